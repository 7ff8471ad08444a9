import type { ComponentProps, ReactNode } from 'react';
import type { Certainty, Evidence, Picture, Source, SourceKind } from '../content/model/index.js';
import type { EvidenceText } from './evidence.labels.js';
import { fill } from './fill.js';
import { safeHref } from './safe-href.js';
import { warn } from './warn.js';

/*
 * The HTML that all components are made of. One file, because every module that makes elements
 * brings its own import of React into a page's bundle.
 */

/** A heading's rank. A page has one `h1`, which is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The rank of a heading inside a section whose own heading has `level`. There is none below 6. */
export const nextLevel = (level: 1 | HeadingLevel = 2) => Math.min(level + 1, 6) as HeadingLevel;

/** `h1` to `h6` by `level`; nothing at all without words, for a page that brings its own heading. */
export function headingAt(level: 1 | HeadingLevel = 2, words: ReactNode, slot?: string): ReactNode {
  const Tag = `h${level}` as const;
  return words && <Tag data-slot={slot}>{words}</Tag>;
}

interface SectionProps extends ComponentProps<'section'> {
  /** The component's name: its slot, and the prefix of its parts' slots. */
  slot: string;
  heading?: string | undefined;
  headingLevel?: 1 | HeadingLevel | undefined;
  intro?: ReactNode;
}

/**
 * The root that all components share: slot, the host's props and ref, heading and lead.
 *
 * It has no accessible name on purpose: a page of named sections is a page of landmarks, and
 * headings serve people who navigate better.
 */
export function Section({ slot, heading, headingLevel, intro, children, ...rest }: SectionProps) {
  return (
    <section {...rest} data-slot={slot}>
      {headingAt(headingLevel, heading, `${slot}-heading`)}
      {prose(intro, `${slot}-intro`)}
      {children}
    </section>
  );
}

/**
 * Longer text from content. A string becomes paragraphs, split at blank lines; anything else is
 * rendered as it is, so a paragraph never ends up inside a paragraph. Nothing without text.
 */
export const prose = (words: ReactNode, slot?: string): ReactNode =>
  words && (
    <div data-slot={slot}>
      {typeof words === 'string'
        ? // A text of one paragraph, which most are, needs no regular expression.
          (words.includes('\n') ? words.trim().split(/\n\s*\n/) : [words]).map(
            (paragraph, index) => <p key={index}>{paragraph}</p>,
          )
        : words}
    </div>
  );

/**
 * A list of `li` that stays a list. VoiceOver drops the semantics of a list without markers; the
 * role written out keeps "list, 4 items" (uswds/uswds#5294).
 */
export const list = (items: ReactNode, slot?: string): ReactNode => (
  // biome-ignore lint/a11y/noRedundantRoles: see above.
  <ul role="list" data-slot={slot}>
    {items}
  </ul>
);

/** The same, by what each item shows. */
export const itemList = (items: readonly ReactNode[], slot?: string): ReactNode =>
  list(
    items.map((item, index) => <li key={index}>{item}</li>),
    slot,
  );

/** Short facts as term and description, those without a value left out. Nothing if none is left. */
export function definitions(
  slot: string,
  entries: readonly (readonly [term: string, description: ReactNode])[],
): ReactNode {
  const present = entries.filter(([, description]) => description);
  return (
    present[0] && (
      <dl data-slot={slot}>
        {present.map(([term, description], index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    )
  );
}

/**
 * A link whose address comes from content. An unsafe address leaves its text, without the link. A
 * plain function: a page has hundreds of links, and React's work for a component is more than theirs.
 */
export function safeLink(href: string | undefined, words: ReactNode): ReactNode {
  // A lone colon stands for an address that is missing: it is not a safe one.
  if (safeHref.test(href ?? ':')) return <a href={href}>{words}</a>;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'SafeLink',
      `the address ${JSON.stringify(href)} is not rendered as a link, because it could run code in the visitor's browser. Use an http(s), mailto, tel or sms address, a relative one or a fragment.`,
    );
  }
  return words;
}

/** A picture from content, its focal point kept in sight where it is cut. Nothing without one. */
export function Image({
  picture,
  ...props
}: ComponentProps<'img'> & { picture: Picture | undefined }) {
  const { src, alt, width, height, srcSet, sizes, focalPoint } = picture ?? {};
  if (process.env.NODE_ENV !== 'production' && src && typeof alt !== 'string') {
    warn(
      'Picture',
      `the picture ${JSON.stringify(src)} has no \`alt\`, so people who do not see it are not told of it. Say what it shows, or write '' for a decoration.`,
    );
  }
  return (
    src && (
      <img
        src={src}
        alt={alt ?? ''}
        // A choice of files needs a width to choose by.
        sizes={sizes ?? (srcSet && '100vw')}
        {...{ width, height, srcSet }}
        {...props}
        style={focalPoint && { objectPosition: `${focalPoint.x}% ${focalPoint.y}%` }}
      />
    )
  );
}

/** The list last cited from, and its sources by their ids: all of a page cites from one list. */
let cited: readonly Source[] | undefined;
let byId: ReadonlyMap<string, Source> = new Map();

/**
 * What a claim rests on: for each study its kind, who, how, certainty, and the source as a link.
 * Nothing without evidence.
 */
export function evidenceList(
  /** One may be missing, if it is alone. */
  evidence: readonly Evidence[] | readonly [Evidence | false | '' | undefined] | undefined,
  text: EvidenceText,
): ReactNode {
  const inWords = (name: Certainty | SourceKind) => text[name] ?? name.replaceAll('-', ' ');
  if (cited !== text.sources) {
    cited = text.sources;
    byId = new Map(cited?.map((source) => [source.id, source]));
  }
  if (process.env.NODE_ENV !== 'production') warnOfSources(evidence, text.sources);
  return (
    evidence?.[0] &&
    list(
      (evidence as readonly Evidence[]).map(
        ({ source: id, population, route, sampleSize, certainty }, index) => {
          const source = byId.get(id);
          return (
            <li key={index}>
              <p>
                {`${[
                  population,
                  sampleSize && fill(text.sampleSize, { count: sampleSize }, text.locale),
                  route,
                  certainty && fill(text.certainty, { level: inWords(certainty) }),
                ]
                  .filter(Boolean)
                  .join('. ')}. `}
                {source &&
                  safeLink(
                    text.sourcesHref
                      ? `${text.sourcesHref}-${id}`
                      : source.doi
                        ? `https://doi.org/${source.doi}`
                        : source.url,
                    `${source.authors}${source.year ? `, ${source.year}` : ''}${source.kind ? ` (${inWords(source.kind)})` : ''}`,
                  )}
              </p>
            </li>
          );
        },
      ),
      'evidence',
    )
  );
}

const checked = new WeakSet<readonly Source[]>();

/** Says which sources cannot be found, or told from one another. Call it in development only. */
function warnOfSources(
  evidence: Parameters<typeof evidenceList>[0],
  sources: readonly Source[] | undefined,
): void {
  if (!sources) return;
  for (const claim of evidence ?? []) {
    if (!claim || byId.has(claim.source)) continue;
    warn(
      'Evidence',
      `no source has the id "${claim.source}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
    );
  }
  // Each list of sources is gone through once, however often it is cited from.
  if (checked.has(sources)) return;
  checked.add(sources);
  const ids = new Map<string, string>();
  for (const { id, authors, year, kind } of sources) {
    const citation = `${authors}, ${year}`;
    const twin = ids.get(citation + kind);
    ids.set(citation + kind, id);
    if (!twin || twin === id) continue;
    warn(
      'Evidence',
      `the sources "${twin}" and "${id}" are both cited as "${citation}", so nobody can tell their links apart. Add a letter to their \`authors\`.`,
    );
  }
}

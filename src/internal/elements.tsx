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
export function nextLevel(level: 1 | HeadingLevel = 2): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}

/** `h1` to `h6` by `level`; nothing at all without text, for a page that brings its own heading. */
export function Heading({
  level = 2,
  ...props
}: ComponentProps<'h2'> & { level?: 1 | HeadingLevel | undefined }) {
  const Tag = `h${level}` as const;
  return props.children && <Tag {...props} />;
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
      <Heading level={headingLevel} data-slot={`${slot}-heading`}>
        {heading}
      </Heading>
      <Prose data-slot={`${slot}-intro`}>{intro}</Prose>
      {children}
    </section>
  );
}

/**
 * Longer text from content. A string becomes paragraphs, split at blank lines; anything else is
 * rendered as it is, so a paragraph never ends up inside a paragraph. Nothing without text.
 */
export function Prose({ children, ...props }: ComponentProps<'div'>) {
  return (
    children && (
      <div {...props}>
        {typeof children === 'string'
          ? children
              .trim()
              .split(/\n\s*\n/)
              .map((paragraph, index) => <p key={index}>{paragraph}</p>)
          : children}
      </div>
    )
  );
}

interface ListProps extends ComponentProps<'ul'> {
  /** What each item shows, for items without attributes of their own; else pass `li` children. */
  items?: readonly ReactNode[];
}

/**
 * A list that stays a list. VoiceOver drops the semantics of a list without markers; the role
 * written out keeps "list, 4 items" (uswds/uswds#5294).
 */
export function List({ items, children, ...props }: ListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <ul role="list" {...props}>
      {items?.map((item, index) => <li key={index}>{item}</li>) ?? children}
    </ul>
  );
}

/** Short facts as term and description, those without a value left out. Nothing if none is left. */
export function Definitions({
  slot,
  entries,
}: {
  slot: string;
  entries: readonly (readonly [term: string, description: ReactNode])[];
}) {
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

/** A link whose address comes from content. An unsafe address leaves its text, without the link. */
export function SafeLink({ href, children }: Pick<ComponentProps<'a'>, 'href' | 'children'>) {
  // A lone colon stands for an address that is missing: it is not a safe one.
  if (safeHref.test(href ?? ':')) return <a href={href}>{children}</a>;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'SafeLink',
      `the address ${JSON.stringify(href)} is not rendered as a link, because it could run code in the visitor's browser. Use an http(s), mailto, tel or sms address, a relative one or a fragment.`,
    );
  }
  return children;
}

/** A picture from content, its focal point kept in sight where it is cut. Nothing without one. */
export function Image({
  picture,
  ...props
}: ComponentProps<'img'> & { picture: Picture | undefined }) {
  const { src, alt, width, height, srcSet, sizes, focalPoint } = picture ?? {};
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

/**
 * What a claim rests on: for each study its kind, who, how, certainty, and the source as a link.
 * Nothing without evidence.
 */
export function EvidenceList({
  evidence,
  text,
}: {
  /** One may be missing, if it is alone. */
  evidence: readonly Evidence[] | readonly [Evidence | false | '' | undefined] | undefined;
  text: EvidenceText;
}) {
  const inWords = (name: Certainty | SourceKind) => text[name] ?? name.replaceAll('-', ' ');
  return (
    evidence?.[0] && (
      <List
        data-slot="evidence"
        items={(evidence as readonly Evidence[]).map(
          ({ source: id, population, route, sampleSize, certainty }) => {
            const source = text.sources?.find((candidate) => candidate.id === id);
            if (process.env.NODE_ENV !== 'production') warnOfSource(id, text.sources);
            const facts = [
              population,
              sampleSize && fill(text.sampleSize, { count: sampleSize }, text.locale),
              route,
              certainty && fill(text.certainty, { level: inWords(certainty) }),
            ];
            return (
              <p>
                {`${facts.filter(Boolean).join('. ')}. `}
                {source && (
                  <SafeLink
                    href={
                      text.sourcesHref
                        ? `${text.sourcesHref}-${id}`
                        : source.doi
                          ? `https://doi.org/${source.doi}`
                          : source.url
                    }
                  >
                    {`${source.authors}, ${source.year} (${inWords(source.kind)})`}
                  </SafeLink>
                )}
              </p>
            );
          },
        )}
      />
    )
  );
}

/** Says that a source cannot be found, or cannot be told from another. In development only. */
function warnOfSource(id: string, sources: readonly Source[] | undefined): void {
  if (!sources) return;
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) {
    warn(
      'Evidence',
      `no source has the id "${id}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
    );
    return;
  }
  const { authors, year, kind } = source;
  const twin = sources.find(
    (other) =>
      other.id !== id && other.authors === authors && other.year === year && other.kind === kind,
  );
  if (twin) {
    warn(
      'Evidence',
      `the sources "${id}" and "${twin.id}" are both cited as "${authors}, ${year}", so nobody can tell their links apart. Add a letter to their \`authors\`.`,
    );
  }
}

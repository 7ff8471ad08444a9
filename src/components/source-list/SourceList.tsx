import type { Source } from '../../content/model/index.js';
import { normalizeSourceList } from '../../content/normalize/index.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { publicationHref } from '../../internal/elements/EvidenceList.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { List } from '../../internal/elements/List.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { citationContext } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { sourceListLabels } from './SourceList.labels.js';
import type { Citation, SourceListProps } from './SourceList.props.js';
import { sourceListVariants } from './SourceList.variants.js';

/** What a page rests on, numbered, with links to the publications and back to the claims. */
export function SourceList(props: SourceListProps) {
  const { sources, citations, locale, labels, ...section } = normalizeSourceList(props);
  const { className, children, ...rest } = section;
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(sources, 'SourceList', 'sources');
  if (sources.length === 0) return null;
  const text = mergeLabels('SourceList', sourceListLabels, locale?.sourceList, labels);
  const { words } = citationContext({ locale });
  return (
    <Section {...rest} slot="source-list" className={sourceListVariants({ className })}>
      <List as="ol" slot="source-list-items">
        {sources.map((source, index) => (
          <li
            key={index}
            id={source.id ? itemId(rest.id, source.id) : undefined}
            data-slot="source-list-item"
          >
            <Publication source={source} kind={wordsForTerm(words.kinds, source.kind)} />
            <CitedAt citations={citations?.get(source.id)} label={text['cited-at']} />
          </li>
        ))}
      </List>
      {children}
    </Section>
  );
}

function Publication({ source, kind }: { source: Source; kind: string }) {
  const { authors, title, publication, year } = source;
  const href = publicationHref(source);
  return (
    <>
      {/* A publication's own language may run the other way than the page's. */}
      <p data-slot="source-list-publication" dir="auto">
        {/* An author's own full stop is enough. */}
        {authors.replace(/\.$/, '')}. {title && title !== authors && `${title}. `}
        <cite>{publication}</cite>
        {year ? `, ${year}` : ''}. {kind && `(${kind})`}
      </p>
      {href && (
        <p data-slot="source-list-link" dir="auto">
          <SafeLink href={href}>{href}</SafeLink>
        </p>
      )}
    </>
  );
}

interface CitedAtProps {
  citations: readonly Citation[] | undefined;
  label: string;
}

function CitedAt({ citations = [], label }: CitedAtProps) {
  return (
    citations.length > 0 && (
      <div data-slot="source-list-citations">
        <span>{label}</span>
        <ItemList
          slot="source-list-places"
          items={citations.map(({ href, label: place }) => (
            <SafeLink key={href} href={href}>
              {place}
            </SafeLink>
          ))}
        />
      </div>
    )
  );
}

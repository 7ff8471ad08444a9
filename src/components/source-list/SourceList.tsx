import type { ComponentProps, ReactNode } from 'react';
import type { Source } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { type HeadingLevel, itemList, Section, safeLink } from '../../internal/elements.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { warnIfEmpty } from '../../internal/warn.js';
import { type SourceListLabels, sourceListLabels } from './SourceList.labels.js';

export interface SourceListProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Begins each entry's own id: `sources` gives `sources-dean-2021`, where citations lead. */
  id: string;
  /** Every publication the page rests on, in the order of their numbers. */
  sources: readonly Source[];
  /** Where each is cited, by its id, for the way back; `citationsOf` finds it for a treatment. */
  citations?: ReadonlyMap<string, readonly { href: string; label: string }[]>;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the list. */
  intro?: ReactNode;
  /** Wording other than the English default. */
  labels?: Partial<SourceListLabels>;
}

/** What a page rests on, numbered, with links to the publications and back to the claims. */
export function SourceList({ sources, citations, labels, className, ...rest }: SourceListProps) {
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(sources, 'SourceList', 'sources');
  const shown = listOf(sources);
  if (!shown[0]) return null;
  const text = wordingOf(sourceListLabels, labels, 'SourceList');
  return (
    <Section {...rest} slot="source-list" className={classNames('clinic-source-list', className)}>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the semantics of restyled lists. */}
      <ol role="list" data-slot="source-list-items">
        {shown.map(({ id, kind, authors, title, publication, year, doi, url }, index) => {
          const href = doi ? `https://doi.org/${doi}` : url;
          const places = citations?.get(id);
          return (
            <li key={index} id={rest.id && id && `${rest.id}-${id}`} data-slot="source-list-item">
              {/* A publication's own language may run the other way than the page's. */}
              <p dir="auto">
                {/* An author's own full stop is enough. */}
                {authors?.replace(/\.$/, '')}. {title}. <cite>{publication}</cite>, {year}. (
                {text[kind] ?? kind?.replaceAll('-', ' ')})
              </p>
              {href && (
                <p data-slot="source-list-link" dir="auto">
                  {safeLink(href, href)}
                </p>
              )}
              {places?.[0] && (
                <div data-slot="source-list-citations">
                  <span>{text.citedAt}</span>
                  {itemList(places.map(({ href: place, label }) => safeLink(place, label)))}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import type { Alternative, Source } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  evidenceList,
  type HeadingLevel,
  headingAt,
  list,
  nextLevel,
  prose,
  Section,
} from '../../internal/elements.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { warn } from '../../internal/warn.js';
import { type AlternativesListLabels, alternativesListLabels } from './AlternativesList.labels.js';

export interface AlternativesListProps
  extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** The other treatments, each in as much detail as the rest. */
  alternatives: readonly Alternative<ReactNode>[];
  /**
   * Deciding against a new treatment for now. It is an option like the others and cannot be left
   * out: a page that tells only what can be done steers its reader (Joseph-Williams 2014).
   */
  noTreatment: Alternative<ReactNode>;
  /** The publications that evidence refers to; with them, each citation is a link. */
  sources?: readonly Source[];
  /**
   * Where the page lists its sources, for instance `#sources`. Each citation then leads to its entry
   * there, whose id ends in the source's (`#sources-dean-2021`), and without it to the publication.
   */
  sourcesHref?: string;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; options are one below it, gains and harms two.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the first option. */
  intro?: ReactNode;
  /**
   * Language of the numbers, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<AlternativesListLabels>;
}

/** The other options, no treatment included, each with gains and harms side by side. */
export function AlternativesList({
  alternatives,
  noTreatment,
  sources,
  sourcesHref,
  locale,
  labels,
  className,
  ...rest
}: AlternativesListProps) {
  if (process.env.NODE_ENV !== 'production' && !noTreatment) {
    warn(
      'AlternativesList',
      '`noTreatment` is missing, so a reader is not told that they may decide against a treatment for now. Say what that means for them.',
    );
  }
  const options = listOf([...listOf(alternatives), noTreatment]);
  if (!options[0]) return null;
  const text = {
    ...wordingOf(alternativesListLabels, labels, 'AlternativesList'),
    locale: readableLocale(locale),
    sources,
    sourcesHref,
  };
  const optionLevel = nextLevel(rest.headingLevel);
  return (
    <Section
      {...rest}
      slot="alternatives-list"
      className={classNames('clinic-alternatives-list', className)}
    >
      {list(
        options.map(({ name, description, benefits, risks, ...option }, index) => {
          const evidence = listOf(option.evidence);
          return (
            <li
              key={index}
              data-slot="alternatives-list-item"
              id={rest.id && `${rest.id}-${index + 1}`}
            >
              {headingAt(optionLevel, name, 'alternatives-list-title')}
              {prose(description, 'alternatives-list-description')}
              <div data-slot="alternatives-list-balance">
                {[[text.benefits, benefits] as const, [text.risks, risks] as const].map(
                  ([title, side]) => (
                    <div key={title}>
                      {headingAt(nextLevel(optionLevel), title)}
                      {prose(side)}
                    </div>
                  ),
                )}
              </div>
              <p data-slot="alternatives-list-evidence">
                {evidence[0] ? text.evidence : text.noEvidence}
              </p>
              {evidenceList(evidence, text)}
            </li>
          );
        }),
        'alternatives-list-items',
      )}
    </Section>
  );
}

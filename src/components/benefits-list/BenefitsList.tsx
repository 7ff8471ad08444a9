import type { ComponentProps, ReactNode } from 'react';
import type { Benefit, Source } from '../../content/model/index.js';
import {
  evidenceList,
  type HeadingLevel,
  headingAt,
  list,
  nextLevel,
  prose,
  Section,
  safeLink,
} from '../../internal/elements.js';
import { frequencyText } from '../../internal/frequency.js';
import { readableLocale } from '../../internal/locale.js';
import { warnIfBlank, warnIfEmpty, warnIfMixed } from '../../internal/warn.js';
import { type BenefitsListLabels, benefitsListLabels } from './BenefitsList.labels.js';
import { benefitsListVariants } from './BenefitsList.variants.js';

/** A benefit as the component takes it: the model's, with an optional picture of your own. */
export interface BenefitsListItem extends Benefit<ReactNode> {
  /** A decoration beside the title, hidden from assistive technology. */
  icon?: ReactNode;
}

export interface BenefitsListProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** What people may gain. An empty list renders nothing. */
  benefits: readonly BenefitsListItem[];
  /**
   * Where the risks are, most often a fragment such as `#risks`. Benefits never stand without it;
   * write `null` only where the risks stand right beside the list.
   */
  risksHref: string | null;
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
   * Rank of the section's heading; benefit titles are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the first benefit. */
  intro?: ReactNode;
  /**
   * One benefit below the other, or side by side where there is room.
   * @default 'stack'
   */
  layout?: 'stack' | 'grid';
  /**
   * Language of the numbers, as a BCP 47 tag. Its wording comes with `labels`.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<BenefitsListLabels>;
}

/** What people may gain, each with what it rests on and what limits it. */
export function BenefitsList({
  benefits,
  risksHref,
  sources,
  sourcesHref,
  layout,
  locale,
  labels,
  className,
  ...rest
}: BenefitsListProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnIfEmpty(benefits, 'BenefitsList', 'benefits');
    warnIfMixed(benefits, 'BenefitsList', 'benefits');
    warnIfBlank(labels, 'BenefitsList');
  }
  if (!benefits?.[0]) return null;
  const text = {
    ...benefitsListLabels,
    ...labels,
    locale: readableLocale(locale),
    sources,
    sourcesHref,
  };
  return (
    <Section {...rest} slot="benefits-list" className={benefitsListVariants({ layout, className })}>
      {list(
        benefits.map(({ icon, title, description, frequency, limits, evidence }, index) => (
          <li key={index} data-slot="benefits-list-item" id={rest.id && `${rest.id}-${index + 1}`}>
            {icon && (
              <div data-slot="benefits-list-icon" aria-hidden>
                {icon}
              </div>
            )}
            {headingAt(nextLevel(rest.headingLevel), title, 'benefits-list-title')}
            {prose(description, 'benefits-list-description')}
            {frequency && <p data-slot="frequency">{frequencyText(frequency, text)}</p>}
            {evidenceList([frequency], text)}
            {limits && (
              <div data-slot="benefits-list-limits">
                <p>{text.limits}</p>
                {prose(limits)}
              </div>
            )}
            {(evidence?.[0] || !frequency) && (
              <p data-slot="benefits-list-evidence">
                {evidence?.[0] ? text.evidence : text.noEvidence}
              </p>
            )}
            {evidenceList(evidence, text)}
          </li>
        )),
        'benefits-list-items',
      )}
      {risksHref !== null && (
        <p data-slot="benefits-list-risks">{safeLink(risksHref, text.risks)}</p>
      )}
    </Section>
  );
}

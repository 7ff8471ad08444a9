import type { ComponentProps, ReactNode } from 'react';
import type { Benefit, Source } from '../../content/model/index.js';
import { EvidenceList, frequencyText } from '../../internal/Evidence.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/Heading.js';
import { List } from '../../internal/List.js';
import { Prose } from '../../internal/Prose.js';
import { SafeLink } from '../../internal/SafeLink.js';
import { Section } from '../../internal/Section.js';
import { warnIfEmpty } from '../../internal/warn.js';
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
   * Language of the numbers, as a BCP 47 tag.
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
  headingLevel = 2,
  layout = 'stack',
  locale = 'en-US',
  labels,
  className,
  ...rest
}: BenefitsListProps) {
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(benefits, 'BenefitsList', 'benefits');
  if (!benefits?.length) return null;
  const text = { ...benefitsListLabels, ...labels };
  const context = { sources, locale, labels: text };
  return (
    <Section
      {...rest}
      slot="benefits-list"
      className={benefitsListVariants({ layout, className })}
      headingLevel={headingLevel}
    >
      <List data-slot="benefits-list-items">
        {benefits.map((benefit, index) => (
          <li key={index} data-slot="benefits-list-item">
            {benefit.icon && (
              <span data-slot="benefits-list-icon" aria-hidden="true">
                {benefit.icon}
              </span>
            )}
            <Heading level={nextLevel(headingLevel)} data-slot="benefits-list-title">
              {benefit.title}
            </Heading>
            <Prose data-slot="benefits-list-description">{benefit.description}</Prose>
            {benefit.frequency && (
              <p data-slot="frequency">{frequencyText(benefit.frequency, context)}</p>
            )}
            {benefit.frequency && <EvidenceList evidence={[benefit.frequency]} {...context} />}
            {benefit.limits && (
              <div data-slot="benefits-list-limits">
                <p>{text.limits}</p>
                <Prose>{benefit.limits}</Prose>
              </div>
            )}
            <p data-slot="benefits-list-evidence">
              {benefit.evidence?.length ? text.evidence : text.noEvidence}
            </p>
            <EvidenceList evidence={benefit.evidence} {...context} />
          </li>
        ))}
      </List>
      {risksHref !== null && (
        <p data-slot="benefits-list-risks">
          <SafeLink href={risksHref}>{text.risks}</SafeLink>
        </p>
      )}
    </Section>
  );
}

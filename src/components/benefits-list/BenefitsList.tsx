import { normalizeBenefits } from '../../content/normalize/index.js';
import { EvidenceList } from '../../internal/elements/EvidenceList.js';
import { EvidenceWithHeading } from '../../internal/elements/EvidenceWithHeading.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { type CitationContext, citationContext } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { checkBenefits } from './BenefitsList.checks.js';
import { type BenefitsListLabels, benefitsListLabels } from './BenefitsList.labels.js';
import type { BenefitsListItem, BenefitsListProps } from './BenefitsList.props.js';
import { benefitsListVariants } from './BenefitsList.variants.js';

/** What people may gain, each with what it rests on and what limits it. */
export function BenefitsList(props: BenefitsListProps) {
  const content = normalizeBenefits(props);
  if (process.env.NODE_ENV !== 'production') checkBenefits(content);
  const { benefits, risksHref, sources, sourcesHref, layout, ...section } = content;
  const { locale, labels, className, children, ...rest } = section;
  if (benefits.length === 0) return null;
  const text = mergeLabels('BenefitsList', benefitsListLabels, locale?.benefitsList, labels);
  const context = citationContext({ sources, sourcesHref, locale });
  const level = nextLevel(rest.headingLevel);
  return (
    <Section {...rest} slot="benefits-list" className={benefitsListVariants({ layout, className })}>
      <List slot="benefits-list-items">
        {benefits.map((benefit, index) => (
          <li key={index} data-slot="benefits-list-item" id={itemId(rest.id, index + 1)}>
            <BenefitContent benefit={benefit} level={level} text={text} context={context} />
          </li>
        ))}
      </List>
      {risksHref !== null && (
        <p data-slot="benefits-list-risks">
          <SafeLink href={risksHref}>{text.risks}</SafeLink>
        </p>
      )}
      {children}
    </Section>
  );
}

interface BenefitContentProps {
  benefit: BenefitsListItem;
  level: HeadingLevel;
  text: BenefitsListLabels;
  context: CitationContext;
}

function BenefitContent({ benefit, level, text, context }: BenefitContentProps) {
  const { icon, title, description, frequency, limits, evidence } = benefit;
  return (
    <>
      {icon && (
        <div data-slot="benefits-list-icon" aria-hidden>
          {icon}
        </div>
      )}
      <Heading level={level} slot="benefits-list-title">
        {title}
      </Heading>
      <Prose slot="benefits-list-description">{description}</Prose>
      {frequency && (
        <>
          <FrequencyStatement frequency={frequency} context={context} />
          <EvidenceList evidence={[frequency]} context={context} />
        </>
      )}
      {limits && (
        <div data-slot="benefits-list-limits">
          <p data-slot="benefits-list-limits-title">{text.limits}</p>
          <Prose>{limits}</Prose>
        </div>
      )}
      <EvidenceWithHeading evidence={evidence} context={context} saysIfNone={!frequency} />
    </>
  );
}

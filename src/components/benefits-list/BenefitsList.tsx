import { normalizeBenefits } from '../../content/normalize/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { SideNotes } from '../../internal/elements/SideNotes.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { Benefit } from './Benefit.js';
import { checkBenefits } from './BenefitsList.checks.js';
import { benefitsListLabels } from './BenefitsList.labels.js';
import type { BenefitsListProps } from './BenefitsList.props.js';
import { benefitsListVariants } from './BenefitsList.variants.js';
import { citingPlaces } from './citing-places.js';
import { Statement } from './Statement.js';

/** What people may gain, the answer first, each gain with what limits it. */
export function BenefitsList(props: BenefitsListProps) {
  const content = normalizeBenefits(props);
  const id = useOwnId(content.id);
  if (process.env.NODE_ENV !== 'production') checkBenefits(content);
  const { summary, benefits, howLong, risksHref, layout, ...section } = withoutCiting(content);
  const { locale, labels, className, children, ...rest } = section;
  if (benefits.length === 0) return null;
  const text = mergeLabels('BenefitsList', benefitsListLabels, locale?.benefitsList, labels);
  const context = citationContext(content, id);
  const level = nextLevel(rest.headingLevel);
  return (
    <Section
      {...rest}
      id={id}
      slot="benefits-list"
      className={benefitsListVariants({ layout, className })}
    >
      <Prose
        slot="benefits-list-summary"
        end={<NoteMarkers evidence={summary.evidence} context={context} />}
      >
        {summary.text}
      </Prose>
      <EvidenceLines evidence={summary.evidence} context={context} />
      <List slot="benefits-list-items">
        {benefits.map((benefit, index) => (
          <li key={index} data-slot="benefits-list-item" id={itemId(id, index + 1)}>
            <Benefit benefit={benefit} level={level} text={text} context={context} />
          </li>
        ))}
      </List>
      {howLong && (
        <div data-slot="benefits-list-how-long" id={itemId(id, 'how-long')}>
          <Heading level={level} slot="benefits-list-title">
            {text['how-long']}
          </Heading>
          {howLong.inShort && <p data-slot="benefits-list-in-short">{howLong.inShort}</p>}
          <Statement
            text={howLong.text}
            frequency={howLong.frequency}
            evidence={howLong.evidence}
            context={context}
          />
          <SideNotes evidence={howLong.evidence} context={context} />
          <EvidenceLines evidence={howLong.evidence} context={context} saysIfNone />
        </div>
      )}
      {risksHref !== null && (
        <p data-slot="benefits-list-risks">
          <SafeLink href={risksHref}>{text.risks}</SafeLink>
        </p>
      )}
      <OwnNotes places={citingPlaces({ ...content, id }, text)} level={level} context={context} />
      {children}
    </Section>
  );
}

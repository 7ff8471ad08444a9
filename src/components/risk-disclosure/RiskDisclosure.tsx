import { normalizeRisks } from '../../content/normalize/index.js';
import { EvidenceList } from '../../internal/elements/EvidenceList.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { citationContext } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { Help } from './Help.js';
import { checkRisks } from './RiskDisclosure.checks.js';
import { riskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { RiskDisclosureProps } from './RiskDisclosure.props.js';
import { riskDisclosureVariants } from './RiskDisclosure.variants.js';
import { RiskGroup } from './RiskGroup.js';
import { StatementList } from './StatementList.js';

/** Everything that can go wrong, in the open: nothing here folds, hides or moves. */
export function RiskDisclosure(props: RiskDisclosureProps) {
  const content = normalizeRisks(props);
  if (process.env.NODE_ENV !== 'production') checkRisks(content);
  if (!hasContent(content)) return null;
  const { regulatoryStatus, groups, frequencyDisplay, getHelp, ...others } = content;
  const { contraindications, afterCare, notKnown, sources, sourcesHref, ...section } = others;
  const { locale, labels, className, children, ...rest } = section;
  const { id } = rest;
  const text = mergeLabels('RiskDisclosure', riskDisclosureLabels, locale?.riskDisclosure, labels);
  const context = citationContext({ sources, sourcesHref, locale });
  const level = nextLevel(rest.headingLevel);
  const shared = { level, text, context };
  return (
    <Section {...rest} slot="risk-disclosure" className={riskDisclosureVariants({ className })}>
      {regulatoryStatus.text && (
        <div data-slot="risk-disclosure-status" id={itemId(id, 'status')}>
          <Heading level={level} slot="risk-disclosure-title">
            {text['regulatory-status']}
          </Heading>
          <Prose slot="risk-disclosure-status-text">{regulatoryStatus.text}</Prose>
          <EvidenceList evidence={regulatoryStatus.evidence} context={context} />
        </div>
      )}
      {groups.map((group, index) => (
        <RiskGroup
          key={index}
          {...shared}
          id={itemId(id, index + 1)}
          group={group}
          display={frequencyDisplay}
          locale={locale}
        />
      ))}
      <StatementList
        {...shared}
        id={itemId(id, 'contraindications')}
        heading={text.contraindications}
        statements={contraindications}
      />
      <StatementList
        {...shared}
        id={itemId(id, 'after-care')}
        heading={text['after-care']}
        statements={afterCare}
      />
      <StatementList
        {...shared}
        id={itemId(id, 'not-known')}
        heading={text['not-known']}
        statements={notKnown}
      />
      {getHelp && <Help help={getHelp} level={level} text={text} />}
      {children}
    </Section>
  );
}

/** Whether there is anything to read below the heading. */
const hasContent = (content: RiskDisclosureProps) =>
  content.groups.length > 0 ||
  [
    content.regulatoryStatus.text,
    content.contraindications,
    content.afterCare,
    content.notKnown,
    content.getHelp,
    content.children,
  ].some(Boolean);

import { normalizeRisks } from '../../content/normalize/index.js';
import { contactNumbers, fillNumbers } from '../../content/numbers.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { PartLinks } from '../../internal/elements/PartLinks.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { citingPlaces } from './citing-places.js';
import { Help } from './Help.js';
import { partsOf } from './parts.js';
import { RegulatoryStatus } from './RegulatoryStatus.js';
import { checkRisks } from './RiskDisclosure.checks.js';
import { riskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { RiskDisclosureProps } from './RiskDisclosure.props.js';
import { riskDisclosureVariants } from './RiskDisclosure.variants.js';
import { RiskGroup } from './RiskGroup.js';
import { StatementList } from './StatementList.js';

/** Everything that can go wrong, in the open: nothing here folds, hides or moves. */
export function RiskDisclosure(props: RiskDisclosureProps) {
  const numbers = contactNumbers(props);
  const content = normalizeRisks(fillNumbers(props, numbers));
  const id = useOwnId(content.id);
  if (process.env.NODE_ENV !== 'production') checkRisks(content);
  if (!hasContent(content)) return null;
  const { regulatoryStatus, groups, frequencyDisplay, getHelp, ...others } = withoutCiting(content);
  const { contraindications, contraindicationsHref, afterCare, notKnown, ...section } = others;
  const { crisis, contact, locale, labels, className, children, ...rest } = section;
  const text = mergeLabels('RiskDisclosure', riskDisclosureLabels, locale?.riskDisclosure, labels);
  const level = nextLevel(rest.headingLevel);
  const shared = { level, text, numbers, locale, context: citationContext(content, id) };
  return (
    <Section
      {...rest}
      id={id}
      slot="risk-disclosure"
      contents={<PartLinks slot="section-contents" links={partsOf({ ...content, id }, text)} />}
      className={riskDisclosureVariants({ className })}
    >
      <RegulatoryStatus {...shared} id={itemId(id, 'status')} status={regulatoryStatus} />
      {groups.map((group, index) => (
        <RiskGroup
          key={index}
          {...shared}
          id={itemId(id, index + 1)}
          group={group}
          display={frequencyDisplay}
        />
      ))}
      {contraindicationsHref ? (
        <p data-slot="risk-disclosure-contraindications">
          <SafeLink href={contraindicationsHref}>
            {contraindications?.heading ?? text['contraindications-link']}
          </SafeLink>
        </p>
      ) : (
        <StatementList
          {...shared}
          id={itemId(id, 'contraindications')}
          heading={text.contraindications}
          statements={contraindications}
        />
      )}
      <StatementList
        {...shared}
        id={itemId(id, 'after-care')}
        heading={text['after-care']}
        statements={afterCare}
      />
      {getHelp && <Help {...shared} id={itemId(id, 'get-help')} help={getHelp} contact={contact} />}
      <StatementList
        {...shared}
        id={itemId(id, 'not-known')}
        heading={text['not-known']}
        statements={notKnown}
        kind="not-known"
      />
      <OwnNotes {...shared} places={citingPlaces({ ...content, id }, text)} />
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

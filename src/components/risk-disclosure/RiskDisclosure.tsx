import type { ComponentProps, ReactNode } from 'react';
import type {
  Evidence,
  GetHelp,
  RiskGroup,
  Source,
  Statements,
} from '../../content/model/index.js';
import { Definitions } from '../../internal/Definitions.js';
import { EvidenceList, frequencyText, sharedEvidence } from '../../internal/Evidence.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/Heading.js';
import { List } from '../../internal/List.js';
import { Prose } from '../../internal/Prose.js';
import { SafeLink } from '../../internal/SafeLink.js';
import { Section } from '../../internal/Section.js';
import { warnIfEmpty } from '../../internal/warn.js';
import { type RiskDisclosureLabels, riskDisclosureLabels } from './RiskDisclosure.labels.js';

export interface RiskDisclosureProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Risks by severity, in the order they are shown. An empty list renders nothing. */
  groups: readonly RiskGroup<ReactNode>[];
  /** What a regulator has and has not approved, in plain words. Always visible, above the risks. */
  regulatoryStatus: ReactNode;
  /** Where a reader can check the status. */
  regulatoryEvidence?: readonly Evidence[];
  /** Who should usually not have the treatment. */
  contraindications?: Statements<ReactNode>;
  /** What to do and to leave after a session. */
  afterCare?: Statements<ReactNode>;
  /** What research has not settled. */
  notKnown?: Statements<ReactNode>;
  /** When to get help and how, the emergency first. */
  getHelp?: GetHelp;
  /** The publications that numbers refer to; with them, each citation is a link. */
  sources?: readonly Source[];
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; group headings are one below it, risks two.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the regulatory status. */
  intro?: ReactNode;
  /**
   * Language of the numbers, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<RiskDisclosureLabels>;
}

const helpLevels = ['emergency', 'urgent', 'routine'] as const;

/** Everything that can go wrong, in the open: nothing here folds, hides or moves. */
export function RiskDisclosure({
  groups,
  regulatoryStatus,
  regulatoryEvidence,
  contraindications,
  afterCare,
  notKnown,
  getHelp,
  sources,
  headingLevel = 2,
  locale = 'en-US',
  labels,
  ...rest
}: RiskDisclosureProps) {
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(groups, 'RiskDisclosure', 'groups');
  if (!groups?.length) return null;
  if (process.env.NODE_ENV !== 'production') {
    groups.forEach(({ risks }, index) => {
      warnIfEmpty(risks, 'RiskDisclosure', `groups[${index}].risks`);
    });
  }
  const text = { ...riskDisclosureLabels, ...labels };
  const context = { sources, locale, labels: text };
  const groupLevel = nextLevel(headingLevel);
  const lists = { contraindications, afterCare, notKnown };

  return (
    <Section {...rest} slot="risk-disclosure" headingLevel={headingLevel}>
      <div data-slot="risk-disclosure-status">
        <Heading level={groupLevel}>{text.regulatoryStatus}</Heading>
        <Prose>{regulatoryStatus}</Prose>
        <EvidenceList evidence={regulatoryEvidence} {...context} />
      </div>
      {groups.map(({ severity, risks }, groupIndex) => {
        if (!risks?.length) return null;
        const shared = sharedEvidence(risks.flatMap(({ frequency }) => frequency ?? []));
        return (
          <div key={groupIndex} data-slot="risk-disclosure-group" data-severity={severity}>
            <Heading level={groupLevel}>{text[`severity-${severity}`]}</Heading>
            {shared && <EvidenceList evidence={[shared]} {...context} />}
            <List>
              {risks.map((risk, index) => (
                <li key={index} data-slot="risk-disclosure-risk">
                  <Heading level={nextLevel(groupLevel)}>{risk.name}</Heading>
                  <Prose>{risk.description}</Prose>
                  <p data-slot="frequency">
                    {risk.frequency
                      ? frequencyText(risk.frequency, context)
                      : text.frequencyUnknown}
                  </p>
                  {risk.frequency && !shared && (
                    <EvidenceList evidence={[risk.frequency]} {...context} />
                  )}
                  <Definitions
                    slot="risk-disclosure-facts"
                    entries={[
                      [text.duration, risk.duration],
                      [text.whatToDo, risk.whatToDo],
                    ]}
                  />
                  <EvidenceList evidence={risk.evidence} {...context} />
                </li>
              ))}
            </List>
          </div>
        );
      })}
      {(Object.entries(lists) as [keyof typeof lists, Statements<ReactNode> | undefined][]).map(
        ([name, statements]) =>
          statements?.items?.[0] && (
            <div key={name} data-slot="risk-disclosure-list">
              <Heading level={groupLevel}>{text[name]}</Heading>
              <List items={statements.items} />
              <EvidenceList evidence={statements.evidence} {...context} />
            </div>
          ),
      )}
      {getHelp && (
        <div data-slot="risk-disclosure-help">
          <Heading level={groupLevel}>{text.getHelp}</Heading>
          {helpLevels.map((level) => {
            const help = getHelp[level];
            return (
              help && (
                <div key={level} data-slot="risk-disclosure-help-level" data-level={level}>
                  <Heading level={nextLevel(groupLevel)}>
                    {`${text[`help-${level}`]}: ${help.action}`}
                  </Heading>
                  <List items={help.signs} />
                  {help.links?.map(({ href, label }, index) => (
                    <p key={index}>
                      <SafeLink href={href}>{label}</SafeLink>
                    </p>
                  ))}
                </div>
              )
            );
          })}
        </div>
      )}
    </Section>
  );
}

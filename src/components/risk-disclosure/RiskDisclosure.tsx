import type { ComponentProps, ReactNode } from 'react';
import type {
  Evidence,
  GetHelp,
  RiskGroup,
  Source,
  Statements,
} from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  evidenceList,
  type HeadingLevel,
  headingAt,
  itemList,
  list,
  nextLevel,
  prose,
  Section,
  safeLink,
} from '../../internal/elements.js';
import { frequencyText, sharedEvidence } from '../../internal/frequency.js';
import type { FrequencyDisplay, FrequencyDisplayProps } from '../../internal/frequency-display.js';
import { readableLocale } from '../../internal/locale.js';
import { warn, warnIfBlank, warnIfEmpty, warnIfMixed } from '../../internal/warn.js';
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
  /**
   * Shows the numbers in another way beside their sentences: `FrequencyTable` or `FrequencyIcons`,
   * each imported from its own subpath.
   * @default none: every number is a sentence at its risk
   */
  frequencyDisplay?: FrequencyDisplay;
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
   * Rank of the section's heading; group headings are one below it, risks two.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the regulatory status. */
  intro?: ReactNode;
  /**
   * Language of the numbers, as a BCP 47 tag. Its wording comes with `labels`.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<RiskDisclosureLabels>;
}

/** Everything that can go wrong, in the open: nothing here folds, hides or moves. */
export function RiskDisclosure({
  groups,
  regulatoryStatus,
  regulatoryEvidence,
  contraindications,
  afterCare,
  notKnown,
  getHelp,
  frequencyDisplay: Display,
  sources,
  sourcesHref,
  locale,
  labels,
  className,
  ...rest
}: RiskDisclosureProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnOf(groups, regulatoryStatus, getHelp, Display);
    warnIfBlank(labels, 'RiskDisclosure');
  }
  const text = {
    ...riskDisclosureLabels,
    ...labels,
    locale: readableLocale(locale),
    sources,
    sourcesHref,
  };
  const partLevel = nextLevel(rest.headingLevel);
  const display = (props: Omit<FrequencyDisplayProps, 'text'>) =>
    Display?.call && <Display {...props} text={text} />;

  return (
    groups?.[0] && (
      <Section
        {...rest}
        slot="risk-disclosure"
        className={classNames('clinic-risk-disclosure', className)}
      >
        <div data-slot="risk-disclosure-status" id={rest.id && `${rest.id}-status`}>
          {headingAt(partLevel, text.regulatoryStatus)}
          {prose(regulatoryStatus)}
          {evidenceList(regulatoryEvidence, text)}
        </div>
        {groups.map(({ severity, risks }, groupIndex) => {
          const shared =
            risks?.[0] && sharedEvidence(risks.flatMap(({ frequency }) => frequency ?? []));
          return (
            risks?.[0] && (
              <div key={groupIndex} data-slot="risk-disclosure-group" data-severity={severity}>
                {headingAt(partLevel, text[severity])}
                {evidenceList([shared], text)}
                {display({ caption: text[severity], risks })}
                {list(
                  risks.map((risk, index) => (
                    <li
                      key={index}
                      data-slot="risk-disclosure-risk"
                      id={rest.id && `${rest.id}-${groupIndex + 1}-${index + 1}`}
                    >
                      {headingAt(nextLevel(partLevel), risk.name)}
                      {prose(risk.description)}
                      <p data-slot="frequency">
                        {risk.frequency
                          ? frequencyText(risk.frequency, text)
                          : text.frequencyUnknown}
                      </p>
                      {display({ frequency: risk.frequency })}
                      {evidenceList([!shared && risk.frequency], text)}
                      {(['duration', 'whatToDo'] as const).map(
                        (fact) =>
                          risk[fact] && (
                            <p key={fact} data-slot="risk-disclosure-fact">
                              <strong>{text[fact] && `${text[fact]}:`}</strong> {risk[fact]}
                            </p>
                          ),
                      )}
                      {evidenceList(risk.evidence, text)}
                    </li>
                  )),
                )}
              </div>
            )
          );
        })}
        {Object.entries({ contraindications, afterCare, notKnown }).map(
          ([name, statements]) =>
            statements?.items?.[0] && (
              <div key={name} data-slot="risk-disclosure-list" id={rest.id && `${rest.id}-${name}`}>
                {headingAt(partLevel, text[name as 'afterCare'])}
                {itemList(statements.items)}
                {evidenceList(statements.evidence, text)}
              </div>
            ),
        )}
        {getHelp && (
          <div data-slot="risk-disclosure-help">
            {headingAt(partLevel, text.getHelp)}
            {(['emergency', 'urgent', 'routine'] as const).map(
              (level) =>
                getHelp[level] && (
                  <div key={level} data-slot="risk-disclosure-help-level" data-level={level}>
                    {headingAt(
                      nextLevel(partLevel),
                      [text[level], getHelp[level].action].filter(Boolean).join(': '),
                    )}
                    {itemList(getHelp[level].signs)}
                    {getHelp[level].links?.map((link, index) => (
                      <p key={index}>{safeLink(link.href, link.label)}</p>
                    ))}
                  </div>
                ),
            )}
          </div>
        )}
      </Section>
    )
  );
}

/** Says what readers would miss. Call it in development only. */
function warnOf(
  groups: RiskDisclosureProps['groups'] | null | undefined,
  regulatoryStatus: ReactNode,
  getHelp: GetHelp | undefined,
  display: unknown,
): void {
  warnIfEmpty(groups, 'RiskDisclosure', 'groups');
  for (const [level, help] of Object.entries(getHelp ?? {})) {
    if (help) warnIfEmpty(help.signs, 'RiskDisclosure', `getHelp.${level}.signs`);
  }
  groups?.forEach(({ risks }, index) => {
    warnIfEmpty(risks, 'RiskDisclosure', `groups[${index}].risks`);
    warnIfMixed(risks, 'RiskDisclosure', `groups[${index}].risks`);
  });
  if (groups?.[0] && !regulatoryStatus) {
    warn(
      'RiskDisclosure',
      'there is no `regulatoryStatus`, so readers may take an unapproved use for an approved one. Say in plain words what a regulator has and has not approved.',
    );
  }
  if (display && typeof display !== 'function') {
    warn(
      'RiskDisclosure',
      `\`frequencyDisplay\` is ${JSON.stringify(display)}, which cannot show numbers. Import \`FrequencyTable\` or \`FrequencyIcons\` and pass the component itself.`,
    );
  }
}

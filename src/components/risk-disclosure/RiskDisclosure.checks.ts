import { quote, warn } from '../../content/warn.js';
import { warnIfEmpty, warnIfMixed } from '../../internal/development/checks.js';
import type { RiskDisclosureProps } from './RiskDisclosure.props.js';

/** Warns about what readers would miss. Call it in development only. */
export function checkRisks({
  groups,
  regulatoryStatus,
  getHelp,
  crisis,
  frequencyDisplay = 'table',
}: RiskDisclosureProps): void {
  if (groups.length === 0) {
    warn(
      'RiskDisclosure',
      '`groups` has no risks, so readers cannot weigh them. Add what can go wrong, by severity.',
    );
  }
  groups.forEach(({ risks }, index) => {
    warnIfMixed(risks, 'RiskDisclosure', `groups[${index}].risks`);
  });
  if (!regulatoryStatus.text) {
    warn(
      'RiskDisclosure',
      'there is no `regulatoryStatus`, so readers may take an unapproved use for an approved one. Say in plain words what a regulator has and has not approved.',
    );
  }
  if (!crisis) {
    warn(
      'RiskDisclosure',
      'there is no `crisis` contact, so the numbers that the risks and the help name are missing. Pass a preset such as `crisisLines.US`.',
    );
  }
  for (const level of ['emergency', 'urgent', 'routine'] as const) {
    const help = getHelp?.[level];
    if (help) warnIfEmpty(help.signs, 'RiskDisclosure', `getHelp.${level}.signs`);
  }
  if (!['text', 'table', 'icons'].includes(frequencyDisplay)) {
    warn(
      'RiskDisclosure',
      `\`frequencyDisplay\` is ${quote(frequencyDisplay)}, so risks are shown as a list. Use "table", "text" or "icons".`,
    );
  }
}

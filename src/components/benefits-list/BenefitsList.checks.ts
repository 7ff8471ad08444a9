import { warn } from '../../content/warn.js';
import { warnIfEmpty, warnIfMixed } from '../../internal/development/checks.js';
import type { BenefitsListProps } from './BenefitsList.props.js';

/** Warns about what readers would miss. Call it in development only. */
export function checkBenefits({ benefits, risksHref }: BenefitsListProps): void {
  warnIfEmpty(benefits, 'BenefitsList', 'benefits');
  warnIfMixed(benefits, 'BenefitsList', 'benefits');
  if (risksHref === undefined) {
    warn(
      'BenefitsList',
      '`risksHref` is missing, so the words that lead to the risks are plain text. Pass the address of the risks, such as "#risks".',
    );
  }
  for (const { title, evidence, frequency } of benefits) {
    if (frequency || evidence === null || evidence.length > 0) continue;
    warn(
      'BenefitsList',
      `"${title}" has no \`evidence\`, so readers cannot check it. Add what it rests on, or write \`null\` if no study is known.`,
    );
  }
}

import { warn } from '../../content/warn.js';
import { warnIfMixed } from '../../internal/development/checks.js';
import type { AlternativesListProps } from './AlternativesList.props.js';
import { allOptions } from './citing-places.js';

/** Warns about what readers would miss. Call it in development only. */
export function checkAlternatives(content: AlternativesListProps): void {
  warnIfMixed(allOptions(content), 'AlternativesList', 'alternatives');
  if (content.noTreatment) return;
  warn(
    'AlternativesList',
    '`noTreatment` is missing, so readers are not told that they may decide against a treatment for now. Say what that means for them.',
  );
}

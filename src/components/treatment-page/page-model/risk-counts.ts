import type { RiskGroup, Severity } from '../../../content/model/index.js';
import { comma } from '../../../internal/wording/comma.js';
import { fillTemplate } from '../../../internal/wording/template.js';

/** "8 serious, 9 common": how many risks the page tells of. `undefined` where there are none. */
export function riskCounts(
  groups: readonly RiskGroup[],
  labels: Readonly<Record<Severity, string>>,
  tag: string | undefined,
): string | undefined {
  const counts = groups
    // A severity that the model does not know has no words.
    .filter(({ severity, risks }) => risks.length > 0 && Object.hasOwn(labels, severity))
    .map(({ severity, risks }) => fillTemplate(labels[severity], { count: risks.length }, tag));
  return counts.join(comma(tag)) || undefined;
}

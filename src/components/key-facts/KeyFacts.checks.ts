import type { Treatment } from '../../content/model/index.js';
import { warn } from '../../content/warn.js';

/** Warns where there are no key facts without approval or harm. Call it in development only. */
export function checkKeyFacts({ risks: { regulatoryStatus, groups } }: Treatment): void {
  const missing = [
    !regulatoryStatus.text && 'regulatory status',
    groups.length === 0 && 'risks',
  ].filter(Boolean);
  if (missing.length === 0) return;
  warn(
    'KeyFacts',
    `the treatment has no ${missing.join(' and no ')}, and a box without them would mislead, so nothing is rendered. Complete \`risks\` in the treatment.`,
  );
}

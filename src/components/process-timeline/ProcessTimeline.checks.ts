import { warn } from '../../content/warn.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import type { ProcessTimelineProps } from './ProcessTimeline.props.js';

/** Warns about what would mislead a visitor. Call it in development only. */
export function checkSteps({ steps, start = 1 }: ProcessTimelineProps): void {
  warnIfEmpty(steps, 'ProcessTimeline', 'steps');
  const current = steps.flatMap(({ status }, index) => (status === 'current' ? index + start : []));
  if (current.length < 2) return;
  warn(
    'ProcessTimeline',
    `steps ${current.join(' and ')} are all "current", so several steps say "You are here". Give one of them the status "current", those before it "done", those after it "upcoming".`,
  );
}

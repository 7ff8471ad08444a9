import type { StepStatus } from '../../content/model/index.js';

/** Wording of a ProcessTimeline. */
export interface ProcessTimelineLabels {
  optional: string;
  duration: string;
  setting: string;
  who: string;
  /** Marks the option this clinic offers. */
  'offered-here': string;
  statuses: Record<StepStatus, string>;
}

export const processTimelineLabels: ProcessTimelineLabels = {
  optional: 'Not everybody needs this step',
  duration: 'How long',
  setting: 'Where',
  who: 'Who',
  'offered-here': 'Offered here',
  statuses: { done: 'Done', current: 'You are here', upcoming: 'Coming up' },
};

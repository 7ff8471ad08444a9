import type { StepStatus } from '../../content/model/index.js';

/** Wording of a ProcessTimeline. */
export interface ProcessTimelineLabels extends Record<`status-${StepStatus}`, string> {
  optional: string;
  duration: string;
  setting: string;
  who: string;
  /** Marks the option that this clinic offers. */
  offeredHere: string;
}

export const processTimelineLabels: ProcessTimelineLabels = {
  optional: 'Not everybody needs this step',
  duration: 'How long',
  setting: 'Where',
  who: 'Who',
  offeredHere: 'Offered here',
  'status-done': 'Done',
  'status-current': 'You are here',
  'status-upcoming': 'Coming up',
};

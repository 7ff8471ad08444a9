import type { StepJoin, StepStatus } from '../../content/model/index.js';

/** Wording of a ProcessTimeline. */
export interface ProcessTimelineLabels {
  optional: string;
  duration: string;
  setting: string;
  who: string;
  /** Above what a step may feel like. */
  'feels-like': string;
  prepare: string;
  bring: string;
  /** At the end of a step after which a person can stop. */
  'can-stop': string;
  /** Between two steps, of which one is enough or which belong together. */
  joins: Record<StepJoin, string>;
  /** Marks the option this clinic offers. */
  'offered-here': string;
  statuses: Record<StepStatus, string>;
}

export const processTimelineLabels: ProcessTimelineLabels = {
  optional: 'Optional',
  duration: 'How long',
  setting: 'Where',
  who: 'Who',
  'feels-like': 'What it feels like',
  prepare: 'How to prepare',
  bring: 'What to bring',
  'can-stop': 'You can stop here',
  joins: { or: 'or', and: 'and' },
  'offered-here': 'Offered here',
  statuses: { done: 'Done', current: 'Current step', upcoming: 'Coming up' },
};

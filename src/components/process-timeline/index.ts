export type { ProcessTimelineLabels } from './ProcessTimeline.labels.js';
export { ProcessTimeline, type ProcessTimelineProps } from './ProcessTimeline.js';

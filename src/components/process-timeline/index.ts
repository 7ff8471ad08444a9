export { ProcessTimeline, type ProcessTimelineProps } from './ProcessTimeline.js';
export type { ProcessTimelineLabels } from './ProcessTimeline.labels.js';

export { ProcessTimeline } from './ProcessTimeline.js';
export type { ProcessTimelineLabels } from './ProcessTimeline.labels.js';
export type { ProcessTimelineProps } from './ProcessTimeline.props.js';

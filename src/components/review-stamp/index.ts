export { ReviewStamp } from './ReviewStamp.js';
export type { MonthNumber, ReviewStampLabels } from './ReviewStamp.labels.js';
export type { ReviewStampProps } from './ReviewStamp.props.js';

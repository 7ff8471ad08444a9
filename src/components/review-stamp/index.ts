export { ReviewStamp, type ReviewStampProps } from './ReviewStamp.js';
export type { ReviewStampLabels } from './ReviewStamp.labels.js';

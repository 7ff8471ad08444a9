export { CrisisNotice, type CrisisNoticeProps } from './CrisisNotice.js';
export type { CrisisNoticeLabels } from './CrisisNotice.labels.js';

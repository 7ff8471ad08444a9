export type { CrisisNoticeLabels } from './CrisisNotice.labels.js';
export { CrisisNotice, type CrisisNoticeProps } from './CrisisNotice.js';

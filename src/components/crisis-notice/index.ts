export { CrisisNotice } from './CrisisNotice.js';
export type { CrisisNoticeLabels } from './CrisisNotice.labels.js';
export type { CrisisNoticeProps } from './CrisisNotice.props.js';

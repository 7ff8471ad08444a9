export { CostNotice } from './CostNotice.js';
export type { CostNoticeLabels } from './CostNotice.labels.js';
export type { CostNoticeProps } from './CostNotice.props.js';

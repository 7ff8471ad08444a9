export { SourceList, type SourceListProps } from './SourceList.js';
export type { SourceListLabels } from './SourceList.labels.js';

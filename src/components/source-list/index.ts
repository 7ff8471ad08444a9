export { SourceList } from './SourceList.js';
export type { SourceListLabels } from './SourceList.labels.js';
export type { Citation, Citations, SourceListProps } from './SourceList.props.js';

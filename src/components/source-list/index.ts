export { SourceList } from './SourceList.js';
export type { SourceListLabels } from './SourceList.labels.js';
export type { SourceListProps } from './SourceList.props.js';

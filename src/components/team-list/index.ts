export { TeamList } from './TeamList.js';
export type { TeamListLabels } from './TeamList.labels.js';
export type { TeamListProps } from './TeamList.props.js';

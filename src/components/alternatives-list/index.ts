export { AlternativesList } from './AlternativesList.js';
export type { AlternativesListLabels } from './AlternativesList.labels.js';
export type { AlternativesListProps } from './AlternativesList.props.js';

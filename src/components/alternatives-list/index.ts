export { AlternativesList, type AlternativesListProps } from './AlternativesList.js';
export type { AlternativesListLabels } from './AlternativesList.labels.js';

export { CandidacyChecklist, type CandidacyChecklistProps } from './CandidacyChecklist.js';
export type { CandidacyChecklistLabels } from './CandidacyChecklist.labels.js';

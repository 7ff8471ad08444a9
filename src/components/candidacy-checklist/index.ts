export type { CandidacyChecklistLabels } from './CandidacyChecklist.labels.js';
export { CandidacyChecklist, type CandidacyChecklistProps } from './CandidacyChecklist.js';

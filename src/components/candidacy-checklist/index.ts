export { CandidacyChecklist } from './CandidacyChecklist.js';
export type {
  CandidacyChecklistLabels,
  ConversationSheetLabels,
} from './CandidacyChecklist.labels.js';
export type { CandidacyChecklistProps } from './CandidacyChecklist.props.js';

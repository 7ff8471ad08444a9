export {
  type SectionName,
  type TreatmentPageModel,
  treatmentPageModel,
} from './page-model/index.js';
export { StaticTreatmentPage } from './StaticTreatmentPage.js';
export { TreatmentPage } from './TreatmentPage.js';
export type { TreatmentPageLabels } from './TreatmentPage.labels.js';
export type {
  QuestionsProps,
  TreatmentPageProps,
  TreatmentPageSection,
  TreatmentPageSlots,
} from './TreatmentPage.props.js';

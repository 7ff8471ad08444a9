export type { TreatmentPageModel } from './page-model/model.js';
export { treatmentPageModel } from './page-model/page-model.js';
export type { SectionName } from './page-model/section-order.js';
export { StaticTreatmentPage } from './StaticTreatmentPage.js';
export { TreatmentPage } from './TreatmentPage.js';
export type { TreatmentPageLabels } from './TreatmentPage.labels.js';
export type {
  QuestionsProps,
  TreatmentPageProps,
  TreatmentPageSection,
  TreatmentPageSlots,
} from './TreatmentPage.props.js';

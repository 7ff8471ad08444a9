export { TreatmentPage } from './TreatmentPage.js';
export type { TreatmentPageLabels } from './TreatmentPage.labels.js';
export type {
  PartialLocalePack,
  TreatmentPageProps,
  TreatmentPageSection,
  TreatmentPageSlots,
} from './TreatmentPage.types.js';
export { TreatmentPageWithoutChecklist } from './TreatmentPageWithoutChecklist.js';

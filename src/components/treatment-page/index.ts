export type {
  TreatmentPageProps,
  TreatmentPageSection,
  TreatmentPageSlots,
} from './compose-page.js';
export { TreatmentPage } from './TreatmentPage.js';
export type { TreatmentPageLabels } from './TreatmentPage.labels.js';
export { TreatmentPageWithoutChecklist } from './TreatmentPageWithoutChecklist.js';

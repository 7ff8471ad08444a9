export {
  TreatmentPage,
  type TreatmentPageProps,
  type TreatmentPageSection,
  type TreatmentPageSlots,
} from './TreatmentPage.js';
export type { TreatmentPageLabels } from './TreatmentPage.labels.js';

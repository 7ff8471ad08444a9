export type { PageSections, TreatmentPageModel } from './model.js';
export { treatmentPageModel } from './page-model.js';
export type { SectionName } from './section-order.js';

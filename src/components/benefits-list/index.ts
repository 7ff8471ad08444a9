export { BenefitsList, type BenefitsListItem, type BenefitsListProps } from './BenefitsList.js';
export type { BenefitsListLabels } from './BenefitsList.labels.js';

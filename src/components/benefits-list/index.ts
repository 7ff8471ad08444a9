export type { BenefitsListLabels } from './BenefitsList.labels.js';
export { BenefitsList, type BenefitsListItem, type BenefitsListProps } from './BenefitsList.js';

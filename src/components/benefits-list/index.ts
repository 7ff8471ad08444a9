export { BenefitsList } from './BenefitsList.js';
export type { BenefitsListLabels } from './BenefitsList.labels.js';
export type { BenefitsListItem, BenefitsListProps } from './BenefitsList.props.js';

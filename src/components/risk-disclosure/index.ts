export type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
export { RiskDisclosure, type RiskDisclosureProps } from './RiskDisclosure.js';

export { RiskDisclosure, type RiskDisclosureProps } from './RiskDisclosure.js';
export type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

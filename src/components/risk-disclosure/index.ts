export { RiskDisclosure } from './RiskDisclosure.js';
export type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
export type { FrequencyDisplay, RiskDisclosureProps } from './RiskDisclosure.props.js';

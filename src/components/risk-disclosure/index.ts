export type { EvidenceLabels, EvidenceText } from '../../internal/evidence.labels.js';
export type {
  FrequencyDisplay,
  FrequencyDisplayProps,
} from '../../internal/frequency-display.js';
export { RiskDisclosure, type RiskDisclosureProps } from './RiskDisclosure.js';
export type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

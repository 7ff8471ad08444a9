import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of a BenefitsList. */
export interface BenefitsListLabels extends EvidenceLabels {
  /** Before what limits a benefit. */
  limits: string;
  /** The link to the risks. */
  risks: string;
}

export const benefitsListLabels: BenefitsListLabels = {
  ...evidenceLabels,
  limits: 'What to keep in mind',
  risks: 'Read about the risks and side effects',
};

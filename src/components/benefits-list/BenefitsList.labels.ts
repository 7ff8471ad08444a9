import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of a BenefitsList. */
export interface BenefitsListLabels extends EvidenceLabels {
  /** Before what limits a benefit. */
  limits: string;
  /** Before what a benefit rests on. */
  evidence: string;
  /** Instead, when no study is known and there is no number either. */
  noEvidence: string;
  /** The link to the risks. */
  risks: string;
}

export const benefitsListLabels: BenefitsListLabels = {
  ...evidenceLabels,
  limits: 'What to keep in mind',
  evidence: 'What this rests on',
  noEvidence: 'We know of no study of this.',
  risks: 'Read about the risks and side effects',
};

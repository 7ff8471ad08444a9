import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of a TreatmentHero. */
export interface TreatmentHeroLabels extends EvidenceLabels {
  /** Over what the summary rests on. */
  evidence: string;
}

export const treatmentHeroLabels: TreatmentHeroLabels = {
  ...evidenceLabels,
  evidence: 'What this rests on',
};

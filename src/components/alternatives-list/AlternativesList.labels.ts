import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of an AlternativesList. */
export interface AlternativesListLabels extends EvidenceLabels {
  /** Over what people may gain by an option. */
  benefits: string;
  /** Over what can go wrong with it. */
  risks: string;
  /** Over what its gains and harms rest on. */
  evidence: string;
  /** Where no study is known. */
  noEvidence: string;
}

export const alternativesListLabels: AlternativesListLabels = {
  ...evidenceLabels,
  benefits: 'What people may gain',
  risks: 'What can go wrong',
  evidence: 'What this rests on',
  noEvidence: 'We know of no study of this.',
};

import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of an Explainer. */
export interface ExplainerLabels extends EvidenceLabels {
  /** Before the answer in a sentence. */
  inShort: string;
  /** Over the terms. */
  terms: string;
  /** Over what the answer rests on. */
  evidence: string;
}

export const explainerLabels: ExplainerLabels = {
  ...evidenceLabels,
  inShort: 'In short:',
  terms: 'Words used here',
  evidence: 'What this rests on',
};

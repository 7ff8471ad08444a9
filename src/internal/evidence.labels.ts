import type { Certainty, SourceKind } from '../content/model.js';

/** Wording of evidence and of natural frequencies, shared by the components that show them. */
export interface EvidenceLabels
  extends Record<`certainty-${Certainty}`, string>,
    Record<`kind-${SourceKind}`, string> {
  /** Before the list of studies. */
  evidence: string;
  /** Instead of the list, when it is empty. */
  noEvidence: string;
  /** `{count}` people in a study. */
  sampleSize: string;
  /** `{count}`, `{per}`, `{outcome}` (may be empty), `{comparison}`, `{timeFrame}`. */
  frequency: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  comparison: string;
  /** Before the evidence that all numbers in a list share. */
  numbersFrom: string;
  /** In the comparison's place, when the study had none. */
  noComparison: string;
}

export const evidenceLabels: EvidenceLabels = {
  evidence: 'What this rests on',
  noEvidence: 'We know of no study of this.',
  sampleSize: '{count} people',
  frequency: '{count} in {per} people {outcome} ({comparison}), {timeFrame}',
  comparison: '{count} in {per} {name}',
  noComparison: 'no comparison group',
  numbersFrom: 'Where these numbers come from',
  'certainty-high': 'High certainty',
  'certainty-moderate': 'Moderate certainty',
  'certainty-low': 'Low certainty',
  'certainty-very-low': 'Very low certainty',
  'certainty-not-rated': 'Certainty not rated',
  'kind-systematic-review': 'Review of all known studies',
  'kind-randomized-trial': 'Randomized trial',
  'kind-open-label-trial': 'Trial without a hidden comparison',
  'kind-observational-study': 'Observational study',
  'kind-animal-study': 'Study in animals',
  'kind-narrative-review': 'Review article',
  'kind-guideline': 'Guideline',
  'kind-prescribing-information': 'Prescribing information',
  'kind-regulator-notice': "Regulator's notice",
};

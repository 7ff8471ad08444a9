import type { Certainty, SourceKind } from '../content/model/index.js';

/**
 * Wording of evidence and of natural frequencies, shared by the components that show them.
 *
 * Kinds and certainties read as the model names them (`systematic-review`: "systematic review");
 * the optional labels are for other languages.
 */
export interface EvidenceLabels extends Partial<Record<Certainty | SourceKind, string>> {
  /** `{level}` of certainty. */
  certainty: string;
  /** `{count}` people in a study. */
  sampleSize: string;
  /** `{count}`, `{per}`, `{outcome}` (may be empty: HTML folds the double space), `{comparison}`, `{timeFrame}`. */
  frequency: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  comparison: string;
  /** In the comparison's place, when the study had none. */
  noComparison: string;
}

export const evidenceLabels: EvidenceLabels = {
  certainty: 'Certainty: {level}',
  sampleSize: '{count} people',
  frequency: '{count} in {per} people {outcome} ({comparison}), {timeFrame}',
  comparison: '{count} in {per} {name}',
  noComparison: 'no comparison group',
};

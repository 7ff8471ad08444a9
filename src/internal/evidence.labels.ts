import type { Certainty, Source, SourceKind } from '../content/model/index.js';

/**
 * Wording of evidence and of natural frequencies, shared by the components that show them.
 *
 * Kinds and certainties read as the model names them (`systematic-review`: "systematic review");
 * the optional labels are for other languages.
 */
export interface EvidenceLabels extends Partial<Record<Certainty | SourceKind, string>> {
  /** `{level}` of certainty. */
  certainty: string;
  /** `{count}` people in a study; worded so that one and many read the same. */
  sampleSize: string;
  /**
   * `{count}`, `{per}`, `{outcome}` (may be empty: HTML folds the double space), `{timeFrame}`, and
   * of the comparison group `{compared}`, its count, and `{name}`.
   */
  frequency: string;
  /** The same, when the study had no comparison group. */
  frequencyAlone: string;
}

/** What evidence and frequencies need to be written. */
export interface EvidenceText extends EvidenceLabels {
  /** A readable BCP 47 tag. */
  locale: string;
  sources?: readonly Source[] | undefined;
  /** The page's source list; its entries have this address with `-` and the source's id. */
  sourcesHref?: string | undefined;
}

export const evidenceLabels: EvidenceLabels = {
  certainty: 'Certainty: {level}',
  sampleSize: 'Number of people: {count}',
  frequency: '{count} in {per} people {outcome} ({compared} in {per} {name}), {timeFrame}',
  frequencyAlone: '{count} in {per} people {outcome} (no comparison group), {timeFrame}',
};

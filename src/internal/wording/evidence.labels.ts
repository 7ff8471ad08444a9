import type { Certainty, SourceKind } from '../../content/model/index.js';

/** Wording of evidence and of natural frequencies, shared by all components that show them. */
export interface EvidenceLabels {
  /** Above what a claim rests on. */
  heading: string;
  /** Instead, where no study is known. */
  'no-evidence': string;
  /** `{level}` of certainty. */
  certainty: string;
  /** `{count}` people in a study; worded so that one and many read the same. */
  'sample-size': string;
  /**
   * `{count}`, `{per}`, `{outcome}` (may be empty: HTML folds the double space), `{timeFrame}`, and
   * of the comparison group `{compared}`, its count, and `{name}`.
   */
  frequency: string;
  /** The same, where the study had no comparison group. */
  'frequency-alone': string;
  /** The same, where the content does not tell whether there was one. */
  'frequency-without-comparison': string;
  /** In a number's place, where nobody knows it. */
  'frequency-unknown': string;
  certainties: Record<Certainty, string>;
  kinds: Record<SourceKind, string>;
}

export const evidenceLabels: EvidenceLabels = {
  heading: 'What this rests on',
  'no-evidence': 'We know of no study of this.',
  certainty: 'Certainty: {level}',
  'sample-size': 'Number of people: {count}',
  frequency: '{count} in {per} people {outcome} ({compared} in {per} {name}), {timeFrame}',
  'frequency-alone': '{count} in {per} people {outcome} (no comparison group), {timeFrame}',
  'frequency-without-comparison': '{count} in {per} people {outcome}, {timeFrame}',
  'frequency-unknown': 'How often is not known for this use.',
  certainties: {
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    'very-low': 'very low',
    'not-rated': 'not rated',
  },
  kinds: {
    'systematic-review': 'systematic review',
    'randomized-trial': 'randomized trial',
    'open-label-trial': 'open-label trial',
    'observational-study': 'observational study',
    'animal-study': 'animal study',
    'narrative-review': 'narrative review',
    guideline: 'guideline',
    'prescribing-information': 'prescribing information',
    'regulator-notice': 'regulator notice',
  },
};

/** The words for a term of the field; a term the labels do not know reads as it is written. */
export const wordsForTerm = (terms: Readonly<Record<string, string>>, term: string): string =>
  (Object.hasOwn(terms, term) && terms[term]) || term.replaceAll('-', ' ');

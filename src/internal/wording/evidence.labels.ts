import type { Certainty, SourceKind } from '../../content/model/index.js';

export type BarPart = 'treatment' | 'comparison' | 'range';

/** Wording of evidence and of natural frequencies, shared by all components that show them. */
export interface EvidenceLabels {
  /** Before a note's number, for screen readers. */
  note: string;
  /** Above the notes of a component that is used alone. */
  notes: string;
  /** Before the links from a note to the places that refer to it. */
  'back-to': string;
  /** Before what a study or a note leaves open. */
  'does-not-tell': string;
  /** Above the studies a claim rests on, where each has a line. */
  heading: string;
  /** Instead, where no study is known. */
  'no-evidence': string;
  /** `{level}` of certainty; only where it was rated. */
  certainty: string;
  /** `{count}` people in a study. */
  'sample-size': string;
  /**
   * `{count}`, `{per}`, `{outcome}` and `{timeFrame}` (both may be empty), and of the comparison
   * group `{compared}`, its count, and `{name}`.
   */
  frequency: string;
  /** The same, where the study had no comparison group. */
  'frequency-alone': string;
  /** The same, where the content does not tell whether there was one. */
  'frequency-without-comparison': string;
  /**
   * A number with its comparison where there is little room: `{count}`, `{per}`, `{outcome}` (may be
   * empty), `{timeFrame}`, `{compared}`, `{name}` and `{difference}`, in the words below.
   */
  'frequency-short': string;
  'short-more': string;
  'short-fewer': string;
  /** `{difference}` to the comparison group, out of `{per}`. */
  'difference-more': string;
  'difference-fewer': string;
  'difference-none': string;
  /** The range of a `{count}`: `{low}` and `{high}`. */
  range: string;
  /** What the parts of a bar are, below the first one of a page. */
  bars: Record<BarPart, string>;
  /** Once for risks of which nothing is said of how often they happen. */
  'frequency-unknown': string;
  certainties: Record<Certainty, string>;
  kinds: Record<SourceKind, string>;
}

export const evidenceLabels: EvidenceLabels = {
  note: 'Note',
  notes: 'Notes',
  'back-to': 'Back to',
  'does-not-tell': 'What it does not tell:',
  heading: 'Where this comes from',
  'no-evidence': 'We found no studies on this.',
  certainty: 'How sure reviewers are: {level}',
  'sample-size': '{count} people',
  frequency: '{count} in {per} people {outcome} {timeFrame} ({compared} in {per} {name})',
  'frequency-alone': '{count} in {per} people {outcome} {timeFrame} (no comparison group)',
  'frequency-without-comparison': '{count} in {per} people {outcome} {timeFrame}',
  'frequency-short': '{count} in {per} {outcome} {timeFrame}, {compared} {name} ({difference})',
  'short-more': 'about {difference} more',
  'short-fewer': 'about {difference} fewer',
  'difference-more': 'About {difference} more in {per}',
  'difference-fewer': 'About {difference} fewer in {per}',
  'difference-none': 'No difference',
  range: 'The {count} may really lie between {low} and {high}',
  bars: { treatment: 'Treatment', comparison: 'Comparison', range: 'Range' },
  'frequency-unknown': 'We do not know how often this happens.',
  certainties: {
    high: 'sure',
    moderate: 'moderately sure',
    low: 'unsure',
    'very-low': 'very unsure',
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
    'public-information': 'information for the public',
    'regulator-notice': 'regulator’s notice',
  },
};

/** The words for a term of the field; a term the labels do not know reads as it is written. */
export const wordsForTerm = (terms: Readonly<Record<string, string>>, term: string): string =>
  (Object.hasOwn(terms, term) && terms[term]) || term.replaceAll('-', ' ');

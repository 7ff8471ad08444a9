import type { Frequency } from '../content/model/index.js';
import type { EvidenceText } from './evidence.labels.js';
import { fill } from './fill.js';

/** "27 in 100 people (9 in 100 with placebo), within 24 hours" */
export function frequencyText(frequency: Frequency, text: EvidenceText): string {
  const { comparator } = frequency;
  return fill(
    comparator ? text.frequency : text.frequencyAlone,
    {
      ...frequency,
      outcome: frequency.outcome ?? '',
      compared: comparator?.count,
      name: comparator?.name,
    },
    text.locale,
  );
}

/**
 * The evidence that all the numbers in a list share, to be said once above them; falsy where they
 * differ, or where there is only one.
 */
export const sharedEvidence = (frequencies: readonly Frequency[]) =>
  frequencies[1] &&
  new Set(
    frequencies.map(({ source, population, route, sampleSize, certainty }) =>
      String([source, population, route, sampleSize, certainty]),
    ),
  ).size < 2 &&
  frequencies[0];

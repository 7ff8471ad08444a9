import type { Frequency } from '../../content/model/index.js';
import type { CitationContext } from './citation-context.js';
import { fillTemplate } from './template.js';

/** "27 in 100 people (9 in 100 with placebo), within 24 hours" */
export function frequencySentence(frequency: Frequency, { words, tag }: CitationContext): string {
  const { comparator, count, per, outcome = '', timeFrame } = frequency;
  const template = comparator
    ? words.frequency
    : comparator === null
      ? words['frequency-alone']
      : words['frequency-without-comparison'];
  const sentence = fillTemplate(
    template,
    { count, per, outcome, timeFrame, compared: comparator?.count, name: comparator?.name },
    tag,
  );
  // Without a time frame, the comma before it would be left over.
  return timeFrame ? sentence : sentence.replace(/[\s,]+$/, '');
}

/** Whether a number can be shown: normalizing turns what it cannot read into `NaN`. */
export const isReadable = ({ count, per }: Frequency): boolean =>
  !Number.isNaN(count) && !Number.isNaN(per);

/**
 * The study that all frequencies in a list share, to be cited once above the list; `undefined` if
 * they differ or there is only one.
 */
export function sharedStudy(frequencies: readonly Frequency[]): Frequency | undefined {
  const [first, ...others] = frequencies;
  if (!first || others.length === 0) return undefined;
  const study = ({ source, population, route, sampleSize, certainty }: Frequency) =>
    JSON.stringify([source, population, route, sampleSize, certainty]);
  const wanted = study(first);
  return others.every((frequency) => study(frequency) === wanted) ? first : undefined;
}

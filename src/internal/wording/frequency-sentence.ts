import type { Frequency } from '../../content/model/index.js';
import type { CitationContext } from './citation-context.js';
import { asSentence, inSentence } from './sentence.js';
import { fillTemplate } from './template.js';

/**
 * "27 in 100 people within 24 hours (9 in 100 with placebo). About 18 more in 100. The 27 could be
 * anything from 13 to 49."
 */
export function frequencySentences(frequency: Frequency, context: CitationContext): string {
  const difference = differenceInWords(frequency, context);
  const sentences = [
    asSentence(frequencySentence(frequency, context)),
    difference && asSentence(difference),
    rangeInWords(frequency, context),
  ];
  return sentences.filter(Boolean).join(' ');
}

/**
 * The same in a cell or a row: "27 in 100 within 24 hours, 9 with placebo (about 18 more). The 27
 * may really lie between 13 and 49."
 */
export function frequencyInShort(frequency: Frequency, context: CitationContext): string {
  const { comparator, count, per, outcome = '', timeFrame } = frequency;
  const { words, tag } = context;
  // The short form has no words for "no difference".
  const isShort = comparator && timeFrame && comparator.count !== count;
  if (!isShort) return frequencySentences(frequency, context);
  const { name, count: compared } = comparator;
  const more = count - compared;
  const difference = fillTemplate(
    words[more < 0 ? 'short-fewer' : 'short-more'],
    { difference: Math.abs(more) },
    tag,
  );
  const sentence = fillTemplate(
    words['frequency-short'],
    {
      count,
      per,
      outcome: inSentence(outcome),
      compared,
      name: inSentence(name),
      timeFrame: inSentence(timeFrame),
      difference: inSentence(frequency.difference ?? difference),
    },
    tag,
  );
  return [asSentence(withoutGaps(sentence)), rangeInWords(frequency, context)]
    .filter(Boolean)
    .join(' ');
}

/** "27 in 100 people within 24 hours (9 in 100 with placebo)" */
export function frequencySentence(frequency: Frequency, { words, tag }: CitationContext): string {
  const { comparator, count, per, outcome = '', timeFrame } = frequency;
  const template = comparator
    ? words.frequency
    : comparator === null
      ? words['frequency-alone']
      : words['frequency-without-comparison'];
  const sentence = fillTemplate(
    template,
    {
      count,
      per,
      outcome: inSentence(outcome),
      timeFrame: inSentence(timeFrame),
      compared: comparator?.count,
      name: comparator ? inSentence(comparator.name) : undefined,
    },
    tag,
  );
  return withoutGaps(sentence);
}

/** Without an outcome or a time frame, the spaces and the comma around it would be left over. */
const withoutGaps = (sentence: string): string =>
  sentence
    .replace(/ {2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/[\s,]+$/, '');

/** How many more or fewer than in the comparison group; `''` without one. */
export function differenceInWords(
  { count, per, comparator, difference }: Frequency,
  { words, tag }: CitationContext,
): string {
  if (difference) return difference;
  if (!comparator) return '';
  const more = count - comparator.count;
  const template =
    more > 0
      ? words['difference-more']
      : more < 0
        ? words['difference-fewer']
        : words['difference-none'];
  return fillTemplate(template, { difference: Math.abs(more), per }, tag);
}

function rangeInWords({ count, low, high }: Frequency, { words, tag }: CitationContext): string {
  if (low === undefined || high === undefined) return '';
  return asSentence(fillTemplate(words.range, { count, low, high }, tag));
}

/** Whether a number can be shown: normalizing turns what it cannot read into `NaN`. */
export const isReadable = ({ count, per }: Frequency): boolean =>
  !Number.isNaN(count) && !Number.isNaN(per);

/**
 * What all frequencies in a list share, to be said once above the list; `undefined` if their
 * studies differ or there is only one.
 */
export function sharedStudy(frequencies: readonly Frequency[]): Frequency | undefined {
  const [first, ...others] = frequencies;
  if (!first || others.length === 0) return undefined;
  const study = ({ source, population, route, sampleSize, certainty }: Frequency) =>
    JSON.stringify([source, population, route, sampleSize, certainty]);
  const wanted = study(first);
  return others.every((frequency) => study(frequency) === wanted) ? first : undefined;
}

/** The same, if they also share time frame, denominator and comparison group. */
export function sharedComparison(frequencies: readonly Frequency[]): Frequency | undefined {
  const shared = sharedStudy(frequencies);
  const sameAsShared = ({ per, timeFrame, comparator }: Frequency) =>
    per === shared?.per &&
    timeFrame === shared.timeFrame &&
    comparator?.name === shared.comparator?.name;
  return shared?.comparator && frequencies.every(sameAsShared) ? shared : undefined;
}

import type { Benefit, Frequency, Risk, Source } from '../../src/content/index.js';

/* Extreme content, to see whether layouts hold. */

/** Wider than a phone, and unbreakable. */
export const longWord = 'Arzneimittelnebenwirkungswahrscheinlichkeitsverteilungstabelle';

export const thirty = <T,>(item: (number: number) => T): T[] =>
  Array.from({ length: 30 }, (_, index) => item(index + 1));

export const source: Source = {
  id: 'example-2024',
  kind: 'randomized-trial',
  authors: 'Example A et al.',
  title: 'An invented study',
  publication: 'Journal of Examples',
  year: 2024,
  url: 'https://journal.example/1',
};

export const frequency = (count: number): Frequency => ({
  count,
  per: 100,
  comparator: { name: 'with placebo', count: Math.floor(count / 3) },
  timeFrame: 'within a week',
  population: 'Adults in an invented study',
  route: 'Tablets',
  sampleSize: 240,
  certainty: 'moderate',
  source: source.id,
});

export const benefit = (number: number): Benefit => ({
  title: `Possible benefit ${number}`,
  description: 'Some people in an invented study noticed this.',
  limits: 'Whether it lasts is not known.',
  evidence: [frequency(number)],
});

export const risk = (number: number): Risk => ({
  name: `Side effect ${number}`,
  description: 'Some people in an invented study noticed this.',
  frequency: frequency(number),
  duration: 'About an hour',
  whatToDo: 'Tell the team.',
});

import type { Benefit, Frequency, Note, Risk, Source } from '../../src/content/index.js';

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

export const note: Note = {
  id: 'example',
  title: 'An invented study',
  text: 'One study, with an invented result.',
  studies: [
    {
      source: source.id,
      population: 'Adults in an invented study',
      route: 'Tablets',
      sampleSize: 240,
      certainty: 'moderate',
      found: 'Some people noticed a change within a week.',
      doesNotTell: 'Whether it lasts.',
    },
  ],
  doesNotTell: 'None of this tells how one person will do.',
};

/** A note that is as long as it can get. */
export const longNote: Note = {
  ...note,
  title: longWord,
  text: longWord,
  studies: [
    { ...note.studies[0], population: longWord, route: longWord, found: longWord },
    { ...note.studies[0], doesNotTell: longWord },
  ],
  doesNotTell: longWord,
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
  frequency: frequency(number),
  evidence: [note.id],
});

export const risk = (number: number): Risk => ({
  name: `Side effect ${number}`,
  description: 'Some people in an invented study noticed this.',
  frequency: frequency(number),
  duration: 'About an hour',
  whatToDo: 'Tell the team.',
});

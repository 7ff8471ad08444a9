import * as z from 'zod';
import type { Denominator } from '../model/index.js';
import { certainty, population, route, sampleSize, sourceId } from './evidence.js';
import * as f from './fields.js';
import { numbersIn } from './reading.js';

/** How often something happened, and what has to be true of its numbers together. */

export const denominators = [100, 1000, 10000] as const satisfies readonly Denominator[];

const people = (description: string) => f.wholeNumber(description, 0, 10_000, true);

type Numbers = Partial<Record<'count' | 'per' | 'low' | 'high' | 'difference', unknown>> & {
  comparator?: { count?: unknown } | null;
};

/** Whether two numbers are in order. A missing or invalid number is a problem of its own. */
const inOrder = (less: unknown, more: unknown) =>
  typeof less !== 'number' || typeof more !== 'number' || less <= more;

const tooMany = f.message(
  'at most as many people as "per" says',
  'Count the people out of the whole group: 27 in 100, never 127 in 100.',
);
const halfRange = f.message(
  'both ends of the range',
  'Write "low" and "high", or leave out both: one end alone says nothing.',
);
const outOfRange = (expected: string) =>
  f.message(
    expected,
    'Correct whichever is wrong. "count" lies between "low" and "high", all of them out of "per".',
  );

const fewer = /(?<!\p{L})(?:fewer|less|menos)(?!\p{L})/iu;
const more = /(?<!\p{L})(?:more|más)(?!\p{L})/iu;

/** Whether the words for a difference have no other number, and say more or fewer as it is. */
function saysTheDifference({ count, per, comparator, difference }: Numbers): boolean {
  if (typeof difference !== 'string') return true;
  if (comparator === null) return false;
  const compared = comparator?.count;
  // An invalid number is a problem of its own.
  if (typeof count !== 'number' || typeof compared !== 'number') return true;
  const wanted = Math.abs(count - compared);
  const others = numbersIn(difference).filter((number) => number !== wanted && number !== per);
  const wrongWay = count > compared ? fewer : more;
  return others.length === 0 && !(count !== compared && wrongWay.test(difference));
}

/** What has to be true of the numbers together, and where a problem is reported. */
const numberRules: readonly {
  path: string[];
  holds: (numbers: Numbers) => boolean;
  error: string;
}[] = [
  { path: ['count'], holds: ({ count, per }) => inOrder(count, per), error: tooMany },
  {
    path: ['comparator', 'count'],
    holds: ({ comparator, per }) => inOrder(comparator?.count, per),
    error: tooMany,
  },
  {
    path: ['low'],
    holds: ({ low, high }) => low !== undefined || high === undefined,
    error: halfRange,
  },
  {
    path: ['high'],
    holds: ({ low, high }) => high !== undefined || low === undefined,
    error: halfRange,
  },
  {
    path: ['low'],
    holds: ({ low, count }) => inOrder(low, count),
    error: outOfRange('at most as many people as "count" says'),
  },
  {
    path: ['high'],
    // A count that is itself too large says nothing about the range.
    holds: ({ count, high, per }) => inOrder(count, high) || !inOrder(count, per),
    error: outOfRange('at least as many people as "count" says'),
  },
  {
    path: ['high'],
    holds: ({ high, per }) => inOrder(high, per),
    error: outOfRange('at most as many people as "per" says'),
  },
  {
    path: ['difference'],
    holds: saysTheDifference,
    error: f.message(
      'the difference between "count" and the comparison group, which is what its number says',
      'Correct whichever is wrong, or leave it out: the page computes it.',
    ),
  },
];

const frequencyFields = f.group(
  'How often it happened: so many people out of 100, 1,000 or 10,000.',
  {
    count: people('How many people, out of "per".'),
    outcome: f.line('What happened, if the text beside it does not say.', 'felt sick').optional(),
    per: z
      .literal(denominators, {
        error: f.message(
          'the number 100, 1000 or 10000',
          'Use 100 unless that would be less than one person. Use the same in a whole list.',
        ),
      })
      .meta({
        description: 'Out of how many people. Use 100 unless that is less than one person.',
      }),
    low: people('The lower end of the range that "count" may lie in, out of "per".').optional(),
    high: people('The upper end of that range. Give both ends or neither.').optional(),
    comparator: f
      .group(
        'The comparison group.',
        {
          name: f.line('The group’s name; it follows the number.', 'with placebo'),
          count: people('How many people, out of "per".'),
        },
        { or: '; or null if there was no such group' },
      )
      .nullable()
      .meta({ description: 'The comparison group; null if there was none.' }),
    difference: f
      .line('The difference to it, if the computed words do not fit.', 'about 18 more in 100')
      .optional(),
    timeFrame: f.line('When it was counted; in the middle of a sentence.', 'within 24 hours'),
    population,
    route,
    sampleSize: sampleSize.optional(),
    certainty: certainty.optional(),
    source: sourceId,
  },
);

export const frequency = numberRules.reduce(
  (schema, { path, holds, error }) =>
    schema.refine((value) => typeof value !== 'object' || value === null || holds(value), {
      ...f.always,
      path,
      error,
    }),
  frequencyFields,
);

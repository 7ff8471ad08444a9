import * as z from 'zod';
import type { IsoDate, TimeOfDay } from '../model/index.js';
import { dayFix } from './dates.js';
import { kinds, message, unprintable, write } from './messages.js';
import { timeFix } from './times.js';

/** Fields for text in a fixed format: ids, codes, days and times. */

/** A mistake with an error of its own, checked before the format. */
export interface Refusal {
  refuses: (text: string) => boolean;
  error: string | ((text: string) => string);
}

/** Text in a fixed format, typed as in the model. */
export function format<T extends string>(
  pattern: RegExp,
  description: string,
  expected: string,
  example: string,
  ...refusals: readonly Refusal[]
) {
  const error = message(`${expected}, such as "${example}"`, write(description));
  return z
    .string({ error })
    .max(2_000, { error, abort: true })
    .refine((text) => !refusals.some(({ refuses }) => refuses(text)), {
      error: ({ input }) => {
        const mistake = refusals.find(({ refuses }) => refuses(String(input)))?.error;
        return typeof mistake === 'function' ? mistake(String(input)) : mistake;
      },
      abort: true,
    })
    .regex(pattern, { error, abort: true })
    .refine((text): text is T => !unprintable.test(text), { error })
    .meta({ description, examples: [example] });
}

export const id = (description: string, example: string) =>
  format(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    description,
    'lowercase letters, digits and single hyphens',
    example,
  );

/** Refuses what is not in the format, and writes out what was meant. */
const otherwise = (
  pattern: RegExp,
  expected: string,
  fixOf: (text: string) => string | undefined,
): Refusal => ({
  refuses: (text) => !pattern.test(text) && fixOf(text) !== undefined,
  error: (text) => message(expected, fixOf(text) ?? ''),
});

export const timeOfDay = (description: string, use: 'opens' | 'closes', pattern: RegExp) =>
  format<TimeOfDay>(
    pattern,
    description,
    'a time on the 24-hour clock',
    '17:30',
    otherwise(pattern, 'a time on the 24-hour clock, such as "17:30"', (text) =>
      timeFix(text, use),
    ),
  ).register(kinds, { reads: 'time' });

export const region = () =>
  format(/^[A-Z]{2}$/, 'The country’s two-letter code (ISO 3166-1).', 'a country code', 'US');

export const languageTag = () =>
  format(
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'The language’s tag (BCP 47).',
    'a language tag',
    'es',
  );

export const isDate = (value: unknown) => typeof value === 'string' && z.regexes.date.test(value);

/** Tomorrow is not: in some time zones it is already that day. */
const isFuture = (day: string) => Date.parse(day) > Date.now() + 86_400_000;

function dateWhere(description: string, isPossible: (day: string) => boolean) {
  const expected = 'a date that exists, as year-month-day';
  const example = '2026-11-24';
  return format<IsoDate>(
    z.regexes.date,
    description,
    expected,
    example,
    otherwise(z.regexes.date, `${expected}, such as "${example}"`, (text) =>
      dayFix(text, isPossible),
    ),
  )
    .meta({ format: 'date' })
    .register(kinds, { reads: 'day' });
}

export const date = (description: string) => dateWhere(description, () => true);

/** What databases have for no day: `0001-01-01`, `1899-12-30`, `1970-01-01`. */
const isNone = (day: string) => day < '1980';

export const pastDate = (description: string) =>
  dateWhere(description, (day) => !isFuture(day) && !isNone(day))
    .refine(
      (value) => !isFuture(value),
      message('a day that is not in the future', 'Write the day on which it was really done.'),
    )
    .refine(
      (value) => !isNone(value),
      message('a day, not what stands for none', 'Write the day on which it was really done.'),
    );

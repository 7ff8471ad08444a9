import * as z from 'zod';
import type { AtLeastOne, E164, IsoDate, TimeOfDay } from '../model/index.js';

/**
 * The small parts that the schemas are made of.
 *
 * Every part says in its messages what it expects and how to mend it, on a line each; `problems`
 * reads them from there. Every `description` is for editors: it stands beside the field in a CMS.
 */

/** A message: what is expected, and how to fix it. */
export const says = (expected: string, fix: string) => `${expected}\n${fix}`;

/** How to fix a field that is empty or of the wrong kind: by what it is for. */
export const write = (description: string) =>
  `Write ${description.charAt(0).toLowerCase()}${description.slice(1)}`;

/** Runs a check on a value whose parts have problems of their own, so that all are listed at once. */
export const always = { when: () => true };

const somethingToRead = /[\p{L}\p{N}]/u;
// Lone surrogates, and control characters other than line breaks and tabs.
const unprintable = /\p{Cs}|[^\P{Cc}\n\r\t]/u;

function textUpTo(length: number, description: string, example: string | undefined) {
  const quoted = example ? `, such as "${example}"` : '';
  return z
    .string({ error: says(`text${quoted}`, write(description)) })
    .regex(somethingToRead, {
      error: says(`text that says something${quoted}`, write(description)),
    })
    .max(length, {
      error: says(
        `at most ${length.toLocaleString('en')} characters`,
        'Shorten it, or split it into parts.',
      ),
    })
    .refine((text) => !unprintable.test(text), {
      error: says(
        'text without control characters or broken characters',
        'Type the text again, or paste it as plain text.',
      ),
    })
    .meta({ description, ...(example ? { examples: [example] } : {}) });
}

/** A title, a name, a sentence. */
export const line = (description: string, example?: string) => textUpTo(500, description, example);

/** A line that may be left empty on purpose, and has to be there to say so. */
export const mayBeEmpty = (description: string, example: string) =>
  z
    .union([z.literal(''), textUpTo(500, description, example)], {
      error: says(`text, such as "${example}", or "" on purpose`, write(description)),
    })
    .meta({ description, examples: [example] });

/** Paragraphs, with a blank line between. */
export const prose = (description: string, example?: string) =>
  textUpTo(20_000, description, example);

/** A reason to refuse text before its form is looked at. */
interface Refusal {
  refuses: (text: string) => boolean;
  error: string;
}

/** Text of a fixed form, with the model's type for it. */
export function form<T extends string>(
  pattern: RegExp,
  description: string,
  expected: string,
  example: string,
  ...refusals: readonly Refusal[]
) {
  const error = says(`${expected}, such as "${example}"`, write(description));
  return z
    .string({ error })
    .max(2_000, { error, abort: true })
    .refine((text) => !refusals.some(({ refuses }) => refuses(text)), {
      error: ({ input }) => refusals.find(({ refuses }) => refuses(String(input)))?.error,
      abort: true,
    })
    .regex(pattern, { error, abort: true })
    .refine((text) => !unprintable.test(text), { error })
    .meta({ description, examples: [example] }) as unknown as z.ZodType<T, T>;
}

export const id = (description: string, example: string) =>
  form<string>(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    description,
    'lower-case letters, digits and single hyphens',
    example,
  );

export const doi = () =>
  form<string>(
    /^10\.\d{4,9}\/[^\s"]+$/,
    'The Digital Object Identifier without https://doi.org/ in front.',
    'a DOI',
    '10.1002/14651858.CD011612.pub3',
  );

export const e164 = (...refusals: readonly Refusal[]) =>
  form<E164>(
    /^\+[1-9]\d{6,14}$/,
    'The number with a plus sign and the country code, digits only (E.164).',
    'a phone number in E.164 form',
    '+15555550142',
    ...refusals,
  );

export const dial = () =>
  form<string>(
    /^\+?\d{2,15}$/,
    'What a phone dials: the short code or full number, digits only.',
    'a number to dial',
    '988',
  );

export const timeOfDay = (description: string) =>
  form<TimeOfDay>(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    description,
    'a time on the 24-hour clock',
    '17:30',
  );

export const region = () =>
  form<string>(/^[A-Z]{2}$/, 'The country’s two-letter code (ISO 3166-1).', 'a country', 'US');

export const languageTag = () =>
  form<string>(
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'The language’s tag (BCP 47).',
    'a language tag',
    'es',
  );

const isoDate = z.iso.date();

export const isDate = (value: unknown) => isoDate.safeParse(value).success;

export const date = (description: string) =>
  z.iso
    .date({
      error: says(
        'a date that exists, as year-month-day, such as "2026-11-24"',
        write(description),
      ),
    })
    .meta({ description, examples: ['2026-11-24'] }) as unknown as z.ZodType<IsoDate, IsoDate>;

/** A day that is over. A day ahead is allowed: it may already be that day somewhere else. */
export const pastDate = (description: string) =>
  date(description).refine(
    (value) => !(Date.parse(value) > Date.now() + 86_400_000),
    says('a day that is not in the future', 'Write the day on which it was really done.'),
  );

const plainNumber = (value: number) => value.toLocaleString('en', { useGrouping: 'min2' });

export const wholeNumber = (description: string, least: number, most: number) => {
  const error = says(
    `a whole number from ${plainNumber(least)} to ${plainNumber(most)}, without quotes`,
    write(description),
  );
  return z.int({ error }).min(least, { error }).max(most, { error }).meta({ description });
};

export const yesOrNo = (description: string) =>
  z
    .boolean({ error: says('true or false, without quotes', write(description)) })
    .meta({ description });

/** What the message about unknown names carries. */
export interface KnownNames {
  known: readonly string[];
  /** How to fix a name that belongs in another kind of group. */
  elsewhere: Readonly<Record<string, string>>;
}

/** One of a few words. `or` says what else may stand there. */
export function oneOf<const T extends string>(description: string, values: readonly T[], or = '') {
  return z
    .enum(values as readonly [T, ...T[]], {
      error: says(
        `one of ${values.map((value) => `"${value}"`).join(', ')}${or}`,
        write(description),
      ),
    })
    .meta({ description });
}

/** The word that tells one kind of thing from another. */
export function kind<const T extends string>(value: T, description: string, fix = description) {
  return z.literal(value, { error: says(`"${value}"`, fix) }).meta({ description });
}

/**
 * A group of fields. Names it does not know are problems: most often they are typos. `or` says what
 * else may stand there; `elsewhere`, what to do about names that belong in another kind of group.
 */
export function group<T extends z.ZodRawShape>(
  description: string,
  shape: T,
  { or = '', elsewhere = {} }: { or?: string; elsewhere?: Readonly<Record<string, string>> } = {},
) {
  const needed = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional));
  const names = (needed.length ? needed : Object.keys(shape)).join(', ');
  return z
    .strictObject(shape, {
      error: (issue) =>
        // Read by `problems`, which knows the misspelled names and finds the nearest of these.
        issue.code === 'unrecognized_keys'
          ? JSON.stringify({ known: Object.keys(shape), elsewhere } satisfies KnownNames)
          : says(`a group of fields: ${names}${or}`, write(description)),
    })
    .meta({ description });
}

/** A list. `least` is 0 where an empty one means something. */
export function list<T extends z.ZodType>(description: string, item: T, least = 1) {
  return z
    .array(item, { error: says('a list', write(description)) })
    .min(least, {
      error: says('a list with at least one entry', write(description)),
    })
    .max(500, { error: says('a list of at most 500', 'Remove what a reader does not need.') })
    .meta({ description });
}

/** A group in which at least one of these fields has to be there. */
export function atLeastOne<S extends z.ZodObject, K extends keyof z.output<S> & string>(
  schema: S,
  keys: readonly K[],
) {
  const names = keys.map((key) => `"${key}"`).join(', ');
  return schema.refine(
    (value) =>
      typeof value !== 'object' ||
      value === null ||
      keys.some((key) => (value as Partial<Record<K, unknown>>)[key] !== undefined),
    {
      ...always,
      params: { oneOf: keys },
      error: says(`at least one of ${names}`, `Add one of these fields: ${names}.`),
    },
  ) as unknown as z.ZodType<Omit<z.output<S>, K> & AtLeastOne<Pick<z.output<S>, K>>>;
}

import * as z from 'zod';
import { isSafeHref } from '../../internal/safe-href.js';
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
const write = (description: string) =>
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
      error: says(
        `text that says something${quoted}`,
        `${write(description)} Or leave the field out, if it may be.`,
      ),
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

/** Paragraphs, with a blank line between. */
export const prose = (description: string, example?: string) =>
  textUpTo(20_000, description, example);

/** Text of a fixed form. `as` gives it the model's type for that form. */
function form<T extends string>(
  pattern: RegExp,
  description: string,
  expected: string,
  example: string,
) {
  const error = says(`${expected}, such as "${example}"`, write(description));
  return z
    .string({ error })
    .max(2_000, { error, abort: true })
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
    /^10\.\d{4,9}\/[^\s"<>]+$/,
    'The Digital Object Identifier without https://doi.org/ in front.',
    'a DOI',
    '10.1002/14651858.CD011612.pub3',
  );

export const webAddress = (description: string, example: string) =>
  form<string>(/^https:\/\/[^\s/?#]+\.[^\s]+$/, description, 'an https address', example);

export const email = (description: string, example: string) =>
  form<string>(
    /^[A-Za-z0-9.!#$'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
  );

export const e164 = () =>
  form<E164>(
    /^\+[1-9]\d{6,14}$/,
    'The number with a plus sign and the country code, digits only (E.164).',
    'a phone number in E.164 form',
    '+15555550142',
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
  form<string>(/^[A-Z]{2}$/, 'Two-letter code of the country (ISO 3166-1).', 'a country', 'US');

export const languageTag = () =>
  form<string>(
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'Tag of the language (BCP 47).',
    'a language tag',
    'es',
  );

export const date = (description: string) =>
  z.iso
    .date({
      error: says(
        'a date that exists, as year-month-day, such as "2026-11-24"',
        write(description),
      ),
    })
    .meta({ description, examples: ['2026-11-24'] }) as unknown as z.ZodType<IsoDate, IsoDate>;

/** Where a link leads: only what a page may safely follow. */
export const href = (description: string, example: string) => {
  const error = says(
    `an address that starts with https:, tel:, sms: or mailto:, or one on this site, such as "${example}"`,
    'Write the address in full. Other kinds can run code in a visitor’s browser.',
  );
  return z
    .string({ error })
    .max(2_000, { error, abort: true })
    .refine((value) => /\S/.test(value) && !/[\s\p{Cc}\p{Cs}]/u.test(value) && isSafeHref(value), {
      error,
    })
    .meta({ description, examples: [example] });
};

export const wholeNumber = (description: string, least: number, most: number) => {
  const error = says(
    `a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}, without quotes`,
    write(description),
  );
  return z.int({ error }).min(least, { error }).max(most, { error }).meta({ description });
};

export const yesOrNo = (description: string) =>
  z
    .boolean({ error: says('true or false, without quotes', write(description)) })
    .meta({ description });

/** One of a few words. */
export function oneOf<const T extends string>(description: string, values: readonly T[]) {
  return z
    .enum(values as readonly [T, ...T[]], {
      error: says(`one of ${values.map((value) => `"${value}"`).join(', ')}`, write(description)),
    })
    .meta({ description });
}

/** The word that tells one kind of thing from another. */
export function kind<const T extends string>(value: T, description: string, fix = description) {
  return z.literal(value, { error: says(`"${value}"`, fix) }).meta({ description });
}

/** A group of fields. Names it does not know are problems: most often they are typos. */
export function group<T extends z.ZodRawShape>(description: string, shape: T) {
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional));
  return z
    .strictObject(shape, {
      error: (issue) =>
        // Read by `problems`, which knows the misspelled names and finds the nearest of these.
        issue.code === 'unrecognized_keys'
          ? Object.keys(shape).join(' ')
          : says(`a group of fields: ${required.join(', ')}`, write(description)),
    })
    .meta({ description });
}

/** A list. `least` is 0 where an empty one means something. */
export function list<T extends z.ZodType>(description: string, item: T, least = 1) {
  return z
    .array(item, { error: says('a list', write(description)) })
    .min(least, {
      error: says(
        'a list with at least one entry',
        `${write(description)} Or leave the list out, if it may be.`,
      ),
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
    { ...always, error: says(`at least one of ${names}`, `Add one of these fields: ${names}.`) },
  ) as unknown as z.ZodType<Omit<z.output<S>, K> & AtLeastOne<Pick<z.output<S>, K>>>;
}

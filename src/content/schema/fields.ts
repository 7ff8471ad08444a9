import * as z from 'zod';
import type { IsoDate, TimeOfDay } from '../model/index.js';
import { textFault } from '../text/fault.js';
import { quote } from '../text/quote.js';
import { isRichText, plainRichText } from '../text/rich-text.js';
import { otherForm } from '../text/rich-text-forms.js';
import { isInLanguages } from './cms/languages.js';
import { dayFix } from './dates.js';
import { numberFix } from './numbers.js';
import { timeFix } from './times.js';

/**
 * The building blocks of the schemas.
 *
 * Every error has two lines, what is expected and how to fix it, and maybe a third, what was found.
 * `problemsOf` splits them.
 * Every `description` is help text for editors; a CMS shows it beside the field.
 */

/** An error: what is expected, how to fix it, and what was found if the value does not say. */
export const message = (expected: string, fix: string, found?: string) =>
  found === undefined ? `${expected}\n${fix}` : `${expected}\n${fix}\n${found}`;

/** The fix for a field that is empty or has the wrong type, from the field's description. */
export const write = (description: string) =>
  `Write ${description.charAt(0).toLowerCase()}${description.slice(1)}`;

/** What a string holds, for whoever has to read it from another form. */
export const kinds = z.registry<{ reads: 'words' | 'day' | 'time' }>();

/** Runs a check even if parts of the value have errors, so that one run finds everything. */
export const always = { when: () => true };

const readable = /[\p{L}\p{N}]/u;
const readableOrEmpty = /^$|[\p{L}\p{N}]/u;
// Lone surrogates, and control characters other than line breaks and tabs.
const unprintable = /\p{Cs}|\ufffd|[^\P{Cc}\n\r\t]/u;

interface TextOptions {
  example?: string | undefined;
  mayBeEmpty?: boolean;
}

function textUpTo(
  length: number,
  description: string,
  { example, mayBeEmpty = false }: TextOptions,
) {
  const such = (example ? `, such as "${example}"` : '') + (mayBeEmpty ? ', or "" on purpose' : '');
  return z
    .string({ error: ({ input }) => notText(input, `text${such}`, write(description)) })
    .regex(mayBeEmpty ? readableOrEmpty : readable, {
      error: message(`text with letters or digits${such}`, write(description)),
    })
    .max(length, {
      error: message(
        `at most ${length.toLocaleString('en')} characters`,
        'Shorten it, or split it into parts.',
      ),
    })
    .refine((text) => !unprintable.test(text), {
      error: message(
        'text without control characters or broken characters',
        'Type the text again, or paste it as plain text.',
      ),
    })
    .refine((text) => textFault(text) === undefined, {
      error: ({ input }) => {
        const { expected, fix, found } = textFault(String(input)) ?? {};
        return message(expected ?? 'plain text', fix ?? write(description), found);
      },
    })
    .meta({ description, ...(example ? { examples: [example] } : {}) })
    .register(kinds, { reads: 'words' });
}

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length < 20 &&
  value.every((part) => typeof part === 'string' && part.length < 2_000);

/** The error for something other than text: for rich text, what keeps it from being read as words. */
function notText(value: unknown, expected: string, fix: string): string {
  if (isInLanguages(value)) {
    return message(
      expected,
      'Choose a language with the option `locale` of `fromCms`.',
      'a text in several languages',
    );
  }
  const other = otherForm(value);
  if (other) return message(expected, 'Have the CMS send HTML or plain text.', other);
  if (isListOfTexts(value)) {
    const found = `a list of ${value.length} texts`;
    return message(expected, `Write one text: ${quote(value.join('\n\n'), 300)}.`, found);
  }
  if (!isRichText(value)) return message(expected, fix);
  const { text, lost } = plainRichText(value);
  return message(
    `${expected}, not rich text`,
    lost === undefined
      ? 'Read what the CMS sends with `fromCms` first.'
      : text === ''
        ? `Take out ${quote(lost)}, and write in words what visitors should know.`
        : `Take out ${quote(lost)}, which words cannot stand for. What is left is ${quote(text, 300)}.`,
    lost === undefined ? 'rich text' : `rich text with ${quote(lost)}`,
  );
}

/** A title, a name, a sentence. */
export const line = (description: string, example?: string) =>
  textUpTo(500, description, { example });

/** A required line that may be empty on purpose. */
export const lineOrEmpty = (description: string, example: string) =>
  textUpTo(500, description, { example, mayBeEmpty: true });

/** Paragraphs, with a blank line between them. */
export const prose = (description: string, example?: string) =>
  textUpTo(20_000, description, { example });

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

export const pastDate = (description: string) =>
  dateWhere(description, (day) => !isFuture(day)).refine(
    (value) => !isFuture(value),
    message('a day that is not in the future', 'Write the day on which it was really done.'),
  );

const plainNumber = (value: number) => value.toLocaleString('en', { useGrouping: 'min2' });

export const wholeNumber = (description: string, least: number, most: number, isShare = false) => {
  const error = ({ input }: { input?: unknown }) =>
    message(
      `a whole number from ${plainNumber(least)} to ${plainNumber(most)}, without quotes`,
      numberFix(input, { least, most, isShare }) ?? write(description),
    );
  return z.int({ error }).min(least, { error }).max(most, { error }).meta({ description });
};

export const yesOrNo = (description: string) =>
  z
    .boolean({ error: message('true or false, without quotes', write(description)) })
    .meta({ description });

/** One of a few words. `or` names another value that is allowed. */
export function oneOf<const T extends string>(description: string, values: readonly T[], or = '') {
  return z
    .enum(values, {
      error: message(
        `one of ${values.map((value) => `"${value}"`).join(', ')}${or}`,
        write(description),
      ),
    })
    .meta({ description });
}

/** The one word that is allowed here. */
export function literal<const T extends string>(value: T, description: string) {
  return z.literal(value, { error: message(`"${value}"`, description) }).meta({ description });
}

/** What to write in place of a value of another type, where that is known. */
type FixOther = (value: unknown) => string | undefined;

/** What to do about a field that belongs to another kind of group. */
interface Misplaced {
  fix: string;
  /** The field to use instead; it is then not reported as missing too. */
  instead?: string;
  /** Other unknown fields that are part of the same mistake. */
  along?: readonly string[];
}

type MisplacedFields = KnownNames['misplaced'];

/** The data in the error about unknown field names. */
export interface KnownNames {
  known: readonly string[];
  misplaced: Readonly<Record<string, Misplaced>>;
}

/**
 * A group of fields. Unknown names are problems: most often they are typos. `or` names another
 * value that is allowed; `misplaced` lists names that belong to another kind of group.
 */
export function group<T extends z.ZodRawShape>(
  description: string,
  shape: T,
  {
    or = '',
    misplaced = {},
    fixOther,
  }: {
    or?: string;
    fixOther?: FixOther;
    misplaced?: MisplacedFields | ((value: unknown) => MisplacedFields);
  } = {},
) {
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional));
  const names = (required.length ? required : Object.keys(shape)).join(', ');
  return z
    .strictObject(shape, {
      error: (issue) =>
        // `problemsOf` knows the unknown names and finds the nearest known one.
        issue.code === 'unrecognized_keys'
          ? JSON.stringify({
              known: Object.keys(shape),
              misplaced: typeof misplaced === 'function' ? misplaced(issue.input) : misplaced,
            } satisfies KnownNames)
          : message(
              `a group of fields: ${names}${or}`,
              fixOther?.(issue.input) ?? write(description),
            ),
    })
    .meta({ description });
}

interface ListOptions {
  /** 0 where an empty list means something. */
  least?: number;
  /** Another value that is allowed. */
  or?: string;
  /** How to fix an empty list. */
  fixEmpty?: string;
  fixOther?: FixOther;
}

/** A list of up to 500 entries. */
export function list<T extends z.ZodType>(
  description: string,
  item: T,
  { least = 1, or = '', fixEmpty = write(description), fixOther }: ListOptions = {},
) {
  return z
    .array(item, {
      error: ({ input }) => message(`a list${or}`, fixOther?.(input) ?? write(description)),
    })
    .min(least, { error: message(`a list with at least one entry${or}`, fixEmpty) })
    .max(500, {
      error: message('a list of at most 500 entries', 'Remove what a reader does not need.'),
    })
    .meta({ description });
}

/** Any object with one of these fields, and maybe more of them. */
type OneOf<K extends string> = { [Key in K]: Record<Key, NonNullable<unknown>> }[K];

/** A group in which at least one of these fields is required. */
export function atLeastOne<S extends z.ZodObject, K extends keyof z.output<S> & string>(
  schema: S,
  keys: readonly K[],
) {
  const names = keys.map((key) => `"${key}"`).join(', ');
  return schema.refine(
    (value): value is typeof value & OneOf<K> =>
      typeof value !== 'object' ||
      value === null ||
      keys.some((key) => (value as Partial<Record<K, unknown>>)[key] !== undefined),
    {
      ...always,
      params: { oneOf: keys },
      error: message(`at least one of ${names}`, `Add one of these fields: ${names}.`),
    },
  );
}

import * as z from 'zod';
import { always, message, write } from './messages.js';
import { numberFix } from './numbers.js';

/**
 * The building blocks of the schemas. Every `description` is help text for editors; a CMS shows it
 * beside the field.
 */

export {
  date,
  format,
  id,
  isDate,
  languageTag,
  pastDate,
  type Refusal,
  region,
  timeOfDay,
} from './formats.js';
export { always, kinds, message, write } from './messages.js';
export { line, lineOrEmpty, prose } from './text-fields.js';

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

/** Text that was written in place of a group, as the group's main field. */
export const asField =
  (name: string): FixOther =>
  (value) =>
    typeof value === 'string' && value.length < 200
      ? `Write { ${JSON.stringify(name)}: ${JSON.stringify(value)} }.`
      : undefined;

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

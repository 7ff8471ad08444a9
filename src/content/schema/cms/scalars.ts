import { withoutEntities } from '../../text/entities.js';
import { isGroup } from './wrappers.js';

/** Numbers, words and ids as CMSs send them. What cannot be read stays as it is. */

/** `27`, `"27"`, `"27.00"`. Whether `"1.000"` is a thousand depends on who wrote it. */
export const readNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?(?!\d{1,3}\.\d{3}\s*$)\d{1,15}(?:\.\d{1,10})?\s*$/.test(value)
    ? Number(value)
    : value;

/** `true`, `"true"`, `1`, `"1"` */
export function readBoolean(value: unknown): unknown {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === 'true' || word === 1 || word === '1') return true;
  return word === 'false' || word === 0 || word === '0' ? false : value;
}

const spelled = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-');

/** What a menu, a category or a related entry is called. */
const namesOf = (value: unknown): readonly unknown[] =>
  isGroup(value)
    ? [value.value, slugOf(value.slug), value.name, value.label, value.title, value.id]
    : [value];

/** One of a few words, also as enumerations and menus spell it: `LESS_COMMON`, `Less common`. */
export function readWord(value: unknown, words: readonly unknown[]): unknown {
  const [only, ...more] = Array.isArray(value) ? value : [value];
  const names = namesOf(only).filter((name): name is string => typeof name === 'string');
  const [first] = names;
  if (more.length > 0 || first === undefined) return value;
  const meant = words.find(
    (word) =>
      typeof word === 'string' && names.some((name) => spelled(word) === spelled(name.trim())),
  );
  return meant ?? first;
}

/** Ids that a database made: a count, 24 hexadecimal digits, a UUID. */
export const isDatabaseId = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    /^(?:\d+|[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(value));

/** A slug, also as Sanity wraps it. */
const slugOf = (value: unknown): unknown => (isGroup(value) ? value.current : value);

const isWritten = (value: unknown) => value !== undefined && value !== null && value !== '';

/**
 * The id that an entry is known by: its own, unless that is the database's and it has a slug. Without
 * either, what the CMS calls it, which is also what its links say.
 */
export function readId(entry: Readonly<Record<string, unknown>>): unknown {
  const { id, slug, sys, _id, _ref, documentId } = entry;
  const named = slugOf(slug);
  if (isWritten(named) && (!isWritten(id) || isDatabaseId(id))) return named;
  const system = isGroup(sys) ? sys.id : undefined;
  const found = [id, system, _ref, _id, documentId].find(isWritten);
  return typeof found === 'number' ? String(found) : found;
}

/** Text in a format: an address, a number to call. */
export const readFormatted = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? withoutEntities(value).trim() : value;
};

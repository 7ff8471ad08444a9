import { withoutEntities } from '../../text/entities.js';
import { isGroup } from './wrappers.js';

/** Numbers, dates, words and ids as CMSs send them. What cannot be read stays as it is. */

/** `27`, `"27"` */
export const readNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,10})?\s*$/.test(value)
    ? Number(value)
    : value;

/** `true`, `"true"`, `1`, `"1"` */
export function readBoolean(value: unknown): unknown {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === 'true' || word === 1 || word === '1') return true;
  return word === 'false' || word === 0 || word === '0' ? false : value;
}

/** The day of a moment somewhere. */
function dayIn(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const dateTime = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * The day of a date-time: as it is written, or in `timeZone`, where one is given and the date-time
 * says which moment it means. `20261124` is how ACF stores a day.
 */
export function readDay(value: unknown, timeZone: string | undefined): unknown {
  const written =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof written !== 'string') return value;
  const text = written.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const [, day, offset] = dateTime.exec(text) ?? [];
  if (!day) return text;
  const moment = new Date(text.replace(' ', 'T'));
  return timeZone && offset && !Number.isNaN(moment.getTime()) ? dayIn(moment, timeZone) : day;
}

/** `09:00:00` and `09:00:00.000` as `09:00`; seconds that are not zero stay, to be noticed. */
export const readTime = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1') : value;

const spelled = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-');

/** One of a few words, also as enumerations and menus spell it: `LESS_COMMON`, `Less common`. */
export function readWord(value: unknown, words: readonly unknown[]): unknown {
  const [only, ...more] = Array.isArray(value) ? value : [value];
  const chosen = isGroup(only) && 'value' in only ? only.value : only;
  if (more.length > 0 || typeof chosen !== 'string') return value;
  return (
    words.find((word) => typeof word === 'string' && spelled(word) === spelled(chosen.trim())) ??
    chosen
  );
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

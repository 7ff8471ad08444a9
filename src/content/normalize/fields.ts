import { textFault } from '../text/fault.js';
import { notProse } from '../texts.js';
import { quote, warn } from '../warn.js';
import { compact } from './lists.js';
import { isOwnField } from './own-fields.js';
import { isObject, text } from './words.js';

export { isObject, isRenderable, optionalRich, optionalText, rich, text } from './words.js';

/*
 * Readers for content that may not match its type (CMS, API). They never throw. Each returns the
 * value it was given where nothing was wrong, so reading twice costs no copy and changes nothing.
 *
 * `@__NO_SIDE_EFFECTS__` lets bundlers drop the readers a page does not use.
 */

/** Reads one field. */
type Reader = (value: unknown) => unknown;

/** Data that is never shown. */
export const asIs = (value: unknown): unknown => value;

/** `1.000` is a thousand to some, and one to others. */
const unclearNumber = /^\s*\d{1,3}\.\d{3}\s*$/;

/** A number, also one written as text; `NaN` where there is none. */
export function number(value: unknown): number {
  const isText = typeof value === 'string' && value.trim() !== '' && !unclearNumber.test(value);
  const read = isText ? Number(value) : value;
  return Number.isFinite(read) ? (read as number) : Number.NaN;
}

export function optionalNumber(value: unknown): number | undefined {
  const read = number(value);
  return Number.isNaN(read) ? undefined : read;
}

/** `true`, or `undefined`: the word "false" from a CMS must not mean yes. */
export const flag = (value: unknown): true | undefined =>
  value === true || value === 'true' || value === 1 ? true : undefined;

/** One of a few words, or `undefined`. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (value: unknown): T | undefined =>
    words.find((word) => word === value);

/** An object of known fields. Fields it does not know stay as they are. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <T extends object>(fields: { readonly [Name in keyof T]-?: Reader }) => {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value: unknown): T => {
    const given: Readonly<Record<string, unknown>> = isObject(value) ? value : {};
    let result: Record<string, unknown> = given;
    for (const name of names) {
      const before = given[name];
      const after = fields[name](before);
      if (process.env.NODE_ENV !== 'production') warnIfFaulty(name, before);
      if (Object.is(before, after)) continue;
      if (process.env.NODE_ENV !== 'production') warnIfLost(name, before, after);
      if (result === given) result = { ...given };
      result[name] = after;
    }
    return result as T;
  };
};

/**
 * The same for a section of the content, and for the props of the component it spreads into. A CMS's
 * own fields go, because what a component does not know becomes an attribute.
 */
/* @__NO_SIDE_EFFECTS__ */
export const props = <T extends object>(fields: { readonly [Name in keyof T]-?: Reader }) => {
  const read = record<T>(fields);
  return <P>(value: P) => withoutOwnFields(read(value)) as P;
};

/** Props without the fields that a CMS adds. */
export function withoutOwnFields(value: object): object {
  const isOwn = ([name, part]: readonly [string, unknown]) =>
    isOwnField(name) || (name === 'id' && typeof part === 'number');
  const entries = Object.entries(value);
  return entries.some(isOwn) ? Object.fromEntries(entries.filter((entry) => !isOwn(entry))) : value;
}

/**
 * A part of its own; `undefined` where it is missing, or has nothing in any of `content`. Words alone
 * are read as the first of these.
 */
/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (read: Reader, ...content: readonly string[]): Reader =>
  (value) => {
    const given = asRecord(value, content);
    if (!isObject(given)) return undefined;
    const part = read(given);
    return hasContent(part, content) ? part : undefined;
  };

/**
 * A list, without gaps and without entries that have nothing in any of `content`. An entry that is
 * only words is read as the first of these.
 */
/* @__NO_SIDE_EFFECTS__ */
export const list =
  (read: Reader, ...content: readonly string[]) =>
  (value: unknown): readonly unknown[] => {
    const given = compact(value);
    const items = given
      .map((item) => read(asRecord(item, content)))
      .filter((item) => hasContent(item, content));
    const isSame = items.length === given.length && items.every((item, i) => item === given[i]);
    return isSame ? given : items;
  };

/** The same list; `undefined` where there is none. */
/* @__NO_SIDE_EFFECTS__ */
export const optionalList =
  (read: Reader, ...content: readonly string[]) =>
  (value: unknown): readonly unknown[] | undefined =>
    value === undefined ? undefined : list(read, ...content)(value);

/** Words as a record whose first field they are. */
const asRecord = (value: unknown, [main]: readonly string[]): unknown =>
  main && typeof value === 'string' ? { [main]: value } : value;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const hasContent = (item: unknown, names: readonly string[]): boolean =>
  isObject(item) && names.length > 0 ? names.some((name) => !isEmpty(item[name])) : !isEmpty(item);

/** Addresses, which are checked as such. */
const notWords = new Set([...notProse, 'href', 'directionsHref', 'url', 'doi']);

/** Says what a text has beside words, in the words of the strict check. */
function warnIfFaulty(name: string, given: unknown): void {
  if (notWords.has(name)) return;
  for (const text of Array.isArray(given) ? given : [given]) {
    const fault = typeof text === 'string' ? textFault(text) : undefined;
    if (!fault) continue;
    warn(
      'content',
      `\`${name}\` is ${fault.found}, which visitors would read as it stands. Expected: ${fault.expected}. To fix it: ${fault.fix} From a CMS, read content with \`fromCms\`.`,
    );
  }
}

/** Says what was given in place of words, a number or a list and could not be read. */
function warnIfLost(name: string, before: unknown, after: unknown): void {
  const hadContent = Array.isArray(before)
    ? compact(before).length > 0
    : isObject(before) || text(before) !== '';
  if (!hadContent || !(isEmpty(after) || Number.isNaN(after))) return;
  warn(
    'content',
    `\`${name}\` is ${quote(before)}, which cannot be shown there, so it is left out. Check content with \`parseTreatment\` before you render it.`,
  );
}

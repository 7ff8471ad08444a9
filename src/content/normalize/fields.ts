import { quote, warn } from '../warn.js';
import { compact } from './lists.js';

/*
 * Readers for content that may not match its type (CMS, API). They never throw. Each returns the
 * value it was given where nothing was wrong, so reading twice costs no copy and changes nothing.
 *
 * `@__NO_SIDE_EFFECTS__` lets bundlers drop the readers a page does not use.
 */

/** Reads one field. */
type Reader = (value: unknown) => unknown;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words; `''` where there are none. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  return Number.isFinite(value) ? String(value) : '';
}

/** Words; `undefined` where there are none. */
export const optionalText = (value: unknown): string | undefined => text(value) || undefined;

/** Words, or anything else React can render; `''` where there is nothing. */
export function rich(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(isRenderable) ? value : value.filter(isRenderable);
  return isObject(value) && isRenderable(value) ? value : text(value);
}

export const optionalRich = (value: unknown): unknown => rich(value) || undefined;

/** Elements, promises and iterables render; React throws at any other object. */
export const isRenderable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isRenderable)
    : !isObject(value) || '$$typeof' in value || 'then' in value || Symbol.iterator in value;

/** A number, also one written as text; `NaN` where there is none. */
export function number(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
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

/**
 * An object of known fields. Fields it does not know stay as they are, so it reads a part of the
 * content and the props of the component that shows it alike.
 */
/* @__NO_SIDE_EFFECTS__ */
export const record = <T extends object>(fields: { readonly [Name in keyof T]-?: Reader }) => {
  const names = Object.keys(fields) as (keyof T & string)[];
  return <P>(value: P): unknown extends P ? T : P => {
    const given: Readonly<Record<string, unknown>> = isObject(value) ? value : {};
    let result: Record<string, unknown> = given;
    for (const name of names) {
      const before = given[name];
      const after = fields[name](before);
      if (Object.is(before, after)) continue;
      if (process.env.NODE_ENV !== 'production') warnIfLost(name, before, after);
      if (result === given) result = { ...given };
      result[name] = after;
    }
    return result as unknown extends P ? T : P;
  };
};

/** A part of its own; `undefined` where it is missing. */
/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (read: Reader): Reader =>
  (value) =>
    isObject(value) ? read(value) : undefined;

/**
 * A list, without gaps and without entries that have nothing in any of `content`. An entry that is
 * only words is read as the first of these.
 */
/* @__NO_SIDE_EFFECTS__ */
export const list =
  (read: Reader, ...content: readonly string[]) =>
  (value: unknown): readonly unknown[] => {
    const given = compact(value);
    const [main] = content;
    const items = given
      .map((item) => read(main && typeof item === 'string' ? { [main]: item } : item))
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

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const hasContent = (item: unknown, names: readonly string[]): boolean =>
  isObject(item) && names.length > 0 ? names.some((name) => !isEmpty(item[name])) : !isEmpty(item);

/** Says what was given in place of words, a number or a list and could not be read. */
function warnIfLost(name: string, before: unknown, after: unknown): void {
  const isLost = !isEmpty(before) && text(before) !== '' && typeof before !== 'boolean';
  const isUnreadable = isObject(before) || isLost;
  if (!isUnreadable || !(isEmpty(after) || Number.isNaN(after))) return;
  warn(
    'content',
    `\`${name}\` is ${quote(before)}, which cannot be shown there, so it is left out. Check content with \`parseTreatment\` before you render it.`,
  );
}

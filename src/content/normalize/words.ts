import { hasUnfilledNumber, withoutUnfilledNumbers } from '../named-numbers.js';
import { isOpen, withoutUnconfirmed } from '../placeholders.js';
import { cleanText } from '../text/clean.js';
import { quote, warn } from '../warn.js';

/** Readers for what visitors read: words, or anything else that React can render. */

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words; `''` where there are none. */
export function text(value: unknown): string {
  if (typeof value !== 'string') return Number.isFinite(value) ? String(value) : '';
  const words = cleanText(value);
  return words.trim() === '' ? '' : forVisitors(words);
}

/**
 * The text without sentences that the clinic has not confirmed, and without those that lack a
 * number. While a page is being made they stay, so that its authors see them.
 */
function forVisitors(written: string): string {
  const isUnconfirmed = isOpen(written);
  if (!isUnconfirmed && !hasUnfilledNumber(written)) return written;
  if (process.env.NODE_ENV === 'production') {
    return withoutUnfilledNumbers(withoutUnconfirmed(written));
  }
  warn(
    'content',
    isUnconfirmed
      ? 'a sentence in [[double brackets]] or with a ___ is not confirmed, so production leaves it out. List what is left with `unconfirmed(treatment)`, and answer it with `fillPlaceholders`.'
      : `${quote(written)} names a number that the page does not have, so production leaves the sentence out. Pass \`crisis\` and \`contact\`, or fill it in with \`fillNumbers\`.`,
  );
  return written;
}

/** Words; `undefined` where there are none. */
export const optionalText = (value: unknown): string | undefined => text(value) || undefined;

/** Words, or anything else React can render; `''` where there is nothing. */
export function rich(value: unknown): unknown {
  if (Array.isArray(value)) return richList(value);
  return isObject(value) && isRenderable(value) ? value : text(value);
}

/** What React can render of a list; `''` where that is nothing. */
function richList(values: readonly unknown[]): unknown {
  if (values.every(isNothing)) return '';
  if (values.every(isRenderable)) return values;
  const parts = values.map((value) => (Array.isArray(value) ? richList(value) : value));
  return richList(parts.filter((part) => part !== '' && isRenderable(part)));
}

/** What React renders nothing for. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || typeof value === 'boolean';

export const optionalRich = (value: unknown): unknown => rich(value) || undefined;

/** Elements, promises and iterables render; React throws at any other object. */
export const isRenderable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isRenderable)
    : !isObject(value) ||
      typeof value.$$typeof === 'symbol' ||
      typeof value.then === 'function' ||
      Symbol.iterator in value;

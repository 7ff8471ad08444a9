import { cleanText } from '../../text/clean.js';
import { markupIn, plainText } from '../../text/plain.js';
import { isRichText, plainRichText } from '../../text/rich-text.js';
import { isGroup } from './wrappers.js';

/** Words as CMSs send them. What cannot be read whole stays as it is, so that the check finds it. */

/** Longer than any field: it is not searched for markup, and the check refuses it. */
const longest = 200_000;

/** The one field with something in it, of a row that has only this beside the CMS's own. */
export type OnlyField = (row: Readonly<Record<string, unknown>>) => unknown;

/** Words; `undefined` where the value has none to read. */
function wordsIn(value: unknown, onlyField: OnlyField): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (value.length > longest) return undefined;
    if (markupIn(value) === undefined) return cleanText(value.replace(/\r\n?|\v/g, '\n'));
    const { text, lost } = plainText(value.replace(/\r\n?|\v/g, '\n'));
    return lost === undefined ? text : undefined;
  }
  if (isRichText(value)) {
    const { text, lost } = plainRichText(value);
    return lost === undefined ? cleanText(text) : undefined;
  }
  if (Array.isArray(value)) return value.length === 1 ? wordsIn(value[0], onlyField) : undefined;
  if (!isGroup(value)) return undefined;
  const only = onlyField(value);
  return only === undefined ? undefined : wordsIn(only, onlyField);
}

export const readText = (value: unknown, onlyField: OnlyField): unknown =>
  wordsIn(value, onlyField) ?? value;

/** Texts of a list that came as one: a line, a paragraph or a list item each. */
export function readLines(value: unknown, onlyField: OnlyField): unknown {
  if (typeof value !== 'string' && !isRichText(value)) return value;
  const words = wordsIn(value, onlyField);
  return words === undefined
    ? value
    : words
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean);
}

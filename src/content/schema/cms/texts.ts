import { cleanText } from '../../text/clean.js';
import { isJson } from '../../text/fault.js';
import { markupIn, plainText } from '../../text/plain.js';
import { isRichText, plainRichText } from '../../text/rich-text.js';
import { isGroup } from './wrappers.js';

/** Words as CMSs send them. What cannot be read whole stays as it is, so that the check finds it. */

/** Longer than any field: it is not searched for markup, and the check refuses it. */
const longest = 200_000;

/** The one field with something in it, of a row that has only this beside the CMS's own. */
export type OnlyField = (row: Readonly<Record<string, unknown>>) => unknown;

/** What stands beside the text itself where a CMS sends it in several forms. */
const besideText = new Set(
  'raw protected block_version references format summary type name blocks inlineBlocks links images modular_content json chunks __typename'.split(
    ' ',
  ),
);

/** The text of a group that has it in several forms: Hygraph's, Drupal's, Kontent's. */
function textIn(value: unknown): string | undefined {
  if (!isGroup(value)) return undefined;
  const forms = [
    'processed',
    'rendered',
    'html',
    'markup',
    'markdown',
    'plaintext',
    'value',
    'text',
  ];
  const isForms = Object.keys(value).every((name) => forms.includes(name) || besideText.has(name));
  const form = forms.find((name) => typeof value[name] === 'string');
  return isForms && form !== undefined ? (value[form] as string) : undefined;
}

/** Words; `undefined` where the value has none to read. */
function wordsIn(value: unknown, onlyField: OnlyField): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (isRichText(value)) {
    const { text, lost } = plainRichText(value);
    return lost === undefined ? cleanText(text) : undefined;
  }
  if (typeof value === 'string') {
    if (value.length > longest || isJson(value)) return undefined;
    const lines = value.replace(/\r\n?|\v/g, '\n');
    if (markupIn(lines) === undefined) return cleanText(lines).trim();
    const { text, lost } = plainText(lines);
    return lost === undefined ? text : undefined;
  }
  const written = textIn(value);
  if (written !== undefined) return wordsIn(written, onlyField);
  if (Array.isArray(value)) return value.length === 1 ? wordsIn(value[0], onlyField) : undefined;
  if (!isGroup(value)) return undefined;
  const only = onlyField(value);
  return only === undefined ? undefined : wordsIn(only, onlyField);
}

export const readText = (value: unknown, onlyField: OnlyField): unknown =>
  wordsIn(value, onlyField) ?? value;

/** Texts of a list that came as one: a line, a paragraph or a list item each. */
export function readLines(value: unknown, onlyField: OnlyField): unknown {
  const [first, ...more]: readonly unknown[] = Array.isArray(value) ? value : [value];
  // Drupal sends every field as a list, and says the format of what an editor formatted.
  const isFormatted = isGroup(first) && 'format' in first && textIn(first) !== undefined;
  const one = more.length === 0 && isFormatted ? first : value;
  if (typeof one !== 'string' && textIn(one) === undefined && !isRichText(one)) return value;
  const words = wordsIn(one, onlyField);
  return words === undefined
    ? value
    : words
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean);
}

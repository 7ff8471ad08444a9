import { linkText } from './links.js';
import {
  above,
  alert,
  attributes,
  autolink,
  below,
  bullet,
  container,
  definition,
  escaped,
  fence,
  heading,
  link,
  lostMarks,
  mark,
  marks,
  numbered,
  quote,
  reference,
  rule,
  signs,
  spans,
  task,
  twice,
  underline,
} from './markdown-marks.js';
import { raised } from './raised.js';
import type { PlainText } from './words.js';

/*
 * Markdown that editors write and CMSs store: emphasis, links, headings, lists, quotes, code. A lone
 * sign, as in `p < 0.05*` or `2 * 3`, is none.
 */

/** Whether lines are marked as a list. */
const isList = (lines: readonly string[], pattern: RegExp) =>
  lines.filter((line) => pattern.test(line)).length > 1;

function isNumbered(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => numbered.exec(line)?.[1] ?? []).map(Number);
  return (
    numbers.length > 1 &&
    (numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1) ||
      // Markdown counts by itself.
      numbers.every((n) => n === 1))
  );
}

/** Patterns for the marks that start lines of this text. */
function lineMarks(text: string): readonly RegExp[] {
  const lines = text.split('\n');
  return [
    heading,
    alert,
    quote,
    bullet,
    container,
    ...(lines.length > 1 ? [rule] : []),
    ...(isList(lines, mark) ? [mark] : []),
    ...(isNumbered(lines) ? [numbered] : []),
  ];
}

/** The first piece of Markdown in a text. */
export function markdownIn(text: string): string | undefined {
  if (!signs.test(text)) return undefined;
  for (const pattern of marks) {
    const found = pattern.exec(text);
    if (found) return found[0] === '\\' ? text.slice(found.index, found.index + 2) : found[0];
  }
  const under = underline.exec(text);
  if (under) return under[0];
  const starts = lineMarks(text);
  return text.split('\n').find((line) => starts.some((pattern) => pattern.test(line)));
}

function replaceAll(text: string, pattern: RegExp, change: (...parts: string[]) => string): string {
  let result = text;
  for (let count = 0; count < 500 && pattern.test(result); count++) {
    result = result.replace(pattern, (_, ...parts) => change(...(parts as string[])));
  }
  return result;
}

/** The text without marks, with list items and headings as paragraphs of their own. */
export function withoutMarkdown(written: string): PlainText {
  const lost = lostMarks.map((pattern) => pattern.exec(written)?.[0]).find(Boolean);
  let text = replaceAll(written, twice, (code) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : '\n',
  );
  text = replaceAll(text, fence, (code = '') => code);
  text = replaceAll(text, link, (words = '', address = '') => linkText(words, address));
  text = withoutReferences(text);
  text = replaceAll(text, autolink, (address = '') => address);
  if (underline.test(text))
    text = replaceAll(text, underline, () => '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  text = withoutLineMarks(text);
  text = replaceAll(text, attributes, () => '');
  for (const pattern of spans) text = replaceAll(text, pattern, (words = '') => words);
  text = replaceAll(text, above, (figures = '') => raised(figures, true) ?? figures);
  text = replaceAll(text, below, (figures = '') => raised(figures, false) ?? figures);
  return { text: replaceAll(text, escaped, () => ''), lost };
}

/** Links whose addresses stand below the text. */
function withoutReferences(text: string): string {
  const addresses = new Map<string, string>();
  const rest = replaceAll(text, definition, (name = '', address = '') => {
    addresses.set(name.toLowerCase(), address);
    return '';
  });
  if (addresses.size === 0) return text;
  return rest
    .replace(new RegExp(reference, 'gu'), (all, words: string, name: string) => {
      const address = addresses.get((name || words).toLowerCase());
      return address === undefined ? all : linkText(words, address);
    })
    .trim();
}

/** A sign that stands for itself, as a character that no mark is made of. */
const first = 0x10ff00;
const kept = /[\u{10ff00}-\u{10ff7f}]/gu;

/** The text with every escaped sign as a character that is no mark. */
export const withSignsKept = (text: string): string =>
  escaped.test(text)
    ? text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) =>
        String.fromCodePoint(first + (sign.codePointAt(0) ?? 0)),
      )
    : text;

/** The text with those signs as they were, or as others in their place. */
export const withSigns = (text: string, twins: Readonly<Record<string, string>> = {}): string =>
  text.replace(kept, (character) => {
    const sign = String.fromCodePoint((character.codePointAt(0) ?? 0) - first);
    return twins[sign] ?? sign;
  });

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function withoutLineMarks(text: string): string {
  const marks = lineMarks(text);
  const lines = text.split('\n');
  if (!lines.some((line) => marks.some((pattern) => pattern.test(line)))) return text;
  const parts = lines.map((line) => {
    if (rule.test(line) && lines.length > 1) return '\n';
    const isMarked = marks.some((pattern) => pattern.test(line));
    let words = line;
    for (let depth = 0; depth < 8; depth++) {
      const found = marks.find((pattern) => pattern.test(words));
      if (!found) break;
      if (found === heading) words = words.replace(heading, '$1');
      else words = words.replace(found, (_, word) => (found === alert ? titled(word) : ''));
    }
    return isMarked ? `\n${words.replace(task, '')}\n` : line;
  });
  return parts
    .join('\n')
    .replace(/\n\s*\n/g, '\n\n')
    .trim();
}

import { linkText } from './links.js';
import type { PlainText } from './words.js';

/*
 * Markdown that editors write and CMSs store: emphasis, links, headings, lists, quotes, code. A lone
 * sign, as in `p < 0.05*` or `2 * 3`, is none.
 */

const wordsInside = String.raw`(?=[^\s*_~])((?:(?!\n\s*\n)[\s\S]){1,2000}?)`;

/** Marks within a line, and what is left of each: its words. */
const spans: readonly RegExp[] = [
  new RegExp(String.raw`(?<![*\\])\*\*(?!\*)${wordsInside}(?<=[^\s*])\*\*(?!\*)`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_\\])__(?!_)${wordsInside}(?<=[^\s_])__(?![\p{L}\p{N}_])`,
    'u',
  ),
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}"'“‘¿¡])([^*\n]{1,500}?)(?<=[\p{L}\p{N}"'”’.!?…])\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}"'“‘¿¡])([^_\n]{1,500}?)(?<=[\p{L}\p{N}"'”’.!?…])_(?![\p{L}\p{N}_])/u,
  /(?<![`\\])`{1,2}(?!`)([^`\n]{1,500})`{1,2}(?!`)/u,
];

/** Struck-out words would say the opposite without the line. */
const lostMarks: readonly RegExp[] = [
  /~~(?=\S)[^~\n]{1,500}(?<=\S)~~/u,
  /!\[[^\]\n]{0,500}\]\([^)\n]{1,2000}\)/u,
  /\[\^[\w-]{1,40}\]/u,
  /^[ \t]{0,8}\|?(?:[ \t]{0,8}:?-{3,99}:?[ \t]{0,8}\|){1,50}(?:[ \t]{0,8}:?-{3,99}:?)?[ \t]{0,8}$/mu,
  // A table's line under its head may be shorter, and some tables have only rows.
  /(?<=\|[^\n]{0,500}\n)[ \t]{0,8}\|?(?:[ \t]{0,8}:?-{1,99}:?[ \t]{0,8}\|){1,50}(?:[ \t]{0,8}:?-{1,99}:?)?[ \t]{0,8}$/mu,
  /^[ \t]{0,8}\|[^|\n]{1,500}\|[^\n]{0,2000}\|[ \t]{0,8}\n[ \t]{0,8}\|[^|\n]{1,500}\|[^\n]{0,2000}\|[ \t]{0,8}$/mu,
];

const link =
  /(?<!!)\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,500})\]\(\s*<?((?:https?:|mailto:|tel:|sms:|www\.|\.{0,2}\/|#)[^\s)>]{0,2000}|[\w-]+(?:\.[\w-]+)+[^\s)>]{0,2000})>?(?:\s+["'(][^\n]{0,500}?["')])?\s*\)/u;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/u;
const fence = /^[ \t]*(?:`{3,}|~{3,})[^\n`]{0,100}\n([\s\S]*?)\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/mu;
const escaped = /\\(?=[\\`*_{}[\]()#+\-.!|<>~])/u;

/** Marks at the start of a line. */
const heading = /^[ \t]{0,3}#{1,6}[ \t]+(?=\S)(.*?)(?:[ \t]+#+)?[ \t]*$/u;
const quote = /^[ \t]{0,3}>[ \t]*(?=[\p{L}"“‘*_>])/u;
const bullet = /^[ \t]{0,40}[-•‣◦▪●·][ \t\u00a0]+(?=[^\s\d])/u;
/** Also footnotes, so one line alone is none. */
const mark = /^[ \t]{0,40}[-*+–—•][ \t\u00a0]+(?=\S)/u;
const numbered = /^[ \t]{0,40}(\d{1,3})[.)][ \t\u00a0]+(?=\S)/u;
/** A line across, or under a heading. */
const rule = /^[ \t]{0,40}(?:(?:\*[ \t]{0,4}){3,40}|(?:-[ \t]{0,4}){3,}|={3,})$/u;
/** A short line right under words makes a heading of them. */
const underline = /(?<=[^\s=-][ \t]{0,40}\n)[ \t]{0,3}(?:={1,2}|--)[ \t]{0,40}$/mu;

/** Whether lines are marked as a list. */
const isList = (lines: readonly string[], pattern: RegExp) =>
  lines.filter((line) => pattern.test(line)).length > 1;

function isNumbered(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => numbered.exec(line)?.[1] ?? []).map(Number);
  return numbers.length > 1 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
}

/** Patterns for the marks that start lines of this text. */
function lineMarks(text: string): readonly RegExp[] {
  const lines = text.split('\n');
  return [
    heading,
    quote,
    bullet,
    ...(lines.length > 1 ? [rule] : []),
    ...(isList(lines, mark) ? [mark] : []),
    ...(isNumbered(lines) ? [numbered] : []),
  ];
}

/** Signs that one of the marks needs. Most texts have none. */
const signs = /[*_`~\\|•‣◦▪●·<]|\]\(|\[\^|^[ \t]*(?:[-+–—#>=]|\d{1,3}[.)])/mu;

/** The first piece of Markdown in a text. */
export function markdownIn(text: string): string | undefined {
  if (!signs.test(text)) return undefined;
  for (const pattern of [...lostMarks, link, autolink, fence, ...spans, escaped]) {
    const found = pattern.exec(text);
    if (found) return found[0] === '\\' ? text.slice(found.index, found.index + 2) : found[0];
  }
  const under = underline.exec(text);
  if (under) return under[0];
  const marks = lineMarks(text);
  return text.split('\n').find((line) => marks.some((pattern) => pattern.test(line)));
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
  let text = replaceAll(written, fence, (code = '') => code);
  text = replaceAll(text, link, (words = '', address = '') => linkText(words, address));
  text = replaceAll(text, autolink, (address = '') => address);
  if (underline.test(text))
    text = replaceAll(text, underline, () => '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  text = withoutLineMarks(text);
  for (const pattern of spans) text = replaceAll(text, pattern, (words = '') => words);
  return { text: replaceAll(text, escaped, () => ''), lost };
}

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
      words = found === heading ? words.replace(heading, '$1') : words.replace(found, '');
    }
    return isMarked ? `\n${words}\n` : line;
  });
  return parts
    .join('\n')
    .replace(/\n\s*\n/g, '\n\n')
    .trim();
}

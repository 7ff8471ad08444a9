import { cleanText } from './clean.js';
import { misreadIn } from './misread.js';
import { markupIn, plainText } from './plain.js';
import { quote } from './quote.js';

/** What is wrong with a text, in words an editor understands. */
interface TextFault {
  found: string;
  expected: string;
  fix: string;
}

/** Longer text is a problem of its own. */
const longest = 20_000;

/** How much of a text a fix writes out. */
const shown = 300;

/** What a text has beside words and ordinary spaces; `undefined` where it has only these. */
export function textFault(given: string): TextFault | undefined {
  const text = given.slice(0, longest);
  const other = misreadFault(text) ?? leftoverFault(text) ?? struckFault(text) ?? jsonFault(text);
  if (other) return other;
  const markup = markupIn(text);
  if (markup !== undefined) return markupFault(text, markup);
  const code = encodedFault(text);
  if (code) return code;
  const clean = cleanText(text);
  if (clean === text) return undefined;
  // A mark may show only where the characters before it are gone.
  const hidden = markupIn(clean);
  return hidden === undefined ? spaceFault(text) : markupFault(clean, hidden);
}

/** A text to write, as it is written in JSON. */
const written = (text: string): string =>
  JSON.stringify(text.length > shown ? `${text.slice(0, shown)}…` : text);

/** Whether letters are left that no word of another script has. */
const isHalfRead = (text: string): boolean =>
  /[\u0590-\u06ff\u0900-\u0dff\u3040-\u9fff][\u00c0-\u00ff]|[\u00c0-\u00ff][\u0590-\u06ff\u0900-\u0dff\u3040-\u9fff]/.test(
    text,
  );

function misreadFault(text: string): TextFault | undefined {
  const { found = '', written: right = '' } = misreadIn(text) ?? {};
  if (found === '') return undefined;
  const part = paragraphWith(text, (paragraph) => misreadIn(paragraph) !== undefined);
  return {
    found: `the text with ${quote(found)}`,
    expected: 'text in the encoding that it was saved in, UTF-8',
    fix: isHalfRead(right)
      ? 'Type the text again: some of its letters are lost.'
      : right.includes('\ufffd')
        ? `Write the letter that is meant in place of ${quote(found)}.`
        : `Write ${written(misreadIn(part)?.written ?? right)}.`,
  };
}

/** What a form or a template calls a value that is still to come, in capitals: `[PHONE]`. */
const valueNames =
  'NAME|PHONE|NUMBER|DATE|TIME|CITY|STATE|ADDRESS|EMAIL|URL|LINK|CLINIC|DOCTOR|PROVIDER|PRICE|AMOUNT|TODO|TB[ACD]|TK|FIXME';

/** What a program writes for nothing, or a person until there is something. */
const leftover =
  /\[object [A-Z]\w*\]|lorem ipsum|(?:^|[\s("“])\[(?:your|insert|add|enter|clinic|practice|provider)(?: [^[\]]{1,60})?\](?!\])|<(?:your|insert|add|enter|clinic|practice|provider) [^<>]{1,60}>|^\s*(?:TODO|FIXME|TB[ACD])\b\s?[:.\-–—].{0,60}|^\s*(?:undefined|null|NaN|TB[ACD]|TODO|FIXME|N\/A|n\/a|X{3,}|x{3,}|\(?untitled(?: (?:document|page|section|post))?\)?)\.?\s*$/iu;
const leftoverInCapitals = new RegExp(
  `(?:^|[^[])\\[(?:[A-Z]+ )?(?:${valueNames})\\b[^[\\]]{0,60}\\](?!\\])|<(?:[A-Z]+[ _-])?(?:${valueNames})>`,
  'u',
);

/** “Todo” and “nan” are words elsewhere. */
const inCapitals = /^\s*(?:todo|nan|tb[acd])\.?\s*$/i;

function leftoverFault(text: string): TextFault | undefined {
  const found = (leftover.exec(text) ?? leftoverInCapitals.exec(text))?.[0].trim();
  if (!found || (inCapitals.test(text) && !/^(?:NaN|[A-Z]+)\.?$/.test(found))) return undefined;
  return {
    found: `the text with ${quote(found)}`,
    expected: 'words for visitors, not what stands for missing ones',
    fix: `Write what is meant in place of ${quote(found)}.`,
  };
}

/** Signs as a program or an address writes them: `\\n` is a line break, `%20` a space. */
const encoded = /(?<=[\p{L}\d.,!?)])(?:\\r)?\\n|(?<!\d)%(?:20|2C|27|E2%80%9[89])/giu;

function encodedFault(text: string): TextFault | undefined {
  const [found] = text.match(encoded) ?? [];
  if (found === undefined) return undefined;
  const part = paragraphWith(text, (paragraph) => paragraph.search(encoded) >= 0);
  const words = part.replace(encoded, (sign) =>
    sign.startsWith('%') ? decodeURIComponent(sign) : '\n',
  );
  return {
    found: `the text with ${quote(found)}`,
    expected: 'words and line breaks themselves, not a code for them',
    fix: `Write ${written(words.replace(/ {2,}/g, ' '))}.`,
  };
}

/** Lines that a program draws through letters, one by one. */
function struckFault(text: string): TextFault | undefined {
  const found = /(?:\S[\u0335-\u0338]\s?){2,}/u.exec(text)?.[0].trim();
  if (!found) return undefined;
  return {
    found: `the text with ${quote(found)}, which is struck out`,
    expected: 'text without lines through it, which screen readers do not say',
    fix: `Take out ${quote(found)}, or write it in plain letters if it holds.`,
  };
}

function jsonFault(text: string): TextFault | undefined {
  if (!isJson(text)) return undefined;
  return {
    found: 'data in JSON',
    expected: 'text',
    fix: 'Read what the CMS sends with `fromCms`, or write the words alone.',
  };
}

/** Whether a text is a group of fields or a list of them, stored as JSON. */
export function isJson(text: string): boolean {
  if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The paragraph with the mistake, where a text is long. */
const paragraphWith = (text: string, isFaulty: (part: string) => boolean): string =>
  text.length <= shown ? text : (text.split(/\n\s*\n/).find(isFaulty) ?? text);

const tableRow = /^[ \t]*\||^[ \t:|-]+$/;

/** A row of a table as its cells, with commas between them. */
const asWords = (row: string): string =>
  row.replace(/^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/gm, '').replace(/[ \t]*\|[ \t]*/g, ', ');

/** The text without one part of it, and without a gap in its place. */
function cut(text: string, part: string): string {
  const place = text.indexOf(part);
  const before = text.slice(0, place);
  const after = text.slice(place + part.length);
  const isAtEdge = /(?:^|[\n(])[ \t]*$/.test(before) || /^[ \t]*(?:$|[\n.,;:!?)])/.test(after);
  const gap = !isAtEdge && (/[ \t]$/.test(before) || /^[ \t]/.test(after)) ? ' ' : '';
  return before.replace(/[ \t]+$/, '') + gap + after.replace(/^[ \t]+/, '');
}

/** The text without the parts that words cannot stand for; `undefined` where one cannot be told. */
function withoutLost(text: string): string | undefined {
  let rest = text;
  for (let round = 0; round < 50; round++) {
    const { text: plain, lost } = plainText(rest);
    if (lost === undefined && markupIn(plain.trim()) === undefined) return plain;
    if (lost === undefined) rest = plain.trim();
    else if (tableRow.test(lost)) rest = asWords(plain.replace(/^[ \t|:-]*\|[ \t|:-]*$/gm, ''));
    else if (plain.includes(lost)) rest = cut(plain, lost);
    else return markupIn(plain) === undefined ? plain : undefined;
  }
  return undefined;
}

function markupFault(text: string, markup: string): TextFault {
  const part = paragraphWith(text, (paragraph) => markupIn(paragraph) !== undefined);
  const { text: plain, lost } = plainText(part);
  const left = (lost === undefined ? plain : withoutLost(part))?.trim();
  return {
    found: `the text with ${quote(markup)}`,
    expected: 'plain text, without HTML, Markdown or shortcodes',
    fix: lost?.startsWith('&')
      ? `Write the character itself in place of ${quote(lost)}.`
      : !left
        ? `Take out ${quote(lost ?? markup)}, and write in words what visitors should know.`
        : lost === undefined
          ? `Write ${written(left)}.`
          : `Take out ${quote(lost)}, which words cannot stand for, or say it in words. What is left is ${written(left)}.`,
  };
}

function spaceFault(text: string): TextFault {
  const part = paragraphWith(text, (paragraph) => cleanText(paragraph) !== paragraph);
  const words = written(cleanText(part));
  const invisible = [...new Set(text.match(/[\p{Cf}\u2028\u2029\u2800\u3164\uffa0]/gu) ?? [])];
  const isClean =
    cleanText(text.replace(/[\u00a0\u2007\u202f]/g, ' ')) ===
    text.replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (isClean) {
    return {
      found: 'the text with no-break spaces (\\u{a0}) between its words',
      expected: 'text with ordinary spaces, at which lines can break',
      fix: `Write ${words}, with ordinary spaces.`,
    };
  }
  const styled = /[\u{1d400}-\u{1d7ff}]+/u.exec(text)?.[0];
  if (styled) {
    return {
      found: `the text with ${quote(styled)}, signs of mathematics that look like letters`,
      expected: 'text in ordinary letters, which screen readers can read',
      fix: `Write ${words}.`,
    };
  }
  const codes = invisible.map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return {
    found: `the text with invisible characters (${codes.slice(0, 5).join(', ')})`,
    expected: 'text without invisible characters',
    fix: `Write ${words}.`,
  };
}

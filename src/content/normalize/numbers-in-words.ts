import { asTyped } from '../text/as-typed.js';
import { dialable, dropsZero, firstIn, isUnclear } from './dialable.js';
import { extensionAt } from './extension-in-words.js';
import { kindsOfNumbers } from './number-kinds.js';
import type { NumberKind } from './number-words.js';
import { withoutLetters } from './numbers-with-letters.js';
import { isOtherDigits, withoutHours } from './other-digits.js';

/**
 * Reads the number that is meant from the words in a field for a number: `988 (24/7)`,
 * `1-800-662-HELP (4357)`, `555-555-0142 x200`. A link to a wrong number harms more than words
 * without a link, so whatever could be read in two ways is not read.
 */

/** A number as it is dialed, without an extension. */
export interface NumberInWords {
  /** A plus sign or none, then digits. */
  number: string;
  /** What to dial once it answers; `''` for nothing. */
  extension: string;
  /** What answers it, by the words around it. */
  kind: NumberKind;
}

/** `&nbsp;`, `&#43;`, `&#x2b;` */
const entities = /&(?:#(\d{1,5})|#x([\da-f]{1,4})|[a-z]{2,8});/gi;

/** The same text with plain digits, dashes and spaces. */
const plain = (written: string): string =>
  asTyped(
    written.replace(entities, (_, ten?: string, sixteen?: string) =>
      ten || sixteen ? String.fromCharCode(Number(ten ?? `0x${sixteen}`)) : ' ',
    ),
  )
    .replace(/%(2[0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    // Dots that some print between the parts of a number.
    .replace(/(\d)[·•‧∙・_](?=\d)/g, '$1.');

/** Parts of a text in which digits stand together. */
const run = /(?:\(\s*\+\s*(?=[1-9])|\+\s*\(?(?=[1-9])|\()?\d(?:[\d ().\-/]*\d)?/g;

/** A number as the model has it, which most are. */
const isPlain = (words: string) =>
  /^(?:\+[1-9]\d{6,14}|[1-9]\d{2,5})$/.test(words) && !dropsZero.test(words);

/** Letters that were typed for a 0 or a 1: `1-8OO-273-8255`. */
const letterForDigit =
  /(?:^|[^A-Za-z\d])(?=\d*[OoIl])(?=[OoIl]*\d)[\dOoIl]{2,}(?![A-Za-z\d])|\d[ .-]?[OI]{2,}[ .-]?\d/;

/**
 * Relay services, which put calls through to any number: in North America, in Australia, and the
 * prefixes of the United Kingdom's.
 */
const relay = /^(?:711|133677|1300555727|1800[12](?:0\d{9,10})?)$/;

/** Short numbers of crisis services that only take texts: in the US, Canada, the UK and Ireland. */
const textsOnly = /^(?:741741|838255|678678|686868|85258|50808)$/;

/** Short numbers that help lines and emergency services have. */
const shortCode = /^(?:988|\d11|11[0-8]|116\d{3}|999|0(?:00|16|24|61)|13\d{4}|14[37]|1737|3114)$/;

/**
 * A room, a street's number or a code before a longer number cannot be told from one to call, nor can
 * the first part of what is no number as a whole: `555 / 555 / 0142`.
 */
const isMisled = ([first, ...others]: readonly NumberInWords[], hasMore: boolean): boolean =>
  first !== undefined &&
  first.kind !== 'text' &&
  first.kind !== 'relay' &&
  first.number.length < 7 &&
  !shortCode.test(first.number) &&
  (hasMore || others.some(({ number }) => number.length >= 7 || shortCode.test(number)));

/** The numbers in a text, in order; none from the first on that is unclear. */
export function numbersInWords(words: string): readonly NumberInWords[] {
  if (isPlain(words)) return [{ number: words, extension: '', kind: kindOf(words) }];
  if (letterForDigit.test(words)) return [];
  // No number is longer, and the words after it may be.
  const text = withoutHours(withoutLetters(plain(words.slice(0, 200))))?.trim();
  if (text === undefined) return [];
  const { found, hasMore } = findNumbers(text);
  const numbers = withKinds(text, found);
  return isMisled(numbers, hasMore) ? [] : numbers;
}

interface Found {
  number: string;
  extension: string;
  start: number;
  end: number;
}

/** The numbers of a text, and whether digits follow that are none. */
function findNumbers(text: string): { found: readonly Found[]; hasMore: boolean } {
  const found: Found[] = [];
  let end = 0;
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const written = firstIn(match[0]);
    const start = match.index;
    const after = text.slice(start + written.length);
    const before = text.slice(end, start);
    run.lastIndex = end = start + Math.max(written.length, 1);
    if (isOtherDigits(written.trim(), text) || /[*#]\s?$/.test(before)) continue;
    const [all, extension] = extensionAt(after);
    run.lastIndex = end += all.length;
    const number = dialable(written);
    const isGlued =
      !all && (/^-?\p{L}/u.test(after) || (/\p{L}$/u.test(before) && number.length < 7));
    if (!number || isGlued || isUnclear(written)) return { found, hasMore: true };
    found.push({ number, extension, start, end });
  }
  return { found, hasMore: false };
}

const kindOf = (number: string, said?: NumberKind): NumberKind =>
  relay.test(number) ? 'relay' : textsOnly.test(number) ? 'text' : (said ?? 'voice');

function withKinds(text: string, found: readonly Found[]): readonly NumberInWords[] {
  if (found.length === 0) return [];
  const starts = [...found.map(({ start }) => start), text.length];
  const ends = [0, ...found.map(({ end }) => end)];
  const said = kindsOfNumbers(starts.map((start, index) => text.slice(ends[index], start)));
  return found.map(({ number, extension }, index) => ({
    number,
    extension,
    kind: kindOf(number, said[index]),
  }));
}

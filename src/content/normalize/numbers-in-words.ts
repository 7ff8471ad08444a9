import { lookingBehind } from './looking-behind.js';
import { withoutLetters } from './numbers-with-letters.js';

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
  /** Whether the words before it say that it takes text messages only. */
  isForText: boolean;
  /** Whether they say that a text telephone answers. */
  isForTty: boolean;
}

const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  // Unicode keeps the ten digits of a script together.
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
};

/** The same text with plain digits, dashes and spaces. */
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?!\d)\p{Nd}/gu, plainDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/%(2[0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const unit =
  'languages?|idiomas?|sprachen|hours?|hrs?|days?|weeks?|years?|min\\p{L}*|horas?|d[ií]as?|heures?|jours?|stunden|std|tage?|ore|giorni|uur|dagen|ct|cents?|€|%';
const hour = '(?:[01]?\\d|2[0-4])';

/** Hours, days, dates and prices, which are no numbers to call. */
const others = lookingBehind(
  [
    '(?<!\\d)(?:24|7)\\s*(?:h|j|[x×])?\\s*[/x×-]\\s*(?:7|24)(?:\\s*[/x×-]\\s*365)?(?![-\\d])',
    `(?<!\\d)(?:24|7|12|365)\\s*-?\\s*(?:${unit})(?!\\p{L})`,
    `(?<!\\d|\\d[-. ])\\d{1,4}\\s*[-+]?\\s*(?:${unit})(?!\\p{L})`,
    `(?<!\\d)${hour}(?:[:.][0-5]\\d)?\\s*(?:[ap]\\.?\\s?m|uhr|hrs?|h)(?:[0-5]\\d)?(?!\\p{L}|\\d)`,
    `(?<!\\d)${hour}:[0-5]\\d(?!\\d)`,
    '(?<!\\d|\\d[-. )])(?:[01]\\d|2[0-3])(?:00|15|30|45)\\s*-\\s*(?:[01]\\d|2[0-4])(?:00|15|30|45)(?=\\D+\\d{3})',
    `(?<!\\d)${hour}\\.[0-5]\\d\\s*(?:-|to|bis|a|à)\\s*${hour}\\.[0-5]\\d(?!\\d)`,
    '(?<![\\d-])(?:19|20)\\d\\d-\\d\\d?-\\d\\d?(?![-\\d])',
    '(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d\\d(?![./]?\\d)',
    '(?<![\\d./]|^)\\d{1,2}([./])\\d{1,2}\\2\\d\\d(?![./]?\\d)',
    `(?<!\\d)\\d+[.,]\\d\\d?\\s*(?:${unit})`,
    '[$€£]\\s*\\d+(?:[.,]\\d+)?',
  ].join('|'),
  'giu',
);

/** Words before an extension, in the languages that clinics print. */
const extension =
  /^[\s,;(]*(?:(?:extensi[oó]n|extn?|ext|x|poste|durchwahl|dw|nebenstelle|apparat|app|interno|int|anexo|ramal|toestel|anknytning|dahili|wew|доб|内線|内线|分机|分機|تحويلة|داخلی|שלוחה)[.:]?\s*=?\s*[#-]?\s*|#\s*)(\d{1,7})(?!\d)/iu;
const pause = /^[,;pw]{1,3}(\d{1,7})#?(?!\d)/i;

/** Parts of a text in which digits stand together. */
const run = /(?:\(\s*\+\s*|\+\s*\(?|\()?\d(?:[\d ().\-/]*\d)?/g;

/** Before an opening bracket: a country or trunk code, and no number of its own. */
const prefix = /^(?:\(?\+ ?\d{1,3}\)?|00 ?\d{1,3}|011 ?\d{1,3}|[018])?[-. ]*$/;

/** The first number in a run of digits, or `''`. What follows it is a number of its own. */
function firstIn(digits: string): string {
  const [first = ''] = digits.split(/ {2,}/);
  const open = first.indexOf('(', 1);
  const before = open > 0 ? first.slice(0, open) : first;
  if (open > 0 && !prefix.test(before)) return firstIn(before);
  const [left = '', ...right] = first.split(/ ?\/ ?/);
  if (right.length === 0) return first.replace(/[\s(.\-/]+$/, '');
  // An area code and its number, as in `0800/111 0 111`, or two numbers.
  const isArea =
    (/^\(?[+0]/.test(left) && left.replace(/\D/g, '').length < 7 && left !== '000') ||
    (/^(?:1[-. ]?)?\(?(?!\d11|988)[2-9]\d\d\)?$/.test(left) &&
      /^\d{3}[-. ]?\d{4}$/.test(right[0] ?? ''));
  return isArea ? `${left} ${right.join(' ')}` : left.trimEnd();
}

/** Countries whose numbers lose their first 0 when they are called from abroad. */
const dropsZero =
  /^\+(27|3[1-3]|353|358|359|4[0134679]|6[0-46]|8[1246]|9[0-5]|972|20|251|254|255|256|234|233)0/;

/** What a phone dials for digits with punctuation between them; `''` for what is no number. */
function dialable(written: string): string {
  const international = /^\(?\+/.test(written);
  // Italy keeps its first 0.
  const digits = written
    .replace(/^((?:\(?\+ ?|00 ?|011 ?)(?! ?39).*?)\(0\)/, '$1')
    .replace(/\D/g, '');
  const abroad = international
    ? `+${digits}`
    : /^0011[2-9]\d{8,}$/.test(digits)
      ? `+${digits.slice(4)}`
      : /^00[1-9]\d{7,}$/.test(digits)
        ? `+${digits.slice(2)}`
        : /^011[1-9]\d{9,}$/.test(digits)
          ? `+${digits.slice(3)}`
          : digits;
  const number = abroad.replace(dropsZero, '+$1');
  if (number.startsWith('+')) return /^\+[1-9]\d{6,14}$/.test(number) ? number : '';
  if (number.startsWith('0')) return /^0\d{6,13}$|^000$/.test(number) ? number : '';
  // Free numbers in Australia begin so, and go on.
  if (/^1[38]00$/.test(number)) return '';
  // A number with the prefix of the United Kingdom's text relay.
  if (/^1800[12]0\d{9,10}$/.test(number)) return number;
  return number.length < 12 ? number : '';
}

/** Whether what stands there cannot be told from two numbers, or from hours and a number. */
function isUnclear(written: string): boolean {
  const groups = written.split(/[^\d+]+/).filter(Boolean);
  const length = groups.join('').length;
  if (/^[+0]/.test(groups[0] ?? '') || length >= 10) return false;
  const separators = new Set(written.match(/\D+/g)?.map((between) => between.trim()));
  const isKnown = /^(?:988|\d11|11[0-3]|999|000)$/.test(groups[0] ?? '');
  return (groups.length > 2 && separators.size > 1) || (isKnown && groups.length > 1 && length < 9);
}

/** Digits that are no number to call: a year, hours such as `9-17`, a key to press. */
const isOther = (written: string, text: string): boolean =>
  /^\d{1,2}-\d{1,2}$/.test(written) ||
  /^\d$/.test(written) ||
  // Two digits alone are an emergency number in some countries.
  (/^\d\d$/.test(written) && !/^\d\d(?:\s*\(|$)/.test(text)) ||
  (/^(?:19|20)\d\d$/.test(written) && written !== text);

/** A date alone, as an older browser has to tell it. */
const date = /^\s*\d{1,4}[-. ]\d{1,2}[-. ]\d{1,4}\s*$/;

/** A number as the model has it, which most are. */
const isPlain = (words: string) =>
  /^(?:\+[1-9]\d{6,14}|[1-9]\d{2,5})$/.test(words) && !dropsZero.test(words);

/** Whether the words before a number say what it is for, and not that one can call as well. */
const isBefore = (before: string, words: string): boolean =>
  new RegExp(`(?:^|\\P{L})(?:${words})(?!\\p{L})(?!.*(?:call|voice))`, 'iu').test(before);

/** Letters that were typed for a 0 or a 1: `1-8OO-273-8255`. */
const letterForDigit =
  /(?:^|[^A-Za-z\d])(?=\d*[OoIl])(?=[OoIl]*\d)[\dOoIl]{2,}(?![A-Za-z\d])|\d[ .-]?[OI]{2,}[ .-]?\d/;

/** Whether what stands before or after a number says that it is a fax. */
const isFax = (before: string, after: string): boolean =>
  /(?:^|\P{L})fax/iu.test(before) ||
  /(?:^|[,;|])\s*F[.:]?\s*$/u.test(before) ||
  /^\s*\(?fax\)?(?![.:]?\s*[(+\d])/i.test(after);

/** Short numbers that help lines and emergency services have. */
const shortCode = /^(?:988|\d11|11[0-8]|116\d{3}|999|000|13\d{4}|14[37]|1737|3114)$/;

/** A room, a street's number or a code before a longer number cannot be told from one to call. */
const isMisled = ([first, ...others]: readonly NumberInWords[]): boolean =>
  first !== undefined &&
  !first.isForText &&
  first.number.length < 7 &&
  !shortCode.test(first.number) &&
  others.some(({ number }) => number.length >= 7 || shortCode.test(number));

/** The numbers in a text, in order; none from the first on that is unclear. */
export function numbersInWords(words: string): readonly NumberInWords[] {
  if (isPlain(words)) return [{ number: words, extension: '', isForText: false, isForTty: false }];
  if (letterForDigit.test(words)) return [];
  // No number is longer, and the words after it may be.
  const whole = plain(words.slice(0, 200));
  // An older browser calls a number that stands alone, and leaves words as they are.
  if (!others && (!/^\s*\(?\+?[\d ().-]+$/.test(whole) || date.test(whole))) return [];
  const text = (others ? withoutLetters(whole).replace(others, '~') : whole).trim();
  const found: NumberInWords[] = [];
  let end = 0;
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const written = firstIn(match[0]);
    const start = match.index;
    const after = text.slice(start + written.length);
    const before = text.slice(end, start);
    run.lastIndex = end = start + Math.max(written.length, 1);
    if (isOther(written.trim(), text) || /[*#]\s?$/.test(before)) continue;
    const [all = '', digits = ''] = extension.exec(after) ?? pause.exec(after) ?? [];
    run.lastIndex = end += all.length;
    const number = dialable(written);
    const isGlued =
      !all && (/^-?\p{L}/u.test(after) || (/\p{L}$/u.test(before) && number.length < 7));
    if (!number || isGlued || isUnclear(written)) return found;
    if (isFax(before, after)) continue;
    found.push({
      number,
      extension: digits,
      isForText: isBefore(before, 'text|sms|whatsapp'),
      isForTty: isBefore(before, 'tt[yd]|tdd'),
    });
  }
  return isMisled(found) ? [] : found;
}

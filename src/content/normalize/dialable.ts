/** What a phone dials for digits as they are printed. */

/** Before an opening bracket: a country or trunk code, and no number of its own. */
const prefix = /^(?:\(?\+ ?\d{1,3}\)?|00 ?\d{1,3}|011 ?\d{1,3}|[018])?[-. ]*$/;

/** A number of North America, and the end of another one after a dash: `555-555-0142-43`. */
const range = /^((?:\+?1[-. ]*)?\(?[2-9]\d\d\)?[-. ]*\d{3}[-. ]?\d{4})(?: ?- ?\d{1,4})+$/;

/** The first number in a run of digits, or `''`. What follows it is a number of its own. */
export function firstIn(digits: string): string {
  const [first = ''] = digits.split(/ {2,}/);
  const open = first.indexOf('(', 1);
  const before = open > 0 ? first.slice(0, open) : first;
  if (open > 0 && !prefix.test(before)) return firstIn(before);
  const [left = '', ...right] = first.split(/ ?\/ ?/);
  if (right.length === 0) return range.exec(first)?.[1] ?? first.replace(/[\s(.\-/]+$/, '');
  // An area code and its number, as in `0800/111 0 111`, or two numbers.
  const isArea =
    (left === '116' && /^\d{3}$/.test(right[0] ?? '')) ||
    (/^\(?[+0]/.test(left) && left.replace(/\D/g, '').length < 7 && left !== '000') ||
    (/^(?:1[-. ]?)?\(?(?!\d11|988)[2-9]\d\d\)?$/.test(left) &&
      /^\d{3}[-. ]?\d{4}$/.test(right[0] ?? ''));
  return isArea ? `${left} ${right.join(' ')}` : left.trimEnd();
}

/** Whether digits after a dash could be the end of another number, or a direct line: `01 42 - 43`. */
function hasUnclearEnd(written: string): boolean {
  const [, left = '', dash = '', end = ''] = /^(.*\d)( ?- ?)(\d{1,4})$/.exec(written) ?? [];
  const { length } = left.replace(/\D/g, '');
  // A switchboard in Germany, or groups that all have dashes between them.
  if (end === '' || end === '0' || / - /.test(left)) return false;
  if (dash.includes(' ')) return (length >= 7 && end.length < 3) || length >= 10;
  return /^\(?0/.test(left) && length >= 11 && end.length < 3;
}

/** Countries whose numbers lose their first 0 when they are called from abroad. */
export const dropsZero =
  /^\+(27|3[1-3]|353|358|359|4[0134679]|6[0-46]|8[1246]|9[0-5]|972|20|251|254|255|256|234|233)0/;

/** Whether a number has as many digits as its country's have, where these are always as many. */
const isWhole = (number: string) =>
  /^\+(?:1\d{10}|3[34]\d{9}|44\d{9,10}|(?!1|3[34]|44)[1-9]\d{6,14})$/.test(number);

/**
 * Eleven digits that no country dials from within: a country code without its plus sign. China and
 * North America begin with 1, Russia, Kazakhstan and Belarus with 8, and a cell phone in Brazil has
 * its 9 in third place.
 */
const lacksPlus = /^(?!1|8(?:0[1-9]|[34789])|[1-9]{2}9)\d{11}$/;

/** What a phone dials for digits with punctuation between them; `''` for what is no number. */
export function dialable(written: string): string {
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
  if (number.startsWith('+')) return isWhole(number) ? number : '';
  if (number.startsWith('0')) return /^0\d{6,13}$|^0(?:00|16|24|61)$/.test(number) ? number : '';
  // Free numbers in Australia begin so, and go on.
  if (/^1[38]00$/.test(number)) return '';
  // A number with the prefix of the United Kingdom's text relay.
  if (/^1800[12]0\d{9,10}$/.test(number)) return number;
  return number.length < 12 && !lacksPlus.test(number) ? number : '';
}

/** Whether what stands there cannot be told from two numbers, or from hours and a number. */
export function isUnclear(written: string): boolean {
  if (hasUnclearEnd(written)) return true;
  const groups = written.split(/[^\d+]+/).filter(Boolean);
  const length = groups.join('').length;
  if (/^[+0]/.test(groups[0] ?? '') || length >= 10) return false;
  const separators = new Set(written.match(/\D+/g)?.map((between) => between.trim()));
  const isKnown = /^(?:988|\d11|11[0-3]|999|000)$/.test(groups[0] ?? '');
  return (groups.length > 2 && separators.size > 1) || (isKnown && groups.length > 1 && length < 9);
}

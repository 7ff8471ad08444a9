import { quote, warn } from '../../content/warn.js';

/** Languages with digits of their own (CLDR), and tags that choose digits. They ask `Intl`. */
const ownDigits =
  /^(ar|as|bn|ccp|ckb|dz|fa|ff-Adlm|ks|lrc|mni|mr|my|mzn|ne|pa-Arab|ps|raj|sa|sat|sd|ur|uz-Arab)\b|-u-/i;

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number in the digits of a language.
 *
 * A browser's first use of `Intl` takes 10 ms or more, so numbers that need none of it go without.
 */
export function formatNumber(value: number, tag = 'en-US'): string {
  const isWhole = Number.isInteger(value) && value >= 0;
  if (isWhole && value < 1000 && !ownDigits.test(tag)) return String(value);
  if (isWhole && tag === 'en-US') return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  return formatterFor(tag).format(value);
}

/** Digits as they are written, such as those of a year or of minutes, in the digits of a language. */
export const formatDigits = (written: string, tag?: string): string =>
  written.replace(/\d/g, (digit) => formatNumber(Number(digit), tag));

/** Kept, because creating a formatter takes longer than rendering a component. At most 100. */
function formatterFor(tag: string): Intl.NumberFormat {
  const known = formatters.get(tag);
  if (known) return known;
  if (formatters.size >= 100) formatters.clear();
  const formatter = newFormatter(tag);
  formatters.set(tag, formatter);
  return formatter;
}

/** US English stands in for an unknown language: never the machine's own, which differs by visitor. */
function newFormatter(tag: string): Intl.NumberFormat {
  try {
    if (process.env.NODE_ENV !== 'production') warnIfUnknown(tag);
    return new Intl.NumberFormat([tag, 'en-US']);
  } catch {
    return new Intl.NumberFormat('en-US');
  }
}

function warnIfUnknown(tag: string): void {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tag).length > 0) return;
  } catch {
    // Not a language tag at all.
  }
  warn(
    'locale',
    `the tag ${quote(tag)} is not a language this runtime can write numbers in, so they are written as in English. Use a BCP 47 tag such as "es-US".`,
  );
}

import { warn } from '../../content/warn.js';

/** Languages whose whole numbers under 1,000 are plain Latin digits in every region. */
const latinDigits =
  /^(en|es|fr|de|it|pt|nl|ca|da|sv|nb|nn|fi|is|pl|cs|sk|sl|hr|hu|ro|tr|vi|id|zh|ja|ko)\b(?!.*-u-)/i;

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number in the digits of a language.
 *
 * The first use of `Intl` costs a browser tens of milliseconds, so numbers that need none of it go
 * without (`npm run bench` measures it).
 */
export function formatNumber(value: number, tag = 'en-US'): string {
  const isPlain = Number.isInteger(value) && value >= 0 && value < 1000;
  return isPlain && latinDigits.test(tag) ? String(value) : formatterFor(tag).format(value);
}

/** Digits as they are written, such as those of a year or of minutes, in the digits of a language. */
export const formatDigits = (written: string, tag?: string): string =>
  written.replace(/\d/g, (digit) => formatNumber(Number(digit), tag));

/** Kept, because creating a formatter takes longer than rendering a component. At most 100. */
function formatterFor(tag: string): Intl.NumberFormat {
  const kept = formatters.get(tag);
  if (kept) return kept;
  if (formatters.size >= 100) formatters.clear();
  const formatter = new Intl.NumberFormat(readableTag(tag));
  formatters.set(tag, formatter);
  return formatter;
}

/** The tag if `Intl` knows it, or US English: never the machine's own, so server and browser agree. */
function readableTag(tag: string): string {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tag).length > 0) return tag;
  } catch {
    // Not a language tag at all.
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'locale',
      `the tag ${JSON.stringify(tag)} is not a language this runtime can write numbers in, so they are written as in English. Use a BCP 47 tag such as "es-US".`,
    );
  }
  return 'en-US';
}

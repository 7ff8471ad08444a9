import { lookingBehind } from './looking-behind.js';

/** Digits in a field for a number that are no number to call. */

const unit =
  'languages?|idiomas?|sprachen|hours?|hrs?|days?|weeks?|years?|min\\p{L}*|horas?|d[ií]as?|heures?|jours?|stunden|std|tage?|ore|giorni|uur|dagen|ct|cents?|€|%';
const hour = '(?:[01]?\\d|2[0-4])';

/** Hours, days, dates and prices. */
const hoursAndPrices = lookingBehind(
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

/** A date alone, as an older browser has to tell it. */
const date = /^\s*\d{1,4}[-. ]\d{1,2}[-. ]\d{1,4}\s*$/;

/**
 * The text with a mark in place of hours, days, dates and prices. `undefined` in an older browser for
 * words: it reads a number that stands alone, and leaves the rest as it is.
 */
export function withoutHours(text: string): string | undefined {
  if (hoursAndPrices) return text.replace(hoursAndPrices, '~');
  return /^\s*\(?\+?[\d ().-]+$/.test(text) && !date.test(text) ? text : undefined;
}

/** Whether digits are a year, hours such as `9-17`, or a key to press. */
export const isOtherDigits = (written: string, text: string): boolean =>
  /^\d{1,2}-\d{1,2}$/.test(written) ||
  /^\d$/.test(written) ||
  // Two digits alone are an emergency number in some countries.
  (/^\d\d$/.test(written) && !/^\d\d(?:\s*\(|$)/.test(text)) ||
  (/^(?:19|20)\d\d$/.test(written) && written !== text);

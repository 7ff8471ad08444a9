import { asTyped } from '../text/as-typed.js';
import { plainWord } from './calendar-words.js';

/** Times of day as people write them, as the model writes them. */

/** A time as it is written. Without `half`, `isSure` says whether it is on the 24-hour clock. */
export interface WrittenTime {
  hour: number;
  minute: number;
  half?: 'a' | 'p' | undefined;
  isSure: boolean;
}

/** `9`, `9am`, `5.30 p.m.`, `17h30`, `0900`, `9 Uhr`, `09:00:00` */
export const timePattern = [
  '(\\d{1,2})',
  '(?:[:.]([0-5]\\d)(?::00(?:\\.0+)?)?|([0-5]\\d))?',
  '(?:(\\s*(?:uhr|uur|hrs?\\.?|hours|hs|h))(?:\\s*([0-5]\\d)(?!\\d))?(?!\\p{L})|\\s*([ap])\\.?\\s?m\\b\\.?|([ap])\\b)?',
].join('');

const noon = /^(?:12\s*)?(?:noon|midday|mediodia|midi|mittags?)$/;
const midnight = /^(?:12\s*|0\s*)?(?:midnight|medianoche|minuit|mitternachts?)$/;

/** A time of its own; midnight is 24. */
export function readTime(written: string): WrittenTime | undefined {
  const text = plainWordsOf(written);
  if (noon.test(text)) return { hour: 12, minute: 0, isSure: true };
  if (midnight.test(text)) return { hour: 24, minute: 0, isSure: true };
  const found = new RegExp(`^${timePattern}$`, 'iu').exec(asTyped(written).trim());
  if (!found) return undefined;
  const [, hours = '', minutes, compact, unit, after, long, short] = found;
  const half = (long ?? short)?.toLowerCase();
  const hour = Number(hours);
  const minute = Number(minutes ?? compact ?? after ?? 0);
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
  if (half && (hour < 1 || hour > 12)) return undefined;
  const isSure =
    Boolean(unit) ||
    hour > 12 ||
    hours.startsWith('0') ||
    hours.length + (compact?.length ?? 0) > 3;
  return { hour, minute, half: half === 'a' || half === 'p' ? half : undefined, isSure };
}

const plainWordsOf = (text: string) => plainWord(asTyped(text)).trim();

const halfDay = 12 * 60;

/** Minutes since midnight, where no half of the day is left open. */
export const minutesOf = ({ hour, minute, half }: WrittenTime): number =>
  half ? (hour % 12) * 60 + minute + (half === 'p' ? halfDay : 0) : hour * 60 + minute;

/** As the model writes it. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Hours at which nobody opens, and before which nobody closes: another half of the day is meant. */
const unlikely = { opens: 7, closes: 12 };

const before = /^\s*(?:at|from|um|ab|a las?|à|until|bis|hasta)\s+/i;
/** Hours are in the clinic's own time zone, so they name none. */
const zone =
  /\s*\(?\b(?:[ECMPA][SD]?T|AK[SD]?T|HST|GMT|UTC|BST|CES?T|WES?T|EES?T|AE[SD]T|local time)\)?\s*$/i;

/** What to write in place of a time; `undefined` where none can be read. */
export function timeFix(written: string, use: 'opens' | 'closes'): string | undefined {
  if (written.length > 100) return undefined;
  const time = readTime(written.replace(before, '').replace(zone, ''));
  if (!time) return wordsFix(written);
  const minutes = minutesOf(time);
  if (minutes === 24 * 60) return `Write "${use === 'opens' ? '00:00' : '24:00'}".`;
  const isClear = time.half !== undefined || time.isSure || time.hour === 0;
  if (isClear || time.hour >= unlikely[use]) return `Write "${timeOf(minutes)}".`;
  return `Write "${timeOf(minutes)}" if the morning is meant, or "${timeOf(minutes + halfDay)}" if the afternoon or evening is.`;
}

/** Words in place of a time. */
function wordsFix(written: string): string | undefined {
  if (!/\p{L}{3}/u.test(written) || /\p{Nd}/u.test(written)) return undefined;
  return 'Leave out "opens" and "closes", and write these words as the "note".';
}

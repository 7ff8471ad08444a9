import { dayIndexes, type NormalizedHours, week } from '../../content/normalize/index.js';
import { formatDigits, formatNumber } from '../../internal/wording/numbers.js';
import { fillTemplate } from '../../internal/wording/template.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

/*
 * Times are written with labels, not `Intl`: server and browser then always agree, and a browser's
 * first use of `Intl` takes 10 ms or more.
 */

const timeOfDay = /^(0?\d|1\d|2[0-3]):([0-5]\d)$|^(24):(00)$/;

/** Whether a time can be read: `09:00`, `9:00`. */
export const isTime = (written: string) => timeOfDay.test(written);

/** A time as the visitor writes it. One that cannot be read stays as it is. */
function time(written: string, text: ContactCTALabels, tag: string | undefined): string {
  const [hours, minute] = timeOfDay.exec(written)?.slice(1).filter(Boolean) ?? [];
  if (hours === undefined || minute === undefined) return written;
  const hour = Number(hours) % 24;
  return fillTemplate(text[hour < 12 ? 'time-am' : 'time-pm'], {
    hour12: formatNumber(hour % 12 || 12, tag),
    hour24: formatDigits(hours.padStart(2, '0'), tag),
    minute: formatDigits(minute, tag),
  });
}

/** From midnight to midnight, as it is written here, at Google and elsewhere. */
const isAllDay = ({ opens, closes }: NormalizedHours) =>
  /^0?0:00$/.test(opens) && /^(?:24:00|23:59|0?0:00)$/.test(closes);

/** The hours of an entry, and what limits them; a note alone stands in their place. */
function inWords(entry: NormalizedHours, text: ContactCTALabels, tag: string | undefined): string {
  const { opens, closes, note } = entry;
  if (!hasTimes(entry)) return note ?? '';
  const hours = isAllDay(entry)
    ? text['all-day']
    : fillTemplate(text['open-from'], {
        opens: time(opens, text, tag),
        closes: time(closes, text, tag),
      });
  return note ? fillTemplate(text['hours-note'], { hours, note }) : hours;
}

const hasTimes = ({ opens, closes }: NormalizedHours) => Boolean(opens && closes);

const hasWords = (entry: NormalizedHours) => hasTimes(entry) || Boolean(entry.note);

/** Whether an entry names hours, or what holds in their place, and days that can all be read. */
export const isReadable = (entry: NormalizedHours) =>
  hasWords(entry) && entry.days.length > 0 && !dayIndexes(entry.days).includes(-1);

/**
 * Every day of the week with its hours, or that it is closed; days that follow each other with the
 * same hours are one line. An entry that cannot be read may be about any day, so beside one no day
 * is called closed: that would send people away who could come.
 */
export function openingHoursLines(
  hours: readonly NormalizedHours[],
  text: ContactCTALabels,
  tag: string | undefined,
): readonly (readonly [day: string, hours: string])[] {
  const entries = hours
    .filter(hasWords)
    // The morning before the afternoon.
    .sort((a, b) => (a.opens.padStart(5, '0') < b.opens.padStart(5, '0') ? -1 : 1))
    .map((entry) => ({ indexes: dayIndexes(entry.days), words: inWords(entry, text, tag) }));
  const otherwise = hours.length > 0 && hours.every(isReadable) ? text.closed : '';
  const days = week
    .map((day, index) => {
      const times = entries
        .filter(({ indexes }) => indexes.includes(index))
        .map(({ words }) => words);
      return { index, day: text.days[day], times: times.join(', ') || otherwise };
    })
    .filter(({ times }) => times);
  // Days that are not known here are shown as they were written.
  const others = hours.flatMap((entry) => {
    const unknown = entry.days.filter((_, index) => dayIndexes(entry.days)[index] === -1);
    const isShown = unknown.length > 0 && hasWords(entry);
    return isShown ? [[unknown.join(', '), inWords(entry, text, tag)] as const] : [];
  });
  return [...inRows(days).map((row) => [daysInWords(row, text), row[0].times] as const), ...others];
}

/** Hours in words alone, for no day by name. */
export const hoursInWords = (hours: readonly NormalizedHours[]): readonly string[] =>
  hours.flatMap(({ days, note }) => (days.length === 0 && note ? [note] : []));

interface Day {
  index: number;
  day: string;
  times: string;
}

/** Days that follow each other and have the same hours. */
type Row = [Day, ...Day[]];

function inRows(days: readonly Day[]): readonly Row[] {
  const rows: Row[] = [];
  for (const day of days) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (before?.times === day.times && before.index === day.index - 1) row?.push(day);
    else rows.push([day]);
  }
  return rows;
}

/** "Monday to Thursday", "Saturday and Sunday", "Friday". */
function daysInWords(row: Row, text: ContactCTALabels): string {
  const first = row[0].day;
  const last = row.at(-1)?.day ?? first;
  if (row.length === 1) return first;
  return fillTemplate(text[row.length === 2 ? 'days-and' : 'days-to'], { first, last });
}

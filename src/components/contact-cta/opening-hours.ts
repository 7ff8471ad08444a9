import { dayIndexes, isAllDay, type NormalizedHours, week } from '../../content/normalize/index.js';
import { comma } from '../../internal/wording/comma.js';
import { formatDigits, formatNumber } from '../../internal/wording/numbers.js';
import { fillTemplate } from '../../internal/wording/template.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

/*
 * Times are written with labels, not `Intl`: server and browser then always agree, and a browser's
 * first use of `Intl` takes 10 ms or more.
 */

const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/;

/** Whether a time can be read: `09:00`. */
export const isTime = (written: string) => timeOfDay.test(written);

/** A time as the visitor writes it. One that cannot be read stays as it is. */
function time(written: string, text: ContactCTALabels, tag: string | undefined): string {
  const [hours, minute] = timeOfDay.exec(written)?.slice(1).filter(Boolean) ?? [];
  if (hours === undefined || minute === undefined) return written;
  const hour = Number(hours) % 24;
  return fillTemplate(text[hour < 12 ? 'time-am' : 'time-pm'], {
    hour12: formatNumber(hour % 12 || 12, tag),
    hour24: formatDigits(hours, tag),
    minute: formatDigits(minute, tag),
  });
}

/** When an entry opens, closes or both; `''` where it says neither. */
function timesOf(entry: NormalizedHours, text: ContactCTALabels, tag: string | undefined): string {
  if (isAllDay(entry.opens, entry.closes)) return text['all-day'];
  const opens = time(entry.opens, text, tag);
  const closes = time(entry.closes, text, tag);
  if (opens && closes) return fillTemplate(text['open-from'], { opens, closes });
  if (opens) return fillTemplate(text['opens-at'], { opens });
  return closes && fillTemplate(text['closes-at'], { closes });
}

/** The hours of an entry, and what limits them; a note alone stands in their place. */
function inWords(entry: NormalizedHours, text: ContactCTALabels, tag: string | undefined): string {
  const { note = '' } = entry;
  const hours = timesOf(entry, text, tag);
  return hours && note ? fillTemplate(text['hours-note'], { hours, note }) : hours || note;
}

const hasWords = ({ opens, closes, note }: NormalizedHours) => Boolean(opens || closes || note);

/** Both times, or words in their place. */
const isComplete = ({ opens, closes, note }: NormalizedHours) =>
  opens || closes ? Boolean(opens && closes) : Boolean(note);

/** Whether an entry names hours, or what holds in their place, and days that can all be read. */
export const isReadable = (entry: NormalizedHours) =>
  isComplete(entry) && entry.days.length > 0 && !dayIndexes(entry.days).includes(-1);

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
      return { index, day: text.days[day], times: times.join(comma(tag)) || otherwise };
    })
    .filter(({ times }) => times);
  // Days that are not known here are shown as they were written.
  const others = hours.flatMap((entry) => {
    const unknown = entry.days.filter((_, index) => dayIndexes(entry.days)[index] === -1);
    const isShown = unknown.length > 0 && hasWords(entry);
    return isShown ? [[unknown.join(comma(tag)), inWords(entry, text, tag)] as const] : [];
  });
  return [...inRows(days).map((row) => [daysInWords(row, text), row[0].times] as const), ...others];
}

/** Hours for no day by name. */
export const hoursWithoutDays = (
  hours: readonly NormalizedHours[],
  text: ContactCTALabels,
  tag: string | undefined,
): readonly string[] =>
  hours
    .filter(({ days }) => days.length === 0)
    .map((entry) => inWords(entry, text, tag))
    .filter(Boolean);

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

import { asTyped } from '../text/as-typed.js';
import { monthIndex, weekdayIndex } from './calendar-words.js';

/** Days as people write them, as the model writes them. */

interface Day {
  year: number;
  month: number;
  day: number;
}

const isYear = (year: number) => year >= 1900 && year < 2200;

/** `26` is 2026. Further away, nobody can tell the century. */
function wholeYear(written: string): number {
  const year = Number(written.replace("'", ''));
  if (written.length === 4) return year;
  const isNear = Math.abs(2000 + year - new Date().getUTCFullYear()) <= 10;
  return isNear ? 2000 + year : Number.NaN;
}

const toDay = (year: string, month: string | number, day: string): Day => ({
  year: wholeYear(year),
  month: Number(month),
  day: Number(day),
});

/** `4.3.2026` is April in no country; `3/4/2026` is March 4 to some, and April 3 to others. */
function fromNumbers(text: string): readonly Day[] {
  const [, year = '', , month = '', day = ''] =
    /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year) return [toDay(year, month, day)];
  const [, ...compact] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const [first = '', second = '', third = ''] = compact;
  if (isYear(Number(first))) return [toDay(first, second, third)];
  const [, one = '', mark = '', other = '', last = ''] =
    /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|'?\d\d)$/.exec(text) ?? [];
  if (!one) return [];
  return [
    ...(mark === '.' ? [] : [toDay(last, one, other)]),
    toDay(last, other, one),
    ...(one.length === 2 && last.length === 2 ? [toDay(one, other, last)] : []),
  ];
}

/** Words beside the names of a day and a month. */
const small = /^(?:the|of|on|de|del|el|le|der|den|am|di|il|do|o|a|e)$/i;

/** A date whose month is a word: its parts, some of which may be missing. */
interface InWords {
  years: readonly string[];
  months: readonly number[];
  days: readonly string[];
  weekdays: readonly number[];
}

function partsInWords(text: string): InWords | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const numbers = text.match(/'?\d+/g) ?? [];
  const months = words.flatMap((word) => monthIndex(word) ?? []);
  const isKnown = (word: string) =>
    monthIndex(word) !== undefined || weekdayIndex(word) !== undefined || small.test(word);
  if (new Set(months).size !== 1 || !words.every(isKnown)) return undefined;
  const isLong = (number: string) => /^\d{4}$/.test(number);
  const [day, short, ...more] = numbers.filter((number) => !isLong(number));
  const years = [...numbers.filter(isLong), ...(short === undefined ? [] : [short])];
  if (more.length > 0 || years.some((year) => !/^(?:\d{4}|'?\d\d)$/.test(year))) return undefined;
  return {
    years,
    months,
    days: day === undefined ? [] : [day],
    // `mar` is Tuesday or March, so as a month it says nothing of the day.
    weekdays: words
      .filter((word) => monthIndex(word) === undefined)
      .flatMap((word) => weekdayIndex(word) ?? []),
  };
}

/** Words that say what was done on the day: `Stand: 04.03.2026`, `Reviewed on March 4`. */
const before =
  /^(?:\p{L}[\p{L} ]{0,40}:\s*|(?:last\s+)?(?:reviewed|updated|checked|verified|revised)(?:\s+on)?\s+)(?=\S)/iu;

/** The text without a time of day, and with its marks where the model has them. */
const dateIn = (written: string): string =>
  asTyped(written)
    .trim()
    .replace(before, '')
    .replace(/\s*\(\p{L}[^()]*\)$/u, '')
    .replace(/(\d)(?:st|nd|rd|th|er|ro)\b/gi, '$1')
    .replace(/(\d)(?:T|,?\s+|,)(?:at\s+)?\d{1,2}:\d\d.*$/i, '$1')
    .replace(/[年月년월]\s*/g, '-')
    .replace(/\s*([-./])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[日일.,;]+$/, '')
    .trim();

const daysInMonth = ({ year, month }: Day) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isMonth = ({ year, month }: Day) => isYear(year) && month >= 1 && month <= 12;

const isReal = (day: Day) => isMonth(day) && day.day >= 1 && day.day <= daysInMonth(day);

const iso = ({ year, month, day }: Day): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const inWords = (day: Day, options: Intl.DateTimeFormatOptions) =>
  new Date(Date.UTC(day.year, day.month - 1, day.day)).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    ...options,
  });

const again = 'Write the day that is meant.';

/** Why the calendar has no such day. */
function whyNot(readings: readonly Day[]): string | undefined {
  const [known] = readings.filter(isMonth);
  if (known) {
    const month = inWords({ ...known, day: 1 }, { month: 'long', year: 'numeric' });
    return `${month} has ${daysInMonth(known)} days. ${again}`;
  }
  const [first] = readings.filter(({ year }) => isYear(year));
  return first && `No month has the number ${first.month}. ${again}`;
}

/** What a date lacks: `March 2026`, `2026-03`, `March 4`. */
function missing(text: string, parts: InWords | undefined): string | undefined {
  const lacksDay = /^\d{4}[-./ ]\d{1,2}$|^\d{1,2}[-./ ]\d{4}$/.test(text);
  if (lacksDay || (parts?.years.length === 1 && parts.days.length === 0)) {
    return 'Add the day of the month, and write it as year-month-day.';
  }
  return parts?.days.length === 1 && parts.years.length === 0
    ? 'Add the year, and write it as year-month-day.'
    : undefined;
}

/** The days that a text names, whether or not the calendar has them. */
function readings(text: string, parts: InWords | undefined): readonly Day[] {
  const [year, month, day] = [parts?.years[0], parts?.months[0], parts?.days[0]];
  return year !== undefined && month !== undefined && day !== undefined
    ? [toDay(year, month + 1, day)]
    : fromNumbers(text);
}

const whyImpossible = (days: ReadonlyMap<string, Day>) =>
  [...days.values()].some(({ year }) => year < 1980)
    ? 'is what stands for no day'
    : 'is in the future';

const isWeekday = (day: Day, weekday: number) =>
  (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7 === weekday;

/**
 * What to write in place of a day that is `isPossible` there; `undefined` where none can be read. A
 * day that the calendar does not have gets no date in its place.
 */
export function dayFix(written: string, isPossible: (iso: string) => boolean): string | undefined {
  if (written.length > 100) return undefined;
  const text = dateIn(written);
  const parts = partsInWords(text);
  const lacking = missing(text, parts);
  if (lacking) return lacking;
  const found = readings(text, parts);
  const real = new Map(found.filter(isReal).map((day) => [iso(day), day]));
  if (real.size === 0) return whyNot(found);
  const other = [...real.values()].find((day) =>
    parts?.weekdays.some((weekday) => !isWeekday(day, weekday)),
  );
  if (other) {
    const date = inWords(other, { month: 'long', day: 'numeric', year: 'numeric' });
    return `${date} is a ${inWords(other, { weekday: 'long' })}. ${again}`;
  }
  const possible = [...real].filter(([day]) => isPossible(day));
  const [only] = possible;
  if (!only) return `${[...real.keys()].join(' and ')} ${whyImpossible(real)}. ${again}`;
  if (possible.length === 1) return `Write "${only[0]}".`;
  return `Write ${possible
    .map(
      ([day, parts]) => `"${day}" if ${inWords(parts, { month: 'long', day: 'numeric' })} is meant`,
    )
    .join(', or ')}.`;
}

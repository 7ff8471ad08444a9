import type { DayOfWeek } from '../model/index.js';
import * as f from './fields.js';

/** The days as the model names them, Monday first. */
export const week = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const satisfies readonly DayOfWeek[];

/**
 * The index in the week of each day in a list, in any of its forms: `Monday`, `monday`, `Mon.`,
 * `https://schema.org/Monday`. -1 for what is not a day.
 */
export const dayIndexes = (days: readonly string[]): readonly number[] => days.map(dayIndex);

function dayIndex(written: string): number {
  const name = written.trim().slice(written.trim().lastIndexOf('/') + 1);
  const day = name.replace(/\.$/, '').toLowerCase();
  return names.findIndex((full) => day === full || day === full.slice(0, 3));
}

const names = week.map((day) => day.toLowerCase());

/** A time as the model writes it: `09:00` for `9:00` and `09:00:00`. Words stay. */
export const timeOfDay = (value: unknown): string =>
  f
    .text(value)
    .replace(/^\s*(\d?\d:[0-5]\d)(?::00(?:\.0+)?)?\s*$/, (_, time: string) =>
      time.padStart(5, '0'),
    );

/** From midnight to midnight, as it is written here, at Google and elsewhere. */
export const isAllDay = (opens: string, closes: string): boolean =>
  /^(?:00|24):00$/.test(opens) && /^(?:24:00|23:59|00:00)$/.test(closes);

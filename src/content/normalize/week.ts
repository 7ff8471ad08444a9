import type { DayOfWeek } from '../model/index.js';

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

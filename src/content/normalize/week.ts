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

/** Each day in any of its forms: `Monday`, `monday`, `Mon`, `https://schema.org/Monday`. */
const patterns = week.map(
  (day) => new RegExp(`(^|/)${day.slice(0, 3)}(${day.slice(3)})?\\.?$`, 'i'),
);

/** The index in the week of each day in a list; -1 for what is not a day. */
export const dayIndexes = (days: readonly string[]): readonly number[] =>
  days.map((day) => patterns.findIndex((pattern) => pattern.test(day.trim())));

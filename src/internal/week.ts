import type { DayOfWeek } from '../content/model/index.js';

/** The days as the model names them, from Monday on. */
export const week = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const satisfies readonly DayOfWeek[];

/** A day however it is written: `Monday`, `monday`, `Mon`, `https://schema.org/Monday`. */
const written = week.map(
  (day) => new RegExp(`(^|/)${day.slice(0, 3)}(${day.slice(3)})?\\.?$`, 'i'),
);

/** The days of the week, by their place in it, that a list of days names; -1 for what is no day. */
export const placesOf = (days: readonly unknown[]) =>
  days.map((day) => written.findIndex((pattern) => pattern.test(String(day).trim())));

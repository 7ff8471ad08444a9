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

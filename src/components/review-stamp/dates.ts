import type { IsoDate } from '../../content/model/index.js';
import { currentDay, isDay } from '../../content/normalize/index.js';
import { formatDigits, formatNumber } from '../../internal/wording/numbers.js';
import { fillTemplate } from '../../internal/wording/template.js';
import type { MonthNumber, ReviewStampLabels } from './ReviewStamp.labels.js';

/** The day of a date, with or without a time. An unreadable one would hide an overdue review. */
export function dayOf(today: unknown): IsoDate {
  const day = typeof today === 'string' ? today.slice(0, 10) : today;
  return isDay(day) ? day : currentDay();
}

/** "November 24, 2026", with labels instead of `Intl`: see `opening-hours.ts`. */
export function dateInWords(
  date: IsoDate,
  text: ReviewStampLabels,
  tag: string | undefined,
): string {
  const [year = '', month, day] = date.split('-');
  return fillTemplate(text.date, {
    day: formatNumber(Number(day), tag),
    month: text.months[Number(month) as MonthNumber],
    year: formatDigits(year, tag),
  });
}

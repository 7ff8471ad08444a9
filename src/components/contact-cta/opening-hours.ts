import type { OpeningHours, TimeOfDay } from '../../content/model/index.js';
import { fill } from '../../internal/fill.js';
import { warn } from '../../internal/warn.js';
import { week } from '../../internal/week.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

/** 1 January 2024 was a Monday. Reading it as UTC gives the same words in every time zone. */
function format(locale: string, options: Intl.DateTimeFormatOptions, date: number): string {
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  // Releases of ICU differ in the space before AM and PM; server and browser have to agree.
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function time(locale: string, value: TimeOfDay): string {
  // A time nobody can read stays as it was written: better than a wrong one.
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'ContactCTA',
        `"${value}" in \`hours\` is no time of day, so it is shown as it is and not in the visitor's way of writing times. Write it on the 24-hour clock, as in "09:00".`,
      );
    }
    return value;
  }
  const [hour, minute] = value.split(':').map(Number) as [number, number];
  const date = Date.UTC(2024, 0, 1, hour, minute);
  return format(locale, { hour: 'numeric', minute: '2-digit' }, date);
}

/** One line for each day of the week: its name and its hours, closed days said. */
export function openingHoursLines(
  hours: readonly OpeningHours[],
  locale: string,
  text: ContactCTALabels,
): (readonly [day: string, hours: string])[] {
  return week.map((day, index) => [
    format(locale, { weekday: 'long' }, Date.UTC(2024, 0, 1 + index)),
    hours
      .filter(({ days }) => days?.includes(day))
      // The morning before the afternoon, in whatever order they were written.
      .sort((a, b) => (a.opens < b.opens ? -1 : 1))
      .map(({ opens, closes }) =>
        fill(text.openFrom, { opens: time(locale, opens), closes: time(locale, closes) }),
      )
      .join(', ') || text.closed,
  ]);
}

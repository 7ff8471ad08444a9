import type { OpeningHours, TimeOfDay } from '../../content/model/index.js';
import { fill } from '../../internal/fill.js';
import { once } from '../../internal/once.js';
import { warn } from '../../internal/warn.js';
import { week } from '../../internal/week.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

const kinds = {
  day: { weekday: 'long' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** 1 January 2024 was a Monday. Reading it as UTC gives the same words in every time zone. */
function format(locale: string, kind: keyof typeof kinds, date: number): string {
  const formatter = once(
    `${kind} ${locale}`,
    () => new Intl.DateTimeFormat(locale, { ...kinds[kind], timeZone: 'UTC' }),
  );
  // Releases of ICU differ in the space before AM and PM; server and browser have to agree.
  return formatter.format(date).replace(/[\u00a0\u202f]/g, ' ');
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
  return format(locale, 'time', date);
}

/** One line for each day of the week: its name and its hours, closed days said. */
export function openingHoursLines(
  hours: readonly OpeningHours[],
  locale: string,
  text: ContactCTALabels,
): (readonly [day: string, hours: string])[] {
  return week.map((day, index) => [
    format(locale, 'day', Date.UTC(2024, 0, 1 + index)),
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

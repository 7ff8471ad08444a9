import type { OpeningHours } from '../../content/model/index.js';
import { fill } from '../../internal/fill.js';
import { listOf } from '../../internal/given.js';
import { once } from '../../internal/once.js';
import { warn } from '../../internal/warn.js';
import { placesOf, week } from '../../internal/week.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

const kinds = {
  day: { weekday: 'long' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** 1 January 2024 was a Monday. Reading it as UTC gives the same words in every time zone. */
function format(locale: string, kind: keyof typeof kinds, date: number): string {
  return once(`${kind} ${locale} ${date}`, () =>
    once(
      `${kind} ${locale}`,
      () => new Intl.DateTimeFormat(locale, { ...kinds[kind], timeZone: 'UTC' }),
    )
      .format(date)
      // Releases of ICU differ in the space before AM and PM; server and browser have to agree.
      .replace(/[\u00a0\u202f]/g, ' '),
  );
}

function time(locale: string, written: string): string {
  const value = /^\d:/.test(written) ? `0${written}` : written;
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
  return format(locale, 'time', Date.UTC(2024, 0, 1, hour, minute));
}

const inOrder = ({ opens }: OpeningHours) => String(opens).padStart(5, '0');

/**
 * One line for each day of the week: its name and its hours, closed days said. None where no day can
 * be read: seven days "closed" would send people away who could come.
 */
export function openingHoursLines(
  hours: readonly OpeningHours[],
  locale: string,
  text: ContactCTALabels,
): readonly (readonly [day: string, hours: string])[] {
  if (process.env.NODE_ENV !== 'production') warnOfDays(hours);
  const { openFrom, closed } = text;
  return once(JSON.stringify([hours, locale, openFrom, closed]), () =>
    linesOf(hours, locale, text),
  );
}

function linesOf(hours: readonly OpeningHours[], locale: string, text: ContactCTALabels) {
  const readable = hours
    .filter(({ opens, closes }) => opens && closes)
    .map((entry) => ({ ...entry, places: placesOf(listOf(entry.days)) }))
    .filter(({ places }) => places.some((place) => place >= 0))
    // The morning before the afternoon, in whatever order they were written.
    .sort((a, b) => inOrder(a).localeCompare(inOrder(b)));
  if (!readable[0]) return [];
  return week.map((_, index): [string, string] => [
    format(locale, 'day', Date.UTC(2024, 0, 1 + index)),
    readable
      .filter(({ places }) => places.includes(index))
      .map(({ opens, closes }) =>
        fill(text.openFrom, { opens: time(locale, `${opens}`), closes: time(locale, `${closes}`) }),
      )
      .join(', ') || text.closed,
  ]);
}

/** In development only: hours that no day gets, so that it would look closed. */
function warnOfDays(hours: readonly OpeningHours[]): void {
  for (const { days, opens, closes } of hours) {
    const places = placesOf(listOf(days));
    if (opens && closes && places[0] !== undefined && !places.includes(-1)) continue;
    warn(
      'ContactCTA',
      `an entry of \`hours\` cannot be read (${JSON.stringify({ days, opens, closes })}), so its days may look closed. Give it \`days\` such as "Monday", and \`opens\` and \`closes\`.`,
    );
  }
}

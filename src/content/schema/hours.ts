import * as z from 'zod';
import type { OpeningHours } from '../model/index.js';
import { week } from '../normalize/week.js';
import { cleanText } from '../text/clean.js';
import { plainText } from '../text/plain.js';
import * as f from './fields.js';
import { daysIn, hoursIn } from './hours-in-words.js';
import { asEntry, type Entry, minutes, reportOverlaps } from './hours-overlap.js';
import { nearest } from './nearest.js';
import { quote } from './problems.js';
import { timeOf } from './times.js';

/** Opening hours: complete, and no two at the same time. */

const opensAt = (description: string) =>
  f.timeOfDay(description, 'opens', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
const closesAt = (description: string) =>
  f.timeOfDay(description, 'closes', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A list as an editor reads it: `"Monday", "Tuesday" and "Friday"`. */
const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(names.map((name) => `"${name}"`));

/** The days that are meant by `Mon–Fri`, in place of one day. */
function dayFix(value: unknown): string {
  const name =
    typeof value === 'string' ? value.replace(/^https?:\/\/schema\.org\//, '') : undefined;
  const known = name === undefined ? undefined : (daysIn(name) ?? nearest(name, week));
  const days = typeof known === 'string' ? [known] : known;
  if (!days) return 'Write days of the week here, and other days in "hoursNote".';
  return `Write ${listed(days)}${days.length > 1 ? ', each as an entry of its own' : ''}.`;
}

/** The same, in place of the list of days. */
function daysFix(value: unknown): string | undefined {
  const days = typeof value === 'string' ? daysIn(value) : undefined;
  return days && `Write ${JSON.stringify(days)}.`;
}

const anEntry = '{"days":["Monday"],"opens":"09:00","closes":"17:00"}';

/** Hours in words, as the model has them; what cannot be read can stand as words. */
function hoursFix(text: string, write: (entries: readonly OpeningHours[]) => string): string {
  const words = cleanText(plainText(text).text).trim();
  const read = hoursIn(words);
  if (!read || !openingHours.safeParse(read.entries).success) {
    return `Write each day with its hours, such as ${anEntry}, or take it out and write ${quote(words, 500)} as "hoursNote".`;
  }
  const { entries, rest } = read;
  return `Write ${write(entries)}${rest ? `, and ${quote(rest, 500)} as "hoursNote"` : ''}.`;
}

const hoursOfDays = f.group(
  'Days with the same hours, or with a note in place of hours.',
  {
    days: f.list(
      'The days.',
      z.enum(week, {
        error: ({ input }) =>
          f.message(`one of ${week.map((day) => `"${day}"`).join(', ')}`, dayFix(input)),
      }),
      { fixOther: daysFix },
    ),
    opens: opensAt('When the clinic opens.').optional(),
    closes: closesAt('When the clinic closes. 24:00 is midnight.').optional(),
    note: f.line('What limits the hours, or holds in their place.', 'By appointment').optional(),
  },
  {
    or: ', and opens and closes or a note',
    misplaced: { dayOfWeek: { fix: 'Rename it to "days".', instead: 'days' } },
    fixOther: (value) =>
      typeof value === 'string'
        ? hoursFix(value, (entries) => entries.map((one) => JSON.stringify(one)).join(', '))
        : undefined,
  },
);

/** Both times, or a note in their place. */
const isComplete = (value: unknown): value is OpeningHours => {
  // Words are a problem of their own.
  if (typeof value === 'string') return true;
  const { opens, closes, note } = asEntry(value);
  return (opens === undefined) === (closes === undefined) && (opens ?? note) !== undefined;
};

const halfDay = 12 * 60;

/** `05:00` after `09:00` is far more often 5 PM than the next morning, unless a note says so. */
function isLikelySlip({ opens, closes, note }: Entry): boolean {
  const [from, to] = [minutes(opens), minutes(closes)];
  return note === undefined && from < halfDay && to >= 3 * 60 && to < from;
}

function slipFix({ closes }: Entry): string {
  const later = minutes(closes) + halfDay;
  return f.message(
    'a time on the 24-hour clock, after the one at which the clinic opens',
    `Write "${timeOf(later)}" if the afternoon or evening is meant. If it is open until the next morning, say so in a "note".`,
  );
}

const entry = hoursOfDays
  .refine((value): value is typeof value & OpeningHours => isComplete(value), {
    ...f.always,
    path: ['opens'],
    error: ({ input }) =>
      asEntry(input).opens === asEntry(input).closes
        ? f.message(
            'a time on the 24-hour clock, such as "17:30", or a note in place of both times',
            'Write "opens" and "closes", or a "note" such as "By appointment".',
          )
        : f.message('both times', 'Write "opens" and "closes", or leave out both.'),
  })
  .refine(({ opens, closes }) => opens === undefined || opens !== closes, {
    path: ['closes'],
    error: f.message(
      'a time other than the one at which the clinic opens',
      'Write when it closes. All day is 00:00 to 24:00.',
    ),
  })
  .refine((value) => !isLikelySlip(value), {
    path: ['closes'],
    error: ({ input }) => slipFix(asEntry(input)),
  });

/** Hours by the names of their days, as lines: `{ Monday: '9-5' }`. */
const inLines = (value: object): string =>
  Object.entries(value)
    .map(([day, hours]) => `${day} ${timesIn(hours)}`)
    .join('\n');

const timesIn = (hours: unknown): string =>
  typeof hours === 'object' && hours !== null ? Object.values(hours).join(' - ') : String(hours);

/** What to write in place of what is no list. */
function listFix(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() ? hoursFix(value, JSON.stringify) : undefined;
  if (typeof value === 'object' && value !== null && hoursIn(inLines(value))) {
    return hoursFix(inLines(value), JSON.stringify);
  }
  return `Put it in a list: [${entry.safeParse(value).success ? JSON.stringify(value) : anEntry}].`;
}

/** Hours of a week, of the clinic or of an office. */
export const openingHours: z.ZodType<OpeningHours[]> = f
  .list('When the clinic is open. A day that is not listed is closed.', entry, {
    fixOther: listFix,
  })
  .superRefine(reportOverlaps);

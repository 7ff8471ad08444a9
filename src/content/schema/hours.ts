import * as z from 'zod';
import type { OpeningHours } from '../model/index.js';
import { dayIndexes, week } from '../normalize/week.js';
import { cleanText } from '../text/clean.js';
import { plainText } from '../text/plain.js';
import * as f from './fields.js';
import { daysIn, hoursIn } from './hours-in-words.js';
import { nearest } from './nearest.js';
import { quote } from './problems.js';
import { timeOf } from './times.js';

/** Opening hours: complete, and no two at the same time. */

const opensAt = (description: string) =>
  f.timeOfDay(description, 'opens', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
const closesAt = (description: string) =>
  f.timeOfDay(description, 'closes', /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

const day = 24 * 60;

/** Minutes since midnight; `NaN` for what is no time, which is a problem of its own. */
function minutes(time: unknown): number {
  const [, hours, rest] = /^(\d\d):(\d\d)$/.exec(String(time)) ?? [];
  return Number(hours) * 60 + Number(rest);
}

interface Entry {
  days?: unknown;
  opens?: unknown;
  closes?: unknown;
  note?: unknown;
}

const asEntry = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Entry;

/** A list as an editor reads it: `"Monday", "Tuesday" and "Friday"`. */
const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(names.map((name) => `"${name}"`));

/** The days that are meant by `Mon–Fri`, in place of one day. */
function dayFix(value: unknown): string {
  const known = typeof value === 'string' ? (daysIn(value) ?? nearest(value, week)) : undefined;
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
  const read = hoursIn(text);
  if (!read || !openingHours.safeParse(read.entries).success) {
    const words = cleanText(plainText(text).text).trim();
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

/** `05:00` after `09:00` is far more often 5 PM than the next morning, unless a note says so. */
function isLikelySlip({ opens, closes, note }: Entry): boolean {
  const [from, to] = [minutes(opens), minutes(closes)];
  return note === undefined && from < day / 2 && to >= 3 * 60 && to < from;
}

function slipFix({ closes }: Entry): string {
  const later = minutes(closes) + day / 2;
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

/** The times of an entry, in minutes since the week began. After midnight is the next day. */
function spans(entry: Entry): readonly (readonly [from: number, to: number])[] {
  const [from, to] = [minutes(entry.opens), minutes(entry.closes)];
  if (Number.isNaN(from) || Number.isNaN(to) || !Array.isArray(entry.days)) return [];
  return dayIndexes(entry.days.map(String))
    .filter((index) => index >= 0)
    .map((index) => [index * day + from, index * day + (to > from ? to : to + day)]);
}

const isOverlap = (
  [from, to]: readonly [number, number],
  [otherFrom, otherTo]: readonly [number, number],
) =>
  // Sunday night is Monday morning.
  [-7 * day, 0, 7 * day].some((shift) => from < otherTo + shift && otherFrom + shift < to);

const clock = (minute: number) => timeOf(minute % day);

/** Whether both say when they hold, and not the same: every other Saturday. */
const areLimited = (one: Entry, other: Entry): boolean => {
  const [note, otherNote] = [one, other].map((entry) => String(entry.note ?? '').trim());
  return Boolean(note && otherNote) && note?.toLowerCase() !== otherNote?.toLowerCase();
};

/** Reports a day that an entry has twice. */
function reportTwice(days: unknown, index: number, context: z.RefinementCtx): void {
  if (!Array.isArray(days)) return;
  for (const [place, name] of days.entries()) {
    if (!week.includes(name) || days.indexOf(name) === place) continue;
    context.addIssue({
      code: 'custom',
      path: [index, 'days', place],
      message: f.message('each day once', `Remove the second "${name}".`),
    });
  }
}

/** Reports hours at a time at which the clinic is already open: one of the two is wrong. */
function reportOverlaps(hours: unknown, context: z.RefinementCtx): void {
  const known: { index: number; entry: Entry; span: readonly [number, number] }[] = [];
  for (const [index, value] of (Array.isArray(hours) ? hours : []).entries()) {
    const entry = asEntry(value);
    reportTwice(entry.days, index, context);
    const open = spans(entry);
    const other = known.find(
      (one) => !areLimited(one.entry, entry) && open.some((span) => isOverlap(one.span, span)),
    );
    known.push(...open.map((span) => ({ index, entry, span })));
    if (!other) continue;
    const [from, to] = other.span;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: f.message(
        `hours that no other entry has; hours[${other.index}] has ${week[Math.floor(from / day) % 7]} from ${clock(from)} to ${clock(to)}`,
        'Correct whichever is wrong, or make them one entry. Hours that alternate have different notes, such as "1st and 3rd Saturday" and "2nd and 4th Saturday".',
      ),
    });
  }
}

/** Hours of a week, of the clinic or of an office. */
export const openingHours: z.ZodType<OpeningHours[]> = f
  .list('When the clinic is open. A day that is not listed is closed.', entry, {
    fixOther: (value) =>
      typeof value === 'string'
        ? hoursFix(value, JSON.stringify)
        : `Put it in a list: [${anEntry}].`,
  })
  .superRefine(reportOverlaps);

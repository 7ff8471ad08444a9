import type * as z from 'zod';
import { dayIndexes, week } from '../normalize/week.js';
import * as f from './fields.js';
import { timeOf } from './times.js';

/** Hours of one time that two entries have. */

const day = 24 * 60;

/** Minutes since midnight; `NaN` for what is no time, which is a problem of its own. */
export function minutes(time: unknown): number {
  const [, hours, rest] = /^(\d\d):(\d\d)$/.exec(String(time)) ?? [];
  return Number(hours) * 60 + Number(rest);
}

export interface Entry {
  days?: unknown;
  opens?: unknown;
  closes?: unknown;
  note?: unknown;
}

export const asEntry = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Entry;

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
export function reportOverlaps(hours: unknown, context: z.RefinementCtx): void {
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

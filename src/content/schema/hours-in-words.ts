import type { DayOfWeek, OpeningHours, TimeOfDay } from '../model/index.js';
import { week } from '../normalize/week.js';
import { asTyped } from '../text/as-typed.js';
import { type Token, tokensOf } from './hours-tokens.js';
import { minutesOf, timeOf, type WrittenTime } from './times.js';

/**
 * Reads opening hours from words, such as `Mon–Fri 9–5`, to write them out as the model has them. What
 * could be read in two ways is not read.
 */

const shapeOf = (tokens: readonly Token[]): string => tokens.map(({ is }) => is).join('');

const days = 'D(?:-D)?(?:,*D(?:-D)?)*';
const hours = 'T-T(?:,*T-T)*|A|X';
const words = 'X?\\?[^D]*';
/** Days with their hours, with words or with both; or hours with their days. */
const group = new RegExp(
  `,*(?:(${days}),*(?:(${hours}|(?=\\?)),*(${words})?)|(${hours}),*(${days}),*(${words})?|(R),*(${words})?),*`,
  'dy',
);

/** The days of `D-D,D`. A range also goes over the end of a week: Saturday to Monday. */
function daysOf(tokens: readonly Token[]): readonly DayOfWeek[] {
  const found = new Set<number>();
  for (const [place, { days = [] }] of tokens.entries()) {
    const from = tokens[place - 1]?.is === '-' ? tokens[place - 2]?.days?.at(-1) : undefined;
    const steps = from === undefined ? 0 : ((days[0] ?? from) - from + 7) % 7;
    for (let step = 1; step < steps; step++) found.add((Number(from) + step) % 7);
    for (const day of days) found.add(day);
  }
  return week.filter((_, index) => found.has(index));
}

const halfDay = 12 * 60;

/** Before seven, the afternoon is meant. */
const earliest = 7 * 60;

const isClear = ({ half, isSure, hour }: WrittenTime) => half !== undefined || isSure || hour === 0;

/** A time in both halves of the day, where its own is not known. */
function options(time: WrittenTime): readonly number[] {
  const minutes = minutesOf(time);
  return isClear(time) ? [minutes] : [minutes % halfDay, (minutes % halfDay) + halfDay];
}

/** `5–9`, `6–10` with nothing before: early in the morning, or late in the day. */
const mayBeEarly = (opens: WrittenTime, closes: WrittenTime, after: number): boolean =>
  after === 0 &&
  !isClear(opens) &&
  minutesOf(opens) >= 5 * 60 &&
  minutesOf(opens) < earliest &&
  minutesOf(closes) > minutesOf(opens) &&
  minutesOf(closes) < halfDay;

/** From one time to another, in minutes: `9–5`, `9–5 pm`, `1–5 pm`, `9–17 h`. */
function spanOf(opens: WrittenTime, closes: WrittenTime, after: number) {
  if (isClear(opens) && isClear(closes)) return [minutesOf(opens), minutesOf(closes)] as const;
  if (isClear(closes)) {
    const to = minutesOf(closes);
    const before = options(opens).filter((time) => time < to && (closes.half || time >= earliest));
    // The half of the day goes for both, where it can.
    const from = before.at(closes.half ? -1 : 0);
    return from === undefined ? undefined : ([from, to] as const);
  }
  const from = options(opens).find((time) => isClear(opens) || time >= Math.max(after, earliest));
  if (from === undefined || mayBeEarly(opens, closes, after)) return undefined;
  // `8–11` may be three hours or fifteen.
  const [to, ...others] = options(closes).filter((time) => time > from);
  const isOne = to !== undefined && (isClear(opens) || others.length === 0);
  return isOne ? ([from, to] as const) : undefined;
}

type Hours = { opens: TimeOfDay; closes: TimeOfDay };
const allDay: Hours = { opens: '00:00', closes: '24:00' };

/** The hours of `T-T,T-T`; `undefined` where they could be read in two ways. */
function hoursOf(tokens: readonly Token[]): readonly Hours[] | undefined {
  const times = tokens.flatMap(({ time }) => time ?? []);
  const found: Hours[] = [];
  let after = 0;
  for (let place = 0; place + 1 < times.length; place += 2) {
    const span = spanOf(times[place] as WrittenTime, times[place + 1] as WrittenTime, after);
    if (!span) return undefined;
    after = span[1];
    found.push({
      opens: timeOf(span[0] % (2 * halfDay)) as TimeOfDay,
      closes: timeOf(span[1]) as TimeOfDay,
    });
  }
  return found;
}

/** Beside a time such as 14:00, all are on the 24-hour clock. */
function onOneClock(tokens: readonly Token[]): readonly Token[] {
  const times = tokens.flatMap(({ time }) => time ?? []);
  const is24 = times.some(({ hour }) => hour > 12 && hour < 24) && times.every(({ half }) => !half);
  return is24
    ? tokens.map((token) =>
        token.time ? { ...token, time: { ...token.time, isSure: true } } : token,
      )
    : tokens;
}

const noteIn = (text: string): string =>
  text.replace(/^[\s,;:.]+|[\s,;&+/]+$/g, '').replace(/^\(([^()]*)\)\.?$/, '$1');

/** The days of a text such as `Mon–Fri`; `undefined` where it says something else. */
export function daysIn(written: string): readonly DayOfWeek[] | undefined {
  const tokens = written.length > 200 ? [] : tokensOf(asTyped(written).trim());
  return new RegExp(`^${days}$`).test(shapeOf(tokens)) ? daysOf(tokens) : undefined;
}

interface HoursInWords {
  entries: readonly OpeningHours[];
  /** Words after all of the hours, which may be about any of them. */
  rest?: string;
}

/** `F 9-12`, `Xx` between days: more likely a day that is not known here than a remark. */
const isLikeDay = (said: string, hasHours: boolean): boolean =>
  /^\p{L}{1,3}\.?(?:\s*[-,&]\s*\p{L}{1,3}\.?)*\s*\d/u.test(said) ||
  (!hasHours && /^\p{L}{1,3}\.?$/u.test(said));

const exception =
  /^\(?(?:except|excluding|other than|not|excepto|salvo|menos|sauf|außer|behalve)(?!\p{L})/iu;

/** The opening hours of a text; `undefined` where not all of it can be read for sure. */
export function hoursIn(written: string): HoursInWords | undefined {
  const text = asTyped(written.replace(/(\d)\s?½/g, '$1:30')).trim();
  const tokens = text.length > 500 ? [] : onOneClock(tokensOf(text));
  const shape = shapeOf(tokens);
  const entries: OpeningHours[] = [];
  let rest: string | undefined;
  for (group.lastIndex = 0; group.lastIndex < shape.length; ) {
    const found = group.exec(shape)?.indices;
    if (!found) return undefined;
    const part = ([from, to]: readonly number[] = []) => tokens.slice(from ?? 0, to ?? 0);
    const [, first, hoursLater, ofDays, hoursFirst, later, ofHours, always, ofAlways] = found;
    const [place] = ofDays ?? ofHours ?? ofAlways ?? [];
    const end = group.lastIndex;
    const said =
      place === undefined ? '' : noteIn(text.slice(tokens[place - 1]?.end, tokens[end]?.at));
    const timed = part(hoursLater ?? hoursFirst);
    if (isLikeDay(said, timed.length > 0)) return undefined;
    // After all of the hours it is a remark; before others, it may take back days: `except Sunday`.
    if (exception.test(said) && (end < shape.length || timed.length === 0)) return undefined;
    const isRest = end === shape.length && shape[Number(place) - 1] === ',' && timed.length > 0;
    const note = isRest ? '' : said;
    if (isRest) rest = said;
    if (timed[0]?.is === 'X') {
      if (note) return undefined;
      continue;
    }
    const days = always ? week : daysOf(part(first ?? later));
    const spans = always || timed[0]?.is === 'A' ? [allDay] : hoursOf(timed);
    if (!spans) return undefined;
    if (spans.length === 0) entries.push({ days, note });
    entries.push(...spans.map((span) => ({ days, ...span, ...(note ? { note } : {}) })));
  }
  return entries.length > 0 ? { entries, ...(rest ? { rest } : {}) } : undefined;
}

import { type Group, isGroup } from './wrappers.js';

/** Days and times as CMSs store them: often as moments. What cannot be read stays as it is. */

const twoDigits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** What a calendar and a clock show somewhere. */
function partsIn(moment: Date, timeZone: string): (type: string) => string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    ...twoDigits,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  return (type) => parts.find((one) => one.type === type)?.value ?? '';
}

function dayIn(moment: Date, timeZone: string): string {
  const part = partsIn(moment, timeZone);
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const isDate = (value: unknown): value is Date =>
  value instanceof Date && !Number.isNaN(value.getTime());

/** A count of seconds or milliseconds since 1970, of a time since 2001. */
function fromCount(count: number): Date | undefined {
  if (!(count >= 1e9 && count < 1e14)) return undefined;
  return new Date(count < 1e11 ? count * 1000 : count);
}

/** The field in which databases and CMSs wrap a date. Firestore's class has a method for it. */
function unwrapped(value: Group): unknown {
  const seconds = value.seconds ?? value._seconds;
  if (typeof seconds === 'number') return fromCount(seconds);
  if (typeof value.toDate === 'function') return (value.toDate as () => unknown)();
  // A range is no day.
  if (value.end || value.end_value) return undefined;
  const names = ['iso', '$date', '$numberLong', 'date', 'start', 'value'];
  const name = names.find((name) => value[name] !== undefined && value[name] !== null);
  return name === undefined ? undefined : value[name];
}

/** A day or a moment as text; what else there was otherwise. */
function asText(value: unknown, depth = 0): unknown {
  if (isDate(value)) return value.toISOString();
  if (
    typeof value === 'number' ||
    (typeof value === 'string' && /^\d{10}$|^\d{13}$/.test(value.trim()))
  ) {
    const moment = fromCount(Number(value));
    if (moment) return moment.toISOString();
    return /^\d{8}$/.test(String(value)) ? String(value) : value;
  }
  if (!isGroup(value) || depth > 3) return value;
  try {
    const inner = unwrapped(value);
    const text = inner === undefined ? undefined : asText(inner, depth + 1);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}

const dateTime = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** The moment that a date-time says; `undefined` where it says a day and a time somewhere. */
function momentOf(text: string): Date | undefined {
  const [, , offset] = dateTime.exec(text) ?? [];
  const moment = offset ? new Date(text.replace(' ', 'T')) : undefined;
  return isDate(moment) ? moment : undefined;
}

/**
 * The day of a date-time: as it is written, or in `timeZone`, where one is given and the date-time
 * says which moment it means. `20261124` is how ACF stores a day.
 */
export function readDay(value: unknown, timeZone: string | undefined): unknown {
  const written = asText(value);
  if (typeof written !== 'string') return value;
  const text = written.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const [, day] = dateTime.exec(text) ?? [];
  if (!day) return text;
  const moment = momentOf(text);
  return timeZone && moment ? dayIn(moment, timeZone) : day;
}

/**
 * `09:00:00` and `09:00:00.000` as `09:00`; seconds that are not zero stay, to be noticed. A moment is a
 * time only somewhere.
 */
export function readTime(value: unknown, timeZone: string | undefined): unknown {
  const written = asText(value);
  if (typeof written !== 'string') return value;
  const text = written.trim();
  const moment = momentOf(text);
  if (!timeZone || !moment) return text.replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1');
  const part = partsIn(moment, timeZone);
  return `${part('hour')}:${part('minute')}`;
}

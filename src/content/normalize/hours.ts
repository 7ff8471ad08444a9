import * as f from './fields.js';
import { dayIndexes, timeOfDay } from './week.js';

/** Hours as they are written, or `''`. */
export interface NormalizedHours {
  days: readonly string[];
  opens: string;
  closes: string;
  note?: string | undefined;
}

const hoursRecord = f.record<NormalizedHours>({
  days: f.list(f.text),
  opens: timeOfDay,
  closes: timeOfDay,
  note: f.optionalText,
});

/** Words that do stand for a time: `Opens at noon`. */
const namesTime =
  /^(?:12 ?)?(?:noon|midday|midnight|mediod[ií]a|medianoche|midi|minuit|mittags?|mitternachts?|sunrise|sunset)$/i;

/** More than one time: `9:00–17:00` */
const isSpan = (said: string) => /\d.*(?:[-–—,;&/]|\p{L}{1,3}).*\d/u.test(said);

/** 9 to 5 is far more often the afternoon than the next morning, unless a note says so. */
const isLikelySlip = ({ opens, closes, note }: NormalizedHours) =>
  /^(?:0\d|1[01]):\d\d$/.test(opens) && /^0[3-9]:\d\d$/.test(closes) && closes < opens && !note;

/** An entry with the names that others have for its fields. */
function named(entry: unknown): unknown {
  if (!f.isObject(entry)) return entry;
  const { day, dayOfWeek = day, open, close } = entry;
  const others = { days: dayOfWeek, opens: open, closes: close };
  return Object.values(others).some((value) => value !== undefined)
    ? { ...others, ...entry }
    : entry;
}

/** The hours of some days. Words alone are a note, as are words in place of one time or of both. */
function hoursOfDays(entry: unknown): NormalizedHours {
  const read = hoursRecord(typeof entry === 'string' ? { note: entry } : named(entry));
  const { opens, closes, note } = read;
  // As people write it, which leaves open the half of the day.
  if (isLikelySlip(read)) return { ...read, closes: closes.replace(/^0/, '') };
  const said = opens || closes;
  const isTwice = opens.toLowerCase() === closes.toLowerCase();
  if (said === '' || (opens && closes && !isTwice)) return read;
  if (/\d/.test(said) && (isTwice || !isSpan(said))) return read;
  if (!isTwice && namesTime.test(said)) return read;
  return { ...read, opens: '', closes: '', note: [said, note].filter(Boolean).join(', ') };
}

/** Hours by the names of their days, as a list: `{ Monday: '9-5' }`. */
function listed(value: unknown): unknown {
  if (!f.isObject(value)) return value;
  const days = Object.keys(value);
  if (days.length === 0 || dayIndexes(days).includes(-1)) return value;
  return days.map((day) => {
    const hours = value[day];
    return f.isObject(hours) ? { days: [day], ...hours } : { days: [day], note: hours };
  });
}

const hoursList = f.list(hoursOfDays);

/**
 * The hours of a week. An entry that cannot be read stays, so that its days are not called closed. Gaps
 * do not count, and without any hours there are none.
 */
export function hours(value: unknown): readonly NormalizedHours[] | undefined {
  const read = hoursList(listed(value)) as readonly NormalizedHours[];
  return read.some(({ opens, closes, note }) => opens || closes || note) ? read : undefined;
}

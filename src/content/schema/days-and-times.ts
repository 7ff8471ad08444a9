/** Days and times as people write them, as the model writes them. */

/** The day, if the calendar has it. */
function isoDay(year: string, month: string, day: string): readonly string[] {
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? [iso] : [];
}

/** The days that a text can mean: `3/4/2026` is March 4 to some, and April 3 to others. */
function daysMeant(written: string): readonly string[] {
  const text = written.trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:[-./ ]|(?=\d{4}$))(\d{1,2})[-./ ]?(\d{1,2})(?:[T ]\d\d:.*)?$/.exec(text) ?? [];
  if (year) return isoDay(year, month, day);
  const [, one = '', mark = '', other = '', last = ''] =
    /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text) ?? [];
  if (one) {
    const readings = [
      ...(mark === '.' ? [] : isoDay(last, one, other)),
      ...isoDay(last, other, one),
    ];
    return [...new Set(readings)];
  }
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  const isInWords = /\p{L}{3}/u.test(plain) && /\b\d{4}\b/.test(plain) && /\b\d{1,2}\b/.test(plain);
  const moment = isInWords ? new Date(`${plain} UTC`) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? [moment.toISOString().slice(0, 10)] : [];
}

const inWords = (iso: string) =>
  new Date(iso).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** What to write in place of a day; `undefined` where none can be read. */
export function dayFix(text: string): string | undefined {
  const days = daysMeant(text);
  if (days.length < 2) return days[0] && `Write "${days[0]}".`;
  return `Write ${days.map((day) => `"${day}" if ${inWords(day)} is meant`).join(', or ')}.`;
}

/** What to write in place of a time: `9am`, `5.30 p.m.`, `17h30`, `0900` */
export function timeFix(text: string): string | undefined {
  const [, hours = '', minutes = '00', half = ''] =
    /^\s*(\d{1,2})(?:[:.h]?([0-5]\d))?(?::00)?\s*(?:uhr|hrs?|h|([ap])\.?\s?m\.?)?\s*$/i.exec(
      text,
    ) ?? [];
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const isHour =
    hours !== '' && hour < 24 && (half === '' || (Number(hours) > 0 && Number(hours) < 13));
  return isHour ? `Write "${String(hour).padStart(2, '0')}:${minutes}".` : undefined;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import {
  type ContentProblem,
  safeParseClinicContact,
  safeParseCrisisContact,
  safeParseTreatment,
} from '../../src/content/schema/index.js';
import { example } from './example-treatment.js';
import { printed, week, weekdays } from './printed-hours.js';

/** Days and hours as people write them: the fix works, or says what a person has to decide. */

const phone = '+1 555 555 0142';

const verified = (verifiedOn: unknown) =>
  safeParseCrisisContact({ ...crisisLines.US, verifiedOn }).error?.problems ?? [];

const nextReview = (day: unknown) =>
  safeParseTreatment({
    ...example,
    review: { ...example.review, status: 'reviewed', lastReviewed: '2026-01-05', nextReview: day },
  }).error?.problems.filter(({ path }) => path.at(-1) === 'nextReview') ?? [];

const contact = (hours: unknown, hoursNote?: string) =>
  safeParseClinicContact({ phone, hours, ...(hoursNote ? { hoursNote } : {}) }).error?.problems ??
  [];

const timed = (use: 'opens' | 'closes') => (time: unknown) =>
  contact([{ days: ['Monday'], opens: '00:05', closes: '23:55', [use]: time }]).filter(
    ({ path }) => path.at(-1) === use,
  );

const quoted = /"(?:[^"\\]|\\.)*"/g;

/** Every text that a fix says to write in the field itself. */
const offers = (fix: string): readonly string[] =>
  fix.startsWith('Write "')
    ? (fix.replace(/ or leave it out.*$/i, '').match(quoted) ?? []).map((text) => JSON.parse(text))
    : [];

const only = (problems: readonly ContentProblem[]) => {
  expect(problems).toHaveLength(1);
  return problems[0] as ContentProblem;
};

describe('a day', () => {
  it.each([
    ['2025‑06‑01', '2025-06-01'],
    ['2025–06–01', '2025-06-01'],
    ['2025−06−01', '2025-06-01'],
    ['２０２５－０６－０１', '2025-06-01'],
    ['٢٠٢٥-٠٦-٠١', '2025-06-01'],
    ['२०२५-०६-०१', '2025-06-01'],
    ['2025\u00a006\u00a001', '2025-06-01'],
    ['\u200e2025-06-01\u200f', '2025-06-01'],
    ['June\u00a01,\u00a02025', '2025-06-01'],
    ['2025年6月1日', '2025-06-01'],
    ['1 mei 2025', '2025-05-01'],
    ['4. marts 2025', '2025-03-04'],
    ['4 maart 2025', '2025-03-04'],
    ['4 augusti 2025', '2025-08-04'],
    ['Stand: 01.06.2025', '2025-06-01'],
    ['Last updated: June 1, 2025', '2025-06-01'],
    ['Reviewed on 1 June 2025', '2025-06-01'],
    ['1 June 2025 (checked)', '2025-06-01'],
    ['1. 6. 2025', '2025-06-01'],
    ['2025. 6. 1.', '2025-06-01'],
    ['1 de junio de 2025', '2025-06-01'],
    ['1er juin 2025', '2025-06-01'],
    ['1. Juni 2025', '2025-06-01'],
    ['Sunday, June 1st, 2025', '2025-06-01'],
    ['4th of March 2026', '2026-03-04'],
    ['June 1, 2025 at 9:00 AM', '2025-06-01'],
    ['2025-06-01T09:00:00.000Z', '2025-06-01'],
    ['2025-06-01 09:00', '2025-06-01'],
    ["Jun 1 '25", '2025-06-01'],
    ['26-03-04', '2026-03-04'],
    ['25/06/2025', '2025-06-25'],
  ])('%s is %s', (written, right) => {
    for (const check of [verified, nextReview]) {
      if (check === nextReview && right < '2026-01-05') continue;
      expect(offers(only(check(written)).fix)).toEqual([right]);
      expect(check(right)).toEqual([]);
    }
  });

  it.each([
    ['31 June 2025', 'June 2025 has 30 days.'],
    ['February 30, 2026', 'February 2026 has 28 days.'],
    ['February 29, 2026', 'February 2026 has 28 days.'],
    ['2026-02-30', 'February 2026 has 28 days.'],
    ['30/2/2026', 'February 2026 has 28 days.'],
    ['31.11.2025', 'November 2025 has 30 days.'],
    ['２０２５－０６－３１', 'June 2025 has 30 days.'],
    ['13/13/2026', 'No month has the number 13.'],
    ['2026-00-10', 'No month has the number 0.'],
    ['Monday, June 1, 2025', 'June 1, 2025 is a Sunday.'],
    ['June 2025', 'Add the day of the month'],
    ['2025-06', 'Add the day of the month'],
    ['6/2025', 'Add the day of the month'],
    ['June 1', 'Add the year'],
    ['0001-01-01', 'on which it was really done'],
    ['1899-12-30', 'on which it was really done'],
    ['1970-01-01', 'on which it was really done'],
    ['1 January 1970', 'is what stands for no day'],
  ])('%s gets no date, but is told why', (written, why) => {
    const { fix } = only(verified(written));
    expect(fix).toContain(why);
    expect(fix).not.toMatch(/"\d{4}-\d\d-\d\d"/);
  });

  it.each([
    '1767225600',
    '1767225600000',
    '2026-063',
    '3/14/99',
    '۱۴۰۵/۰۱/۰۱',
    'soon',
    'today',
    'Q1 2026',
    '2026',
    '0000-00-00',
    'June 1 or 2, 2025',
    'between June 1 and July 1, 2025',
  ])('%s gets no date', (written) => {
    expect(only(verified(written)).fix).not.toMatch(/"\d{4}-\d\d-\d\d"/);
  });

  it('that is over and was written in another way is not offered as a future one', () => {
    const year = new Date().getUTCFullYear() + 1;
    expect(only(verified(`March 4, ${year}`)).fix).toContain(`${year}-03-04 is in the future`);
    expect(offers(only(nextReview(`March 4, ${year}`)).fix)).toEqual([`${year}-03-04`]);
  });
});

describe('a time', () => {
  it.each([
    ['noon', '12:00', '12:00'],
    ['12 noon', '12:00', '12:00'],
    ['midnight', '00:00', '24:00'],
    ['mediodía', '12:00', '12:00'],
    ['24', '00:00', '24:00'],
    ['9 a.m.', '09:00', '09:00'],
    ['9 a. m.', '09:00', '09:00'],
    ['9:00\u202fAM', '09:00', '09:00'],
    ['5p', '17:00', '17:00'],
    ['９：３０', '09:30', '09:30 or 21:30'],
    ['٠٩:٠٠', '09:00', '09:00'],
    ['17 Uhr', '17:00', '17:00'],
    ['9 Uhr 30', '09:30', '09:30'],
    ['17 h 30', '17:30', '17:30'],
    ['1730', '17:30', '17:30'],
    ['17:30:00.000', '17:30', '17:30'],
    ['9', '09:00', '09:00 or 21:00'],
    ['5:00', '05:00 or 17:00', '05:00 or 17:00'],
    ['12', '12:00', '12:00'],
    ['09:00 ET', '09:00', '09:00'],
    ['9 am (PST)', '09:00', '09:00'],
    ['17:00 CEST', '17:00', '17:00'],
  ])('%s is %s at the opening and %s at the closing', (written, opens, closes) => {
    for (const [use, right] of [
      ['opens', opens],
      ['closes', closes],
    ] as const) {
      const found = offers(only(timed(use)(written)).fix);
      expect(found.join(' or ')).toBe(right);
      for (const one of found) expect(timed(use)(one)).toEqual([]);
    }
  });

  it.each(['by appointment', 'closed', 'dusk'])('%s becomes a note', (written) => {
    expect(only(timed('opens')(written)).fix).toContain('as the "note"');
  });

  it.each(['25:00', '13 pm', '9-5', '0 am', '9:75'])('guesses nothing of %s', (written) => {
    expect(offers(only(timed('opens')(written)).fix)).toEqual([]);
  });
});

/** Hours with what a fix makes of them. */
function repaired(hours: unknown): { hours: unknown; note?: string | undefined } {
  const { fix } = only(contact(hours));
  const [, list, rest] =
    /^Write ([[{].*?[\]}])(?:, and "(.*)" as "hoursNote")?\.(?: Or leave it out\.)?$/.exec(fix) ??
    [];
  if (list) return { hours: JSON.parse(list.startsWith('[') ? list : `[${list}]`), note: rest };
  const [, note] = /write ("(?:[^"\\]|\\.)*") as "hoursNote"/.exec(fix) ?? [];
  expect(note, fix).toBeDefined();
  return { hours: undefined, note: JSON.parse(note ?? '""') };
}

describe('hours in words', () => {
  it.each(printed)('%s', (text, right, note) => {
    for (const written of [text, [text]]) {
      const fixed = repaired(written);
      const words = typeof right === 'string';
      expect(fixed).toEqual({ hours: words ? undefined : right, note: words ? right : note });
      expect(contact(fixed.hours, fixed.note)).toEqual([]);
    }
  });

  it('have a fix that is accepted, however they are put together', () => {
    const pieces = fc.constantFrom(
      ...'Mon Tue lunes Fr Sa Sunday weekdays daily 9 5 12 17 9am 5pm 9h 17:00 8:30 noon midnight 24/7 – - to bis , ; and closed open by appointment first ( ) : 24 hours Ext'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (words) => {
        const text = words.join(' ');
        if (!/[\p{L}\d]/u.test(text)) return;
        const fixed = repaired(text);
        expect(contact(fixed.hours, fixed.note), text).toEqual([]);
      }),
    );
  });

  it.each([
    ['Mon-Fri', week.slice(0, 5)],
    ['lun-vie', week.slice(0, 5)],
    ['Weekends', week.slice(5)],
    ['Mon., Wed.', ['Monday', 'Wednesday']],
    ['Sat–Mon', ['Monday', 'Saturday', 'Sunday']],
    ['montags', ['Monday']],
    ['Modnay', ['Monday']],
  ])('as days, %s is written out', (days, right) => {
    const inList = only(contact([{ days: [days], opens: '09:00', closes: '17:00' }])).fix;
    expect(inList.match(quoted)?.map((day) => JSON.parse(day))).toEqual(right);
    if (days === 'Modnay') return;
    const alone = only(contact([{ days, opens: '09:00', closes: '17:00' }])).fix;
    expect(JSON.parse(/\[.*\]/.exec(alone)?.[0] ?? 'null')).toEqual(right);
  });

  it.each(['PublicHolidays', 'Holidays', 'every other Friday'])('%s is no day', (day) => {
    const { fix } = only(contact([{ days: [day], opens: '09:00', closes: '17:00' }]));
    expect(fix).toContain('"hoursNote"');
  });

  it.each(['https://schema.org/Monday', 'http://schema.org/Monday'])('%s is a day', (day) => {
    const { fix } = only(contact([{ days: [day], opens: '09:00', closes: '17:00' }]));
    expect(fix).toBe('Write "Monday".');
  });

  it('alone, one entry goes into a list', () => {
    expect(only(contact(weekdays)).fix).toContain(
      `Put it in a list: [${JSON.stringify(weekdays)}]`,
    );
  });

  it.each([
    ['Mon 9-5 ET', '"note":"ET"'],
    ['lun et mar 9h-17h', '"days":["Monday","Tuesday"]'],
    ['<p>Mon 9&nbsp;am&ndash;5&nbsp;pm</p>', '"opens":"09:00","closes":"17:00"'],
    [
      { Monday: '9-5', Tuesday: 'closed' },
      '[{"days":["Monday"],"opens":"09:00","closes":"17:00"}]',
    ],
    [{ monday: { open: '09:00', close: '17:00' } }, '"opens":"09:00","closes":"17:00"'],
  ])('%j is read', (hours, part) => {
    expect(only(contact(hours)).fix).toContain(part);
  });

  it('has the days under another name', () => {
    const { fix } = only(contact([{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }]));
    expect(fix).toBe('Rename it to "days".');
  });
});

describe('hours of an entry', () => {
  const at = (opens: string, closes: string, note?: string) =>
    contact([{ days: ['Monday'], opens, closes, ...(note ? { note } : {}) }]);

  it.each([
    ['00:00', '24:00'],
    ['22:00', '02:00'],
    ['14:00', '02:00'],
    ['18:00', '08:00'],
    ['10:00', '02:00'],
    ['06:00', '00:00'],
  ])('may be %s to %s', (opens, closes) => expect(at(opens, closes)).toEqual([]));

  it.each([
    ['09:00', '05:00', '17:00'],
    ['08:30', '04:30', '16:30'],
  ])('are hardly %s to %s', (opens, closes, right) => {
    expect(offers(only(at(opens, closes)).fix)[0]).toBe(right);
    expect(at(opens, right)).toEqual([]);
    expect(at(opens, closes, 'until the next morning')).toEqual([]);
  });

  it.each([
    ['24:00', '24:00'],
    ['00:00', '00:00'],
    ['09:00', '09:00'],
  ])('are not %s to %s', (opens, closes) => expect(at(opens, closes).length).toBeGreaterThan(0));

  it.each([[{ opens: '09:00' }], [{ closes: '17:00' }], [{ opens: '09:00', note: 'Walk in' }]])(
    'are both times, not %j',
    (times) => {
      expect(only(contact([{ days: ['Monday'], ...times }])).expected).toBe('both times');
    },
  );
});

const digits = fc.integer({ min: 0, max: 9999 });

it('every fix of a day or a time is accepted, in its own field', () => {
  const days = fc
    .tuple(digits, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 14 }))
    .chain(([year, day, month]) =>
      fc.constantFrom(
        `${year}-${month}-${day}`,
        `${day}/${month}/${year}`,
        `${month}.${day}.${year % 100}`,
        `${day} March ${year}`,
        `March ${day}, ${2000 + (year % 30)}`,
        `${2000 + (year % 40)}–${month}–${day}`,
        `${day}-${month}-20${String(year % 100).padStart(2, '0')}`,
      ),
    );
  const times = fc
    .tuple(fc.integer({ min: 0, max: 26 }), fc.integer({ min: 0, max: 70 }))
    .chain(([hour, minute]) =>
      fc.constantFrom(
        `${hour}`,
        `${hour} pm`,
        `${hour}.${minute}`,
        `${hour}h${minute}`,
        `${hour}am`,
        `${hour}${minute}`,
        `${hour}:${minute}:00`,
        `${hour} Uhr`,
      ),
    );
  const accepted = (check: (text: unknown) => readonly ContentProblem[], text: string) => {
    for (const { fix } of check(text)) {
      for (const offer of offers(fix)) expect(check(offer), `${text}: ${offer}`).toEqual([]);
    }
  };
  fc.assert(
    fc.property(days, times, (day, time) => {
      accepted(verified, day);
      for (const use of ['opens', 'closes'] as const) accepted(timed(use), time);
    }),
  );
});

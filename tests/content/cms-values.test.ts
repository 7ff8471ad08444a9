import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import {
  fromCms,
  safeParseClinicContact,
  safeParseCrisisContact,
  safeParseTreatment,
} from '../../src/content/schema/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy/index.js';

type Options = Parameters<typeof fromCms>[1];
type Fields = Record<string, unknown>;

const read = (fields: Fields, options?: Options) => fromCms(fields, options) as Fields;
const problems = (fields: Fields, options?: Options) =>
  safeParseTreatment(fromCms({ ...kap, ...fields }, options)).error?.problems ?? [];

describe('a moment', () => {
  const day = (lastReviewed: unknown, timeZone?: string) =>
    (read({ review: { status: 'reviewed', lastReviewed } }, { timeZone }).review as Fields)
      .lastReviewed;

  /** As Firestore's own class has it. */
  class Timestamp {
    constructor(readonly seconds: number) {}
    toDate = () => new Date(this.seconds * 1000);
  }

  it.each([
    ['seconds', 1_748_772_000],
    ['milliseconds', 1_748_772_000_000],
    ['seconds as text', '1748772000'],
    ['milliseconds as text', '1748772000000'],
    ['Firestore, as JSON', { seconds: 1_748_772_000, nanoseconds: 0 }],
    ['Firestore, exported', { _seconds: 1_748_772_000, _nanoseconds: 0 }],
    ['Firestore, its class', new Timestamp(1_748_772_000)],
    ['Parse', { __type: 'Date', iso: '2025-06-01T10:00:00.000Z' }],
    ['MongoDB', { $date: '2025-06-01T10:00:00Z' }],
    ['MongoDB, exported', { $date: { $numberLong: '1748772000000' } }],
    ['PHP', { date: '2025-06-01 10:00:00.000000', timezone_type: 3, timezone: 'UTC' }],
    ['Notion', { type: 'date', date: { start: '2025-06-01', end: null } }],
    ['Drupal', [{ value: '2025-06-01' }]],
    ['ACF, as a number', 20_250_601],
    ['an offset without a colon', '2025-06-01T10:00:00.000+0000'],
  ])('of %s is a day', (_, value) => {
    expect(day(value)).toBe('2025-06-01');
  });

  it('is the day where editors are', () => {
    const seconds = Date.UTC(2025, 5, 1, 23, 30) / 1000;
    expect(day({ seconds })).toBe('2025-06-01');
    expect(day({ seconds }, 'Asia/Tokyo')).toBe('2025-06-02');
    expect(day(seconds * 1000, 'America/Los_Angeles')).toBe('2025-06-01');
  });

  it.each([
    [12],
    [-1],
    [1e20],
    [true],
    [{ start: '2025-06-01', end: '2025-06-02' }],
    ['6/1/2025'],
    [{ toDate: 'x' }],
    [
      {
        toDate() {
          throw new Error('no');
        },
      },
    ],
  ])('%j is none, and stays for the check', (value) => {
    expect(day(value)).toEqual(value);
    expect(problems({ review: { ...kap.review, lastReviewed: value } })).not.toEqual([]);
  });

  it('is a time of the day where the clinic is', () => {
    const hours = [
      { days: ['Monday'], opens: '2026-01-05T17:00:00.000Z', closes: '2026-01-06T01:30:00.000Z' },
    ];
    const zoned = { as: 'clinic-contact', timeZone: 'America/Los_Angeles' } as const;
    expect(read({ hours }, zoned).hours).toEqual([
      { days: ['Monday'], opens: '09:00', closes: '17:30' },
    ]);
    expect(read({ hours }, { as: 'clinic-contact' }).hours).toEqual(hours);
  });
});

describe('numbers, words and yes or no', () => {
  const count = (value: unknown) => {
    const risks = { groups: [{ risks: [{ name: 'x', frequency: { count: value } }] }] };
    return (fromCms({ risks }) as typeof kap).risks.groups[0]?.risks[0]?.frequency?.count;
  };

  it.each([
    ['12', 12],
    [' 12 ', 12],
    [[{ value: '12' }], 12],
    [{ value: 12 }, 12],
    // 1 to some, and 1,000 to others.
    ['1,000', '1,000'],
    ['12 %', '12 %'],
    ['1e3', '1e3'],
  ])('%j is the count %j', (given, expected) => {
    expect(count(given)).toBe(expected);
  });

  it.each([
    [['less-common']],
    [[{ value: 'LESS_COMMON' }]],
    [{ id: 3, name: 'Less common', slug: 'less-common' }],
    [{ id: 3, name: 'Less common' }],
    [{ _type: 'severity', slug: { current: 'less-common' } }],
    [{ data: { id: 1, attributes: { slug: 'less-common' } } }],
  ])('%j is the word', (severity) => {
    expect(read({ risks: { groups: [{ severity, risks: [] }] } }).risks).toMatchObject({
      groups: [{ severity: 'less-common' }],
    });
  });

  it.each([
    [[{ value: true }], true],
    ['TRUE', true],
    [1, true],
    ['yes', 'yes'],
  ])('%j is %j', (canStop, expected) => {
    const { process } = read({ process: { steps: [{ title: 'x', canStop }] } });
    expect(process).toEqual({ steps: [{ title: 'x', canStop: expected }] });
  });

  it.each([
    [{ title: 'The notice', url: 'https://a.example/x', target: '' }],
    [{ link_type: 'Web', url: 'https://a.example/x' }],
    [[{ uri: 'https://a.example/x', title: '', options: [] }]],
  ])('the address of a link is %j', (url) => {
    expect(read({ sources: [{ id: 'a', url }] }).sources).toEqual([
      { id: 'a', url: 'https://a.example/x' },
    ]);
  });
});

describe('several languages', () => {
  const both = { 'en-US': 'Calm', es: 'Calma' };
  const rows = [
    { _key: 'en', _type: 'internationalizedArrayStringValue', value: 'Calm' },
    { _key: 'es', value: 'Calma' },
  ];

  it.each([
    [both, 'en-US', 'Calm'],
    [both, 'en-us', 'Calm'],
    [both, 'es', 'Calma'],
    [both, 'es-MX', 'Calma'],
    [both, 'en', 'Calm'],
    [{ en_US: 'Calm', de_DE: 'Ruhe' }, 'de-DE', 'Ruhe'],
    [{ _type: 'localeString', en: 'Calm', es: 'Calma' }, 'es', 'Calma'],
    [rows, 'es', 'Calma'],
    [[{ _key: 'a1', language: 'es', value: 'Calma' }], undefined, 'Calma'],
    [{ 'en-US': 'Calm' }, undefined, 'Calm'],
    [{ en: 'Calm', es: null }, 'es', undefined],
  ])('of %j, %s is %j', (tagline, locale, expected) => {
    expect(read({ tagline }, { locale }).tagline).toBe(expected);
  });

  it.each([
    [both, undefined],
    [both, 'fr'],
    [rows, undefined],
  ])('of %j, %s is a problem that says what to do', (tagline, locale) => {
    expect(problems({ tagline }, { locale })).toMatchObject([
      {
        at: 'tagline',
        found: 'a text in several languages',
        fix: expect.stringContaining('`locale`'),
      },
    ]);
  });

  it('never become one list', () => {
    const { process } = read({ process: { steps: [{ title: 'x', bring: rows }] } });
    expect(JSON.stringify(process)).toContain('{"en":"Calm","es":"Calma"}');
  });

  it('are read everywhere in an entry of Contentful', () => {
    const inEnglish = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(inEnglish);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).map(([name, inner]) => [
        name,
        { 'en-US': inEnglish(inner), de: null },
      ]);
      return { sys: { type: 'Entry' }, fields: Object.fromEntries(fields) };
    };
    const content = fromCms(inEnglish(kap), { locale: 'en-US' });
    expect(content).toEqual(
      JSON.parse(JSON.stringify(kap, (_, value) => (value === false ? undefined : value))),
    );
  });

  it('are read from the translations of Directus', () => {
    const translations = [
      { id: 1, languages_code: 'en-US', name: 'KAP', tagline: 'Calm' },
      { id: 2, languages_code: { code: 'es-ES' }, name: 'KAP', tagline: 'Calma' },
    ];
    const entry = { id: 'kap', translations };
    expect(read(entry, { locale: 'es' })).toEqual({ id: 'kap', name: 'KAP', tagline: 'Calma' });
    expect(read(entry)).toHaveProperty('translations');
  });
});

describe('a list of which the CMS sent a part', () => {
  const steps = [{ title: 'Rest' }];
  it.each([
    [{ docs: steps, hasNextPage: true }],
    [{ nodes: steps, pageInfo: { hasNextPage: true } }],
    [{ edges: [{ node: steps[0] }], pageInfo: { hasNextPage: true } }],
    [{ items: steps, total: 3, limit: 1 }],
  ])('%j stays, for the check to refuse', (part) => {
    expect(read({ process: { steps: part } }).process).toEqual({ steps: part });
  });

  it.each([
    [{ docs: steps, hasNextPage: false, totalDocs: 1 }],
    [{ items: steps, total: 1 }],
    [{ nodes: steps, pageInfo: { hasNextPage: false } }],
  ])('%j is whole', (whole) => {
    expect(read({ process: { steps: whole } }).process).toEqual({ steps });
  });
});

describe('an option', () => {
  it.each([
    [{ timeZone: 'Mars/Olympus' }, RangeError, "`timeZone` is 'Mars/Olympus'"],
    [{ timeZone: 5 }, TypeError, '`timeZone` is 5'],
    [{ as: 'contact' }, RangeError, "`as` is 'contact'"],
    [{ as: null }, TypeError, '`as` is null'],
    [{ nullMeansUnset: 'yes' }, TypeError, "`nullMeansUnset` is 'yes'"],
    [{ filesAt: 'cms.example' }, RangeError, "`filesAt` is 'cms.example'"],
    [{ filesAt: new URL('https://cms.example') }, TypeError, '`filesAt` is an object'],
    [{ onDropped: 'x' }, TypeError, "`onDropped` is 'x'"],
    [{ locale: 'English, please' }, RangeError, "`locale` is 'English, please'"],
    [{ timezone: 'UTC' }, TypeError, 'no option `timezone`'],
    [0, TypeError, 'entries.map((entry) => fromCms(entry))'],
    [null, TypeError, 'the options are null'],
  ])('%j is a mistake that is named', (options, Kind, words) => {
    const call = () => fromCms(kap, options as Options);
    expect(call).toThrow(Kind);
    expect(call).toThrow(words);
  });

  it('that is undefined is none', () => {
    expect(fromCms({ name: 'A' }, { as: undefined, timeZone: undefined })).toEqual({ name: 'A' });
  });

  it('that is right never makes content throw', () => {
    const options = {
      timeZone: 'Asia/Tokyo',
      locale: 'en-US',
      filesAt: 'https://cms.example',
      nullMeansUnset: true,
    };
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (anything) => {
        const fields = {
          tagline: anything,
          review: { lastReviewed: anything },
          process: { steps: [{ bring: anything }] },
          translations: anything,
        };
        expect(() => fromCms(anything, options)).not.toThrow();
        expect(() => fromCms(fields, options)).not.toThrow();
      }),
    );
  });
});

it('reads a file that begins with a byte order mark', () => {
  expect(fromCms('\ufeff{"name":"KAP"}')).toEqual({ name: 'KAP' });
});

describe('text alone where the model has a group', () => {
  it('is the clinic’s address for mail, or where it is', () => {
    const contact = { email: 'hello@clinic.example', location: '1200 Harbor Street\nExample City' };
    const read = fromCms(contact, { as: 'clinic-contact' });
    expect(read).toEqual({
      email: { address: 'hello@clinic.example' },
      location: [{ address: ['1200 Harbor Street', 'Example City'] }],
    });
    expect(safeParseClinicContact(read).success).toBe(true);
    expect(safeParseClinicContact(contact).error?.problems[0]?.fix).toBe(
      'Write { "address": "hello@clinic.example" }.',
    );
  });

  it('is what is dialed in a crisis', () => {
    const contact = { ...crisisLines.US, call: '988' };
    expect(fromCms(contact, { as: 'crisis-contact' })).toMatchObject({ call: { dial: '988' } });
    expect(safeParseCrisisContact(contact).error?.problems[0]?.fix).toBe(
      'Write { "dial": "988" }.',
    );
  });
});

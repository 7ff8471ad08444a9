import { describe, expect, it } from 'vitest';
import { crisisLines, type Source } from '../../src/content/index.js';
import { bareDoi, publicationAddress } from '../../src/content/publication-address.js';
import { linkTarget } from '../../src/content/safe-href.js';
import {
  safeParseClinicContact,
  safeParseCrisisContact,
  safeParseTreatment,
} from '../../src/content/schema/index.js';
import { example } from './example-treatment.js';

/** Addresses as they are pasted, through both doors. */

const phone = '+1 555 555 0142';

/** Each field that takes an address, with what is wrong with it. */
const checks: Record<
  string,
  (address: string) => readonly { at: string; found: string; expected: string; fix: string }[]
> = {
  chat: (href) =>
    safeParseCrisisContact({ ...crisisLines.US, chat: { href, display: 'a.example' } }).error
      ?.problems ?? [],
  booking: (href) =>
    safeParseClinicContact({ phone, booking: { label: 'Book', href } }).error?.problems ?? [],
  directions: (directionsHref) =>
    safeParseClinicContact({ phone, location: { address: ['1'], directionsHref } }).error
      ?.problems ?? [],
  url: (url) => checkSource({ url }),
  picture: (src) =>
    safeParseTreatment({ ...example, picture: { src, alt: '', width: 1, height: 1 } }).error
      ?.problems ?? [],
  doi: (doi) => checkSource({ doi }),
  email: (address) => safeParseClinicContact({ phone, email: { address } }).error?.problems ?? [],
};

const checkSource = (change: Partial<Source>) => {
  const [first, ...others] = example.sources;
  const { doi: _, url: __, ...source } = first as Source;
  return (
    safeParseTreatment({ ...example, sources: [{ ...source, ...change }, ...others] }).error
      ?.problems ?? []
  );
};

const good: Record<string, string> = {
  chat: 'https://988lifeline.org/chat/',
  booking: 'https://clinic.example/book',
  directions: 'https://clinic.example/map',
  url: 'http://www.agency.example/notice?id=1&lang=en',
  picture: '/pictures/water.jpg',
  doi: '10.1002/(sici)1099-050x(199823/24)37:3/4<197::aid-hrm2>3.0.co;2-#',
  email: 'hello@clinic.example',
};

describe.each(Object.keys(checks))('%s', (field) => {
  const check = checks[field] as (typeof checks)[string];
  const address = good[field] as string;

  it('takes a good address', () => {
    expect(check(address)).toEqual([]);
  });

  it.each([
    ['\u200b', '\\u{200b}'],
    ['\u00ad', '\\u{ad}'],
    ['\u00a0', '\\u{a0}'],
    ['\ufeff', '\\u{feff}'],
    ['\u2060', '\\u{2060}'],
    ['\u200e', '\\u{200e}'],
    ['\u3164', '\\u{3164}'],
    ['\u180e', '\\u{180e}'],
    ['\n', '\\u{a}'],
    [' ', 'the space'],
  ])('refuses %j inside and at the end, spelled out', (character, spelled) => {
    const middle = Math.floor(address.length / 2);
    for (const at of [0, middle, address.length]) {
      const [problem, ...more] = check(address.slice(0, at) + character + address.slice(at));
      expect(more).toEqual([]);
      expect(problem?.fix).toContain(spelled);
      expect(problem?.expected).toMatch(/without spaces or invisible characters/);
    }
  });

  it.each(['.', ',', ';', ')', '"', '”', '>', '.)', '…'])(
    'refuses the mark %s of a sentence',
    (mark) => {
      const [problem, ...more] = check(address + mark);
      expect(more).toEqual([]);
      expect(problem?.fix).toContain(JSON.stringify(address));
    },
  );
});

it.each([
  ['chat', 'https://988lifeline.org@evil.example/', /host is plain/],
  ['chat', 'https://988lifeline.org\\chat', /host is plain/],
  ['url', 'https://agency.example/?a=1&amp;b=2', /HTML’s names/],
  ['booking', 'https://clinic.example/?a=1&#38;b=2', /HTML’s names/],
  ['doi', 'https://doi.org/10.1002/abc', /a DOI alone/],
  ['doi', 'doi:10.1002/abc', /a DOI alone/],
  ['email', 'mailto:hello@clinic.example', /an email address alone/],
  ['url', 'ftp://agency.example/notice', /a web address/],
  ['chat', 'http://988lifeline.org/', /an https address/],
  ['booking', 'www.clinic.example/book', /starts with https/],
])('%s is not %s', (field, address, expected) => {
  expect(checks[field]?.(address)).toMatchObject([{ expected: expect.stringMatching(expected) }]);
});

/** The text that a problem's fix says to write. */
const toWrite = (fix = ''): string =>
  JSON.parse(/Write ("(?:[^"\\]|\\.)*")/.exec(fix)?.[1] ?? '""') as string;

describe('the fix works for', () => {
  const onTheWeb = ['chat', 'booking', 'directions', 'url', 'picture'];
  it.each(
    [
      ['https://988–lifeline.org/a', 'https://988-lifeline.org/a'],
      ['https://988‐lifeline.org/a', 'https://988-lifeline.org/a'],
      ['https://clinic．example/a', 'https://clinic.example/a'],
      ['https://clinic..example/a', 'https://clinic.example/a'],
      ['https://.clinic.example/a', 'https://clinic.example/a'],
      ['https://clinic.example./a', 'https://clinic.example/a'],
      ['https://clinic.example:99999/a', 'https://clinic.example/a'],
      ['https://clinic.example:/a', 'https://clinic.example/a'],
      ['https://clinic.example:abc/a', 'https://clinic.example/a'],
      ['https://clinic.example/100%/a', 'https://clinic.example/100%25/a'],
      ['https:/clinic.example/a', 'https://clinic.example/a'],
      ['https//clinic.example/a', 'https://clinic.example/a'],
      ['https:clinic.example/a', 'https://clinic.example/a'],
      ['htps://clinic.example/a', 'https://clinic.example/a'],
      ['https;//clinic.example/a', 'https://clinic.example/a'],
      ['https://https://clinic.example/a', 'https://clinic.example/a'],
      ['clinic.example/a', 'https://clinic.example/a'],
      ['www.clinic.example/a', 'https://www.clinic.example/a'],
      ['clinic.example:8080/a', 'https://clinic.example:8080/a'],
      ['https://clinic.example\\a', 'https://clinic.example/a'],
      ['https://clinic.example/?a=1&amp;b=2', 'https://clinic.example/?a=1&b=2'],
      ['https:/clinic–a..example:0/a,', 'https://clinic-a.example/a'],
    ].flatMap(([wrong, right]) => onTheWeb.map((field) => [field, wrong, right] as const)),
  )('%s: %s', (field, wrong = '', right = '') => {
    const problems = checks[field]?.(wrong) ?? [];
    expect(problems.map(({ fix }) => toWrite(fix))).toEqual([right]);
    expect(checks[field]?.(right)).toEqual([]);
  });

  it.each([
    ['chat', 'http://988lifeline.org/chat', 'https://988lifeline.org/chat'],
    ['doi', '10.1000/a%2Fb', '10.1000/a/b'],
    ['doi', '10.1000/a–b', '10.1000/a-b'],
    ['doi', 'https://dx.doi.org/10.1000/a%2Fb.', '10.1000/a/b'],
    ['doi', '10.1000/a&lt;b&gt;c', '10.1000/a<b>c'],
    ['email', 'Front desk <hello@clinic.example>', 'hello@clinic.example'],
    ['email', 'mailto:hello@clinic.example', 'hello@clinic.example'],
    ['email', 'hello@clinic..example', 'hello@clinic.example'],
    ['email', '.hello@clinic.example', 'hello@clinic.example'],
    ['email', 'hello@clinic–a.example', 'hello@clinic-a.example'],
    ['email', 'hello@clínica.example', 'hello@xn--clnica-4va.example'],
    ['email', 'hello[at]clinic.example', 'hello@clinic.example'],
    ['email', 'hello at clinic dot example', 'hello@clinic.example'],
    ['email', 'hello＠clinic.example', 'hello@clinic.example'],
  ])('%s: %s', (field, wrong, right) => {
    const problems = checks[field]?.(wrong) ?? [];
    expect(problems.map(({ fix }) => toWrite(fix))).toEqual([right]);
    expect(checks[field]?.(right)).toEqual([]);
  });
});

describe('an address that cannot be put right for sure is refused:', () => {
  it.each([
    ['booking', 'https://-clinic.example/', /host has a name/],
    ['chat', 'https://clinic,example/', /host has a name/],
    ['url', 'https://192.168.0.1/', /host has a name/],
    ['picture', 'https://localhost/a.png', /host has a name/],
    ['booking', 'https://clinic.example/{id}', /without "\{id\}"/],
    ['url', 'https://clinic.example/<id>', /without "<id>"/],
    ['booking', 'C:\\book', /visitors can open/],
    ['booking', 'hello@clinic.example', /address of a page/],
    ['email', 'hello@clinic', /an email address, such as/],
    ['email', 'hello@clinic.1', /an email address, such as/],
    ['email', 'a@clinic.example, b@clinic.example', /without spaces/],
    ['email', 'a@clinic.example,b@clinic.example', /one email address/],
  ])('%s %s', (field, wrong, expected) => {
    expect(checks[field]?.(wrong)).toMatchObject([{ expected: expect.stringMatching(expected) }]);
  });

  it('a space in an email address, without words about other addresses', () => {
    expect(checks.email?.('hel lo@clinic.example')).toMatchObject([
      { fix: 'Remove the space after "hel". The address stands alone here, without a name.' },
    ]);
  });
});

it.each([
  ['booking', 'https://клиника.рф/запись'],
  ['booking', '/book'],
  ['booking', 'book'],
  ['booking', 'leaflet.docx'],
  ['booking', 'index.php?p=1'],
  ['booking', '//clinic.example/book'],
  ['chat', 'https://clinic.example:8443/chat'],
  ['url', 'https://my_clinic.example/100%25'],
  ['url', 'https://xn--clnica-4va.example'],
  ['doi', '10.1000/a?b%c'],
  ['picture', 'water-1.5.jpg'],
])('%s may be %s', (field, address) => {
  expect(checks[field]?.(address)).toEqual([]);
});

it('takes a source without a year, and two of one author only if they differ', () => {
  const { year: _, ...source } = example.sources[0] as Source;
  const sources = [source, ...example.sources.slice(1)];
  expect(safeParseTreatment({ ...example, sources }).success).toBe(true);
});

describe('the address of a publication', () => {
  it.each([
    ['10.1002/a', 'https://doi.org/10.1002/a'],
    [
      '10.1002/(sici)1099-050x(199823/24)37:3/4<197::aid-hrm2>3.0.co;2-#',
      'https://doi.org/10.1002/(sici)1099-050x(199823/24)37:3/4%3C197::aid-hrm2%3E3.0.co;2-%23',
    ],
    ['10.1000/a?b%c', 'https://doi.org/10.1000/a%3Fb%25c'],
    ['https://doi.org/10.1002/a', 'https://doi.org/10.1002/a'],
    ['http://dx.doi.org/10.1002/a', 'https://doi.org/10.1002/a'],
    ['doi:10.1002/a', 'https://doi.org/10.1002/a'],
    ['DOI: 10.1002/a', 'https://doi.org/10.1002/a'],
    ['https://doi.org/10.1000/a%3Fb', 'https://doi.org/10.1000/a%3Fb'],
    ['10.1002/a\u200b', 'https://doi.org/10.1002/a'],
    ['10.1002/a.', 'https://doi.org/10.1002/a'],
    ['10.1016/S0140-6736(05)66550-1', 'https://doi.org/10.1016/S0140-6736(05)66550-1'],
    ['10.1002/a b', 'https://doi.org/10.1002/a%20b'],
    ['10.1002/a%2Fb', 'https://doi.org/10.1002/a/b'],
    ['10.1002/a%3Fb', 'https://doi.org/10.1002/a%3Fb'],
    ['10.1002/a–b', 'https://doi.org/10.1002/a-b'],
  ])('by its DOI %s is %s', (doi, address) => {
    expect(publicationAddress({ doi })).toBe(address);
    expect(new URL(address).hash + new URL(address).search).toBe('');
  });

  it('is its own where the DOI is none', () => {
    const url = 'http://a.example/';
    expect(publicationAddress({ doi: 'see the journal', url })).toBe(url);
    expect(publicationAddress({ doi: 'see the journal' })).toBeUndefined();
    expect(publicationAddress({ doi: url })).toBe(url);
    expect(bareDoi('https://doi.org/10.1002/%zz')).toBe('10.1002/%zz');
  });
});

it.each([
  ['www.clinic.example/book', 'https://www.clinic.example/book'],
  ['WWW.clinic.example', 'https://WWW.clinic.example'],
  ['hello@clinic.example', 'mailto:hello@clinic.example'],
  ['https://988lifeline.org/\u200bchat/', 'https://988lifeline.org/chat/'],
  [' https://clinic.example\u00a0', 'https://clinic.example'],
  ['\ufeff/contact', '/contact'],
  ['clinic.example/book', 'https://clinic.example/book'],
  ['clinic.example', 'https://clinic.example'],
  ['clinic.example:8080/book', 'https://clinic.example:8080/book'],
  ['клиника.рф/запись', 'https://клиника.рф/запись'],
  ['hello@clinic.example?subject=Book', 'mailto:hello@clinic.example?subject=Book'],
  ['https:/clinic.example/book', 'https://clinic.example/book'],
  ['https//clinic.example/book', 'https://clinic.example/book'],
  ['https://988–lifeline.org/chat–a', 'https://988-lifeline.org/chat–a'],
  ['https://clinic..example/book', undefined],
  ['https://clinic.example:99999/book', undefined],
  ['leaflet.docx', 'leaflet.docx'],
  ['index.php/book', 'index.php/book'],
  ['v1.2/book', 'v1.2/book'],
  ['./clinic.example', './clinic.example'],
  ['www', 'www'],
  ['book.html', 'book.html'],
  ['/a@b.example', '/a@b.example'],
])('a link to %j leads to %s', (href, target) => {
  expect(linkTarget(href)).toBe(target);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisLines, type Source } from '../../src/content/index.js';
import { normalizeContact } from '../../src/content/normalize/index.js';
import { isEmailAddress } from '../../src/content/pasted-address.js';
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

  it.each(['.', ',', ';', ')', '"', '”', '>', '.)', '…', '?', '!', '!”'])(
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
      ['[Book](https://clinic.example/a)', 'https://clinic.example/a'],
      ['[https://clinic.example/a](https://clinic.example/a)', 'https://clinic.example/a'],
      ['<https://clinic.example/a>', 'https://clinic.example/a'],
      ['"https://clinic.example/a"', 'https://clinic.example/a'],
      ['“https://clinic.example/a_(b)”', 'https://clinic.example/a_(b)'],
      ['Book at https://clinic.example/a.', 'https://clinic.example/a'],
      ['URL:https://clinic.example/a', 'https://clinic.example/a'],
      ['<a href="https://clinic.example/a">Book</a>', 'https://clinic.example/a'],
      [
        'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fclinic.example%2Fa%3Fb%3D1&data=05',
        'https://clinic.example/a?b=1',
      ],
      [
        'https://www.google.com/url?q=https://clinic.example/a&sa=D&usg=x',
        'https://clinic.example/a',
      ],
      [
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fclinic.example%2Fa&h=x',
        'https://clinic.example/a',
      ],
      ['https://urldefense.com/v3/__https://clinic.example/a__;!!x', 'https://clinic.example/a'],
      ['https:\\\\clinic.example\\a', 'https://clinic.example/a'],
      ['ｈｔｔｐｓ：／／clinic.example/a', 'https://clinic.example/a'],
      ['https%3A%2F%2Fclinic.example%2Fa', 'https://clinic.example/a'],
      ['https://clinic.example/%E2%80%8Ba', 'https://clinic.example/a'],
      ['https://clinic.example/a%0A', 'https://clinic.example/a'],
      ['https://clinic.example/a%0D%0A', 'https://clinic.example/a'],
      ['https://clinic.example/a%20', 'https://clinic.example/a'],
      ['https://clinic.example/a%C2%A0', 'https://clinic.example/a'],
      ['https://clinic.example/a%EF%BB%BF?b=1', 'https://clinic.example/a?b=1'],
      ['https://clinic.example/%E2%80%8Ea', 'https://clinic.example/a'],
      ['https://clinic.example/\u200ca\u200d', 'https://clinic.example/a'],
      ['\u202ahttps://clinic.example/a\u202c.', 'https://clinic.example/a'],
      [' https://clinic.example/a, ', 'https://clinic.example/a'],
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
      ['https://clinic.example/a, or call', 'https://clinic.example/a'],
      ['https://clinic.example/a?fbclid=1x', 'https://clinic.example/a'],
      ['https://clinic.example/a?b=1&gclid=2&mc_eid=3#c', 'https://clinic.example/a?b=1#c'],
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
    ['doi', '"10.1000/a"', '10.1000/a'],
    ['doi', '“10.1000/a”', '10.1000/a'],
    ['doi', '(10.1000/a)', '10.1000/a'],
    ['doi', '[10.1000/a]', '10.1000/a'],
    ['doi', '<10.1000/a>', '10.1000/a'],
    ['doi', '<https://doi.org/10.1000/a>', '10.1000/a'],
    ['doi', 'info:doi/10.1000/a', '10.1000/a'],
    ['doi', 'urn:doi:10.1000/a', '10.1000/a'],
    ['doi', 'DOI 10.1000/a', '10.1000/a'],
    ['doi', 'DOI: https://doi.org/10.1000/a', '10.1000/a'],
    ['doi', 'doi.org/10.1000/a', '10.1000/a'],
    ['doi', '10.1000/a%20', '10.1000/a'],
    ['doi', 'https://doi.org/10.1000/a%20', '10.1000/a'],
    ['doi', '10.1000/a%E2%80%8B', '10.1000/a'],
    ['doi', '10.1000/a?', '10.1000/a'],
    ['doi', '10.1000/a.”', '10.1000/a'],
    ['doi', 'https://doi.org/10.1000/a#sec', '10.1000/a'],
    ['doi', 'https://doi.org/10.1000/a?utm_source=x', '10.1000/a'],
    ['doi', '10.1000/a?utm_source=x&utm_medium=y', '10.1000/a'],
    ['doi', '[10.1000/a](https://doi.org/10.1000/a)', '10.1000/a'],
    ['doi', 'Smith 2020. doi:10.1000/a.', '10.1000/a'],
    ['doi', '１０．１０００／ａ', '10.1000/a'],
    ['doi', `https://doi.org/${good.doi}`, String(good.doi)],
    ['doi', `https://doi.org/${encodeURIComponent(String(good.doi))}`, String(good.doi)],
    ['email', 'mailto:hello@clinic.example?subject=Hi', 'hello@clinic.example'],
    ['email', 'Email us at hello@clinic.example', 'hello@clinic.example'],
    ['email', 'hello@clinic.example (front desk)', 'hello@clinic.example'],
    ['email', '“hello@clinic.example”', 'hello@clinic.example'],
    ['email', '[hello@clinic.example](mailto:hello@clinic.example)', 'hello@clinic.example'],
    ['email', 'hello @ clinic.example', 'hello@clinic.example'],
    ['email', 'hello@@clinic.example', 'hello@clinic.example'],
    ['email', 'hello@clinic,example', 'hello@clinic.example'],
    ['email', 'hello@clinic.example/', 'hello@clinic.example'],
    ['email', 'o’neil@clinic.example', "o'neil@clinic.example"],
    ['email', 'ｈｅｌｌｏ@clinic.example', 'hello@clinic.example'],
    ['email', 'hello (at) clinic (dot) example', 'hello@clinic.example'],
    ['email', '\u202ahello@clinic.example\u200c', 'hello@clinic.example'],
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

describe('a host in letters that look like others is refused:', () => {
  it.each([
    ['https://сосо.com/', /none of its letters is Latin/],
    ['https://аррӏе.com/', /none of its letters is Latin/],
    ['https://xn--80ak6aa92e.com/', /^Type "xn--80ak6aa92e" again: it is "аррӏе"/],
    ['https://xn--clnic-o2e.example/', /its "і" is \\u\{456\}/],
    ['https://中文کلین.example/', /a letter of another script/],
    ['https://ᴄlinic.example/', /its "ᴄ" is \\u\{1d04\}/],
  ])('%s', (href, fix) => {
    expect(checks.booking?.(href)).toMatchObject([{ fix: expect.stringMatching(fix) }]);
  });

  it.each([
    'https://клиника.рф/запись',
    'https://xn--80apaohbc3aw9e.xn--p1ai/',
    'https://хор.рф/',
    'https://müller-praxis.example/',
    'https://xn--mller-praxis-dlb.example/',
    'https://日本語clinic.jp/',
    'https://ひらカタ漢.jp/',
    'https://ραντεβού.gr/',
    'https://עיר.example/',
  ])('but %s is taken', (href) => {
    expect(checks.booking?.(href)).toEqual([]);
  });

  it('also in an email address', () => {
    expect(checks.email?.('a@xn--80ak6aa92e.com')).toHaveLength(1);
  });
});

describe('an address that cannot be put right for sure is refused:', () => {
  it.each([
    ['booking', 'https://clinic.local/book', /visitors can open/],
    ['booking', 'http://localhost:3000/', /visitors can open/],
    ['booking', 'https://192.168.0.1/', /visitors can open/],
    ['booking', 'https://clinic.example/[slug]', /without "\[slug\]"/],
    ['booking', 'https://clinic.example/:slug', /without ":slug"/],
    ['booking', '#undefined', /stands for a missing one/],
    ['booking', 'https://clinic.example/?id=undefined', /stands for a missing one/],
    ['booking', 'javascript&colon;alert(1)', /starts with https/],
    ['booking', 'https://example.com/book', /not one of an example/],
    ['email', 'hello@yourclinic.com', /not one of an example/],
    ['email', 'hello@clinic.local', /anyone can write to/],
    ['email', 'hello@mail.clinic.internal', /anyone can write to/],
    ['email', '  ', /^an email address, such as/],
    ['booking', 'https://-clinic.example/', /host has a name/],
    ['chat', 'https://clinic,example/', /host has a name/],
    ['url', 'https://192.168.0.1/', /visitors can open/],
    ['picture', 'https://localhost/a.png', /visitors can open/],
    ['booking', 'https://clinic.example/{id}', /without "\{id\}"/],
    ['url', 'https://clinic.example/<id>', /without "<id>"/],
    ['booking', 'C:\\book', /visitors can open/],
    ['booking', 'hello@clinic.example', /address of a page/],
    ['email', 'hello@clinic', /an email address, such as/],
    ['email', 'hello@clinic.1', /an email address, such as/],
    ['email', 'a@clinic.example, b@clinic.example', /one email address/],
    ['email', 'a@clinic.example; b@clinic.example', /one email address/],
    ['booking', 'https://a.example/x or https://b.example/y', /one address alone/],
    ['booking', 'https://user:pw@clinic.example/', /host is plain/],
    ['booking', 'https:', /host has a name/],
    ['booking', 'https://.', /host has a name/],
    ['booking', 'javascript:alert(1)', /starts with https/],
    ['booking', 'java\tscript:alert(1)', /starts with https/],
    ['booking', 'data:text/html,x', /starts with https/],
    ['booking', 'blob:https://clinic.example/1', /starts with https/],
    ['booking', '\\\\server\\share', /host is plain/],
    ['booking', 'tel:+1 555 555 0142', /address of a page/],
    ['booking', 'mailto:hello@clinic.example?subject=Hi there', /address of a page/],
    ['booking', 'https://clinic.example/two words', /without spaces/],
    ['doi', '10.1000/a b', /without spaces/],
    ['doi', 'https://journal.example/doi/10.1000/a', /a DOI, such as/],
    ['doi', '10.1/a', /a DOI, such as/],
    ['email', 'a@clinic.example,b@clinic.example', /one email address/],
  ])('%s %s', (field, wrong, expected) => {
    expect(checks[field]?.(wrong)).toMatchObject([{ expected: expect.stringMatching(expected) }]);
  });

  it('a space in an email address, without words about other addresses', () => {
    expect(checks.email?.('hel lo@clinic.example')).toMatchObject([
      {
        fix: 'Write "lo@clinic.example" if that is the whole address, or remove the space after "hel".',
      },
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
  ['booking', 'HTTPS://CLINIC.EXAMPLE/Book'],
  ['booking', 'https://clinic.example/a_(b)'],
  ['booking', '../book'],
  ['booking', '#book'],
  ['booking', '?page=book'],
  ['booking', 'https://clinic.example?next=https://clinic.example/b'],
  ['url', 'https://www.google.com/maps?q=clinic'],
  ['url', 'https://agency.example/%D9%85%DB%8C%E2%80%8C%D8%AE'],
  ['url', 'https://agency.example/?text=a%0Ab'],
  ['url', 'https://agency.example/caf%C3%A9'],
  ['email', 'a+b@clinic.example'],
  ['email', "o'neil@clinic.example"],
  ['email', 'HELLO@CLINIC.EXAMPLE'],
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
    ['https://doi.org/10.1002/a#sec', 'https://doi.org/10.1002/a'],
    ['https://doi.org/10.1002/a?utm_source=x', 'https://doi.org/10.1002/a'],
    [
      `https://doi.org/${good.doi}`,
      'https://doi.org/10.1002/(sici)1099-050x(199823/24)37:3/4%3C197::aid-hrm2%3E3.0.co;2-%23',
    ],
    ['“10.1002/a”', 'https://doi.org/10.1002/a'],
    ['<https://doi.org/10.1002/a>', 'https://doi.org/10.1002/a'],
    ['info:doi/10.1002/a', 'https://doi.org/10.1002/a'],
    ['DOI 10.1002/a', 'https://doi.org/10.1002/a'],
    ['10.1002/a%20', 'https://doi.org/10.1002/a'],
    ['10.1002/a\u200c', 'https://doi.org/10.1002/a'],
    ['10.1002/a?', 'https://doi.org/10.1002/a'],
    ['10.1002/a&lt;b&gt;', 'https://doi.org/10.1002/a%3Cb%3E'],
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
  ['https://988lifeline.org/%E2%80%8Bchat/', 'https://988lifeline.org/chat/'],
  ['https://clinic.example/book%0A', 'https://clinic.example/book'],
  ['https://clinic.example/book%20', 'https://clinic.example/book'],
  ['https://clinic.example/\u200cbook\u200d', 'https://clinic.example/book'],
  ['\u2067https://clinic.example/book\u2069', 'https://clinic.example/book'],
  ['https://clinic.example/می\u200cخ', 'https://clinic.example/می\u200cخ'],
  ['https://clinic.example/?text=a%0Ab', 'https://clinic.example/?text=a%0Ab'],
  ['sms:988?body=a%0Ab%20', 'sms:988?body=a%0Ab%20'],
  ['mailto:a@clinic.example?subject=Hi!', 'mailto:a@clinic.example?subject=Hi!'],
  ['[Book](https://clinic.example/book)', 'https://clinic.example/book'],
  ['<https://clinic.example/book>', 'https://clinic.example/book'],
  ['“https://clinic.example/book”', 'https://clinic.example/book'],
  ['https://clinic.example/book.', 'https://clinic.example/book'],
  ['https://clinic.example/a_(b)', 'https://clinic.example/a_(b)'],
  ['https://clinic.example/a_(b))', 'https://clinic.example/a_(b)'],
  ['clinic.example.', 'https://clinic.example'],
  ['https://https://clinic.example/', 'https://clinic.example/'],
  ['ｈｔｔｐｓ：／／clinic.example/', 'https://clinic.example/'],
  ['https%3A%2F%2Fclinic.example%2Fbook', 'https://clinic.example/book'],
  ['//clinic.example/book', '//clinic.example/book'],
  ['tel:+1 555 555 0142', 'tel:+1 555 555 0142'],
  ['../book', '../book'],
  ['..', '..'],
  ['\\\\server\\share', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https:', undefined],
  ['https://.', undefined],
])('a link to %j leads to %s', (href, target) => {
  expect(linkTarget(href)).toBe(target);
});

it.each([
  ['mailto:hello@clinic.example', 'hello@clinic.example'],
  ['Front desk <hello@clinic.example>', 'hello@clinic.example'],
  ['hello@clinic.example.', 'hello@clinic.example'],
  ['hello＠clinic.example', 'hello@clinic.example'],
  ['hello@clinic\u2011one.example', 'hello@clinic-one.example'],
  ['o’neil@clinic.example', "o'neil@clinic.example"],
  ['\u202ahello@clinic.example\u200c', 'hello@clinic.example'],
  ['hello@clinic.example%E2%80%8B', 'hello@clinic.example'],
  ['hello@clinic.example/', 'hello@clinic.example'],
  ['a+b@clinic.example', 'a+b@clinic.example'],
])('unchecked, mail to %j goes to %s', (written, address) => {
  const read = normalizeContact({ email: written }).email?.address ?? '';
  expect(read).toBe(address);
  expect(isEmailAddress(read)).toBe(true);
});

it.each([
  'hello at clinic dot example',
  'hello@clinic',
  'hello@clinic,example',
  'a@b.example; c@d.example',
])('unchecked, %j stays words', (written) => {
  const read = normalizeContact({ email: written }).email?.address ?? '';
  expect(read).toBe(written);
  expect(isEmailAddress(read)).toBe(false);
});

const ends = '\u200b \u200c \u00ad %E2%80%8B %0A %20 . , ” ) ? ! /'
  .split(' ')
  .concat('\u00a0', ' ', '\n');

/** What pasting and typing do to an address. */
const spoilers: readonly ((address: string) => string)[] = [
  ...ends.map((end) => (address: string) => address + end),
  ...['\u202a', ' ', '"', '“', '<', '(', '['].map((start) => (address: string) => start + address),
  (address) => `<${address}>`,
  (address) => `[x](${address})`,
  (address) => `see ${address} today`,
  (address) => address.replace('.', '..'),
  (address) => address.replace('.', '．'),
  (address) => address.replace('https:', 'http:'),
  (address) => address.replace('//', '/'),
  (address) => address.replace(/\//g, '\\'),
  (address) => address.replace('https://', ''),
  (address) => `https://https://${address}`,
  (address) => `https://doi.org/${address}`,
  (address) => `doi:${address}`,
  (address) => `mailto:${address}`,
  (address) => address.replace('@', ' at '),
  (address) => address.replace('@', '＠'),
];

/** What comes of an address when one does what a fix says; `undefined` where one has to decide. */
function applied(address: string, fix: string): string | undefined {
  const written = toWrite(fix);
  if (written) return written;
  const [, what] = /Remove ("(?:[^"\\]|\\.)*")/.exec(fix) ?? [];
  if (what) return address.replace(JSON.parse(what) as string, '');
  if (fix.includes('a space is written %20')) return address.trim().replace(/\s/g, '%20');
  return fix.startsWith('Remove the space') ? address.replace(/\s/g, '') : undefined;
}

it.each(Object.keys(checks))('each fix for %s removes its problem, to the last', (field) => {
  const check = checks[field] as (typeof checks)[string];
  const changes = fc.array(fc.constantFrom(...spoilers), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(changes, (spoil) => {
      let address = spoil.reduce((rest, change) => change(rest), good[field] as string);
      const seen: string[] = [];
      for (let [problem] = check(address); problem; [problem] = check(address)) {
        const next = applied(address, problem.fix);
        if (next === undefined) return;
        expect(seen, `${JSON.stringify(address)}: ${problem.fix}`).not.toContain(problem.fix);
        seen.push(problem.fix);
        address = next;
      }
    }),
  );
});

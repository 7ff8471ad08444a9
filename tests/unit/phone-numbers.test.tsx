import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { numbersInWords } from '../../src/content/normalize/numbers-in-words.js';
import { toPhoneNumber } from '../../src/content/normalize/phone-number.js';
import {
  CandidacyChecklist,
  CareBar,
  ContactCTA,
  CrisisNotice,
  RiskDisclosure,
  TreatmentPage,
} from '../../src/index.js';
import { treatmentJsonLd } from '../../src/structured-data/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

/** Numbers as people write them into a field for a number, and what is dialed; `''` for no link. */
const written: readonly (readonly [words: string, dialed: string])[] = [
  ['1-800-DONT CUT (1-800-366-8288)', '18003668288'],
  // Dots and lines between the parts.
  ['555·555·0142', '5555550142'],
  ['555•555•0142', '5555550142'],
  ['555_555_0142', '5555550142'],
  ['555 / 555 / 0142', ''],
  ['116/123', '116123'],
  ['&#43;1 555 555 0142', '+15555550142'],
  ['555&nbsp;555&#8209;0142', '5555550142'],
  // Extensions after a dash or a slash, and in words of more countries.
  ['555-555-0142 - ext 5', '5555550142,5'],
  ['555-555-0142 / ext. 5', '5555550142,5'],
  ['555-555-0142 ex. 5', '5555550142,5'],
  ['555-555-0142 ext. no. 5', '5555550142,5'],
  ['555-555-0142 extension number 5', '5555550142,5'],
  ['555-555-0142 local 5', '5555550142,5'],
  ['555-555-0142 (local 24/7)', '5555550142'],
  ['+48 22 555 01 42 wewn. 12', '+48225550142,12'],
  ['1-800-273 TALK (8255)', '18002738255'],
  ['444 767', '444767'],
  ['5472 3233', '54723233'],
  ['9 a.m. to 5 p.m.: 5472 3233', '54723233'],
  ['tel: 22500', '22500'],
  ['116 117 (außerhalb der Sprechzeiten)', '116117'],
  ['988 (24/7)', '988'],
  ['988, press 1', '988'],
  ['1-800-273-8255 (24/7)', '18002738255'],
  ['877-222-VETS', '8772228387'],
  ['555-555-0142 x200', '5555550142,200'],
  ['116 123 or 112', '116123'],
  ['１１６１２３', '116123'],
  ['+1 555 555 0142', '+15555550142'],
  ['tel:+1-555-555-0142;ext=200', '+15555550142,200'],
  ['+1 (0) 555 555 0142', '+15555550142'],
  ['00 44 20 7946 0000', '+442079460000'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['+44 020 7946 0000', '+442079460000'],
  ['0011 61 2 5550 1234', '+61255501234'],
  ['011 44 20 7946 0000', '+442079460000'],
  ['1-800-662-HELP (4357)', '18006624357'],
  ['1-833-TLC-MAMA', '18338526262'],
  ['1-866-4-U-TREVOR', '18664887386'],
  ['1-800-4-A-CHILD', '18004224453'],
  ['13 YARN', '139276'],
  ['13 HELP', '134357'],
  ['13YARN (13 92 76)', '139276'],
  ['1800 RESPECT', '18007377328'],
  ['1800 RESPECT (1800 737 732)', '1800737732'],
  ['1800RESPECT', '1800737732'],
  ['1300 MH CALL (1300 642255)', '1300642255'],
  ['1800 FULL STOP (1800 385 578)', '1800385578'],
  ['1300 22 INFO', '1300224636'],
  ['13 HEALTH (13 43 25 84)', '13432584'],
  ['13 Yarn (13 92 76)', '139276'],
  ['0800 LIFELINE (0800 543 354)', '0800543354'],
  ['0800 LIFELINE: 0800 543 354', '0800543354'],
  ['0800LIFELINE (0800543354)', '0800543354'],
  ['0800 WHATSUP (0800 942 8787)', '08009428787'],
  ['0800 What’s Up (0800 942 8787)', '08009428787'],
  ['0508 TAUTOKO (0508 828 865)', '0508828865'],
  ['0800 KUMMER (0800 58 66 37)', '0800586637'],
  ['0800 543 354 (0800 LIFELINE)', '0800543354'],
  ['1-800-273-TALK (8255)', '18002738255'],
  ['1-800-SUICIDE (784-2433)', '18007842433'],
  ['800-SUICIDA (1-800-784-2432)', '8007842432'],
  // Letters alone do not tell how many count, or the digits beside them say another number.
  ['0800 LIFELINE', ''],
  ['1800 Respect', ''],
  ['1800 DRUGS', ''],
  ['0800 LIFELINE (0800 111 222)', ''],
  ['13 YARN (13 11 14)', ''],
  ['1300 MH CALL (1300 111 222)', ''],
  ['1800 KIDSHELP (1800 55 1800)', ''],
  ['1-800-FLOWERS (1-800-222-3333)', ''],
  ['1300 MH CALL', '1300642255'],
  ['(555) 555-0142, ext. 200', '5555550142,200'],
  ['(555) 555-0142 extension 200', '5555550142,200'],
  ['(555) 555-0142 #200', '5555550142,200'],
  ['01 42 34 56 78 poste 200', '0142345678,200'],
  ['030 123456 Durchwahl 200', '030123456,200'],
  ['030 123456, DW -200', '030123456,200'],
  ['+1 555 555 0142,200', '+15555550142,200'],
  ['5555550142,,200#', '5555550142,200'],
  ['116 123 / 112', '116123'],
  ['116 123/112', '116123'],
  ['911/988', '911'],
  ['116 123 o 112', '116123'],
  ['0800/111 0 111', '08001110111'],
  ['0800 / 111 0 222', '08001110222'],
  ['030/1234567', '0301234567'],
  ['+49 30/1234567', '+49301234567'],
  ['312/555-0142', '3125550142'],
  ['٩٨٨', '988'],
  ['۰۲۱ ۵۵۵۵ ۰۱۴۲', '02155550142'],
  ['९८८', '988'],
  ['９８８（２４時間）', '988'],
  ['Mon-Fri 9-5: 555-555-0142', '5555550142'],
  ['Mon–Fri 9 am–5 pm, (555) 555-0142', '5555550142'],
  ['24/7: 988', '988'],
  ['Since 2019: 555-555-0142', '5555550142'],
  ['Verified 2026-11-24: 988', '988'],
  ['988 (24 hours, 365 days)', '988'],
  ['24.11.2026, 0800 1110111', '08001110111'],
  ['3114 (24h/24, 7j/7)', '3114'],
  ['8-12 und 14-18 Uhr: 030 1234567', '0301234567'],
  ['9-5 988', ''],
  ['Mon-Fri 9-17 988', ''],
  ['030 (123) 456', ''],
  ['988 911', ''],
  ['44 20 7946 0000', ''],
  ['9-8-8', '988'],
  ['9-1-1', '911'],
  ['13 11 14', '131114'],
  ['13.11.14', '131114'],
  ['15', '15'],
  ['15 (SAMU)', '15'],
  ['Nov 24', ''],
  ['call us', ''],
  ['24/7', ''],
  ['2026-11-24', ''],
  ['988-HELP', ''],
  ['988 LIFELINE', '988'],
  ['988 lifeline', '988'],
  ['Call 988, press 1', '988'],
  ['555-0142 or 555-0143', '5550142'],
  ['Fax 555-0143, Tel 555-0142', '5550142'],
  ['01.42.34.56.78', '0142345678'],
  ['08-12 34 56', '08123456'],
  ['(+44) 20 7946 0000', '+442079460000'],
  ['+1(555)5550142', '+15555550142'],
  ['1 (800) 273-8255', '18002738255'],
  ['001 (555) 555-0142', '+15555550142'],
  ['0 800 00 00 00', '0800000000'],
  ['31 14', '3114'],
  ['18001 020 7946 0000', '1800102079460000'],
  ['Text HOME to 741741', '741741t'],
  ['Text HOME to 741741 or call 988', '741741t;988'],
  ['1-800-273-TALK', '18002738255'],
  ['1-800-273-8255 or text', '18002738255'],
  ['555.555.0142', '5555550142'],
  ['988 24 hours', '988'],
  ['988 30 minutes', ''],
  ['1-312/555-0142', '13125550142'],
  ['000', '000'],
  ['000/112', '000'],
  ['0,20 €/Min: 0900 1234567', '09001234567'],
  ['5555550142x200', '5555550142,200'],
  ['555-555-0142 (ext 7)', '5555550142,7'],
  ['080 1234 5678 内線 200', '08012345678,200'],
  ['T0800 1110111', '08001110111'],
  ['*86', ''],
  ['1737, Need to talk?', '1737'],
  ['111 option 2', '111'],
  ['1-800-Flowers', '18003569377'],
  ['13 11 14 NOW', '131114'],
  ['020 555 0142 NOW', '0205550142'],
  ['', ''],
  // A room, a street, a code: not to be told from a number.
  ['Text only: 555-555-0142', '5555550142t'],
  ['Room 200: 555-555-0142', ''],
  ['1200 Harbor Street, 555-555-0142', ''],
  ['94103: 415-555-0142', ''],
  ['240+ languages: 988', '988'],
  ['Monday to Friday 0900-1700: 555-555-0142', '5555550142'],
  ['0900-1700 988', '988'],
  // Letters for digits.
  ['1-8OO-273-8255', ''],
  ['+1 555 555 O142', ''],
  ['F 555-555-0143, T 555-555-0142', '5555550142'],
  ['Tel 555-555-0142 Fax 555-555-0143', '5555550142'],
  ['M-F: 555-555-0142', '5555550142'],
  ['506 2200-1500', ''],
  ['PO Box 100, 988', ''],
  ['1737 or 0800 543 354', '1737'],
  ['+39 (0)6 5555 0142', '+390655550142'],
  ['8 (800) 2000-122', '88002000122'],
];

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => warn.mockClear());

const inOrder = (words: string) =>
  numbersInWords(words)
    .filter(({ kind }) => kind !== 'other')
    .map(
      ({ number, extension, kind }) =>
        number + (extension && `,${extension}`) + (kind === 'text' ? 't' : ''),
    );

it.each(written)('%j is dialed as %j', (words, dialed) => {
  const numbers = inOrder(words);
  expect(dialed.includes(';') ? numbers.join(';') : (numbers[0] ?? '')).toBe(dialed);
});

it('reads long texts quickly', () => {
  for (const words of ['1-'.repeat(50_000), '( '.repeat(50_000), '5 hours '.repeat(20_000)]) {
    expect(inOrder(words).join().length).toBeLessThan(100);
  }
});

describe('a number and the same number in words', () => {
  it.each([
    [
      'national and international',
      { number: '+442079460000', display: '020 7946 0000' },
      '+442079460000',
    ],
    ['letters', { number: '+18006624357', display: '1-800-662-HELP (4357)' }, '+18006624357'],
    [
      'the second of two',
      { number: '18002738255', display: '988 or 1-800-273-8255' },
      '18002738255',
    ],
    [
      'letters after the digits that count',
      { number: '+61 1800 737 732', display: '1800 RESPECT' },
      '+611800737732',
    ],
    ['letters alone', { dial: '0800543354', display: '0800 LIFELINE' }, '0800543354'],
    ['spaces in `e164`', { e164: '+1 555 555 0142' }, '+15555550142'],
    ['a name without digits', { number: '116123', display: 'Samaritans' }, '116123'],
    ['a link', { label: 'Call 988 (24 hours, 365 days)', href: 'tel:988' }, '988'],
    [
      'a link with an extension',
      { label: 'Call (555) 555-0142, ext. 200', href: 'tel:+15555550142,200' },
      '+15555550142',
    ],
  ])('are one: %s', (_, value, number) => {
    expect(toPhoneNumber(value)).toMatchObject({ number });
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['another number', { number: '+15555550142', display: '(555) 555-0199' }],
    ['a crisis line', { number: '+15555550988', display: '988' }],
    ['an emergency number', { dial: '988', display: '911' }],
  ])('are not linked where the words show %s', (_, value) => {
    expect(toPhoneNumber(value)).toEqual({ number: '', display: value.display });
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('it is not clear which number'),
    );
  });

  it.each([
    [
      { number: '+15555550142', extension: '200', display: '(555) 555-0142' },
      '(555) 555-0142, ext. 200',
    ],
    [{ number: '+15555550142 x200', display: '(555) 555-0142' }, '(555) 555-0142, ext. 200'],
    [
      { number: '+493055501420', extension: 200, display: '030 55501420, Durchwahl 200' },
      '030 55501420, Durchwahl 200',
    ],
  ])('show the extension once: %j', (value, display) => {
    expect(toPhoneNumber(value)).toMatchObject({ extension: '200', display });
  });

  it.each([
    ['3', '(555) 555-0143', '(555) 555-0143, ext. 3'],
    ['555', '(555) 555-0143', '(555) 555-0143, ext. 555'],
    ['0143', '(555) 555-0143', '(555) 555-0143, ext. 0143'],
    ['3', '(555) 555-0143, Anschluss 3', '(555) 555-0143, Anschluss 3'],
  ])('show the extension %s beside %s as %s', (extension, display, shown) => {
    expect(toPhoneNumber({ number: '+15555550143', extension, display })?.display).toBe(shown);
  });

  it('is one to text where there is one', () => {
    expect(toPhoneNumber('Call 988, or text HOME to 741741', 'text')?.number).toBe('741741');
    expect(toPhoneNumber('Text HOME to 741741 or call 988')?.number).toBe('988');
  });
});

/** The addresses of numbers. A care bar has a line's in its row and in its sentence. */
const hrefs = (node: Parameters<typeof renderToStaticMarkup>[0]) => [
  ...new Set(
    [...renderToStaticMarkup(node).matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href),
  ),
];

const { US } = crisisLines;
/** Every field that takes a number, with the links that it becomes. */
const fields: Record<string, (words: string) => readonly (string | undefined)[]> = {
  'ContactCTA phone': (phone) => hrefs(<ContactCTA phone={phone as never} crisis={{} as never} />),
  'ContactCTA sms': (sms) => hrefs(<ContactCTA sms={sms as never} crisis={{} as never} />),
  'ContactCTA tty': (tty) =>
    hrefs(
      <ContactCTA email={{ address: 'a@b.example' }} tty={tty as never} crisis={{} as never} />,
    ),
  'ContactCTA relay': (relay) =>
    hrefs(
      <ContactCTA email={{ address: 'a@b.example' }} relay={relay as never} crisis={{} as never} />,
    ),
  'ContactCTA office': (phone) =>
    hrefs(
      <ContactCTA
        email={{ address: 'a@b.example' }}
        location={[{ address: ['1'], phone: phone as never }, { address: ['2'] }]}
        crisis={{} as never}
      />,
    ),
  'CareBar phone': (phone) => hrefs(<CareBar crisis={{} as never} contact={{ phone } as never} />),
  'CareBar crisis': (call) => hrefs(<CareBar crisis={{ call } as never} />),
  'CrisisNotice call': (call) => hrefs(<CrisisNotice contact={{ call } as never} />),
  'CrisisNotice text': (sms) => hrefs(<CrisisNotice contact={{ text: sms } as never} />),
  'CrisisNotice emergency': (emergency) => hrefs(<CrisisNotice contact={{ emergency } as never} />),
  'CrisisNotice otherLines': (call) =>
    hrefs(<CrisisNotice contact={{ otherLines: [{ name: 'A', call }] } as never} />),
  'CandidacyChecklist crisis': (call) =>
    hrefs(<CandidacyChecklist {...kap.candidacy} crisis={{ call } as never} />),
  'RiskDisclosure onCall': (onCall) =>
    hrefs(
      <RiskDisclosure {...kap.risks} crisis={{} as never} contact={{ onCall } as never} />,
    ).slice(0, 1),
};

describe.each(Object.keys(fields))('%s', (field) => {
  const linksOf = fields[field] as (typeof fields)[string];
  const isText = /sms|text/.test(field);
  const hasExtension = !/sms|text|relay/.test(field);

  it.each([
    ['988 (24/7)', '988'],
    ['988, press 1', '988'],
    ['1-800-273-8255 (24/7)', '18002738255'],
    ['877-222-VETS', '8772228387'],
    ['555-555-0142 x200', hasExtension ? '5555550142,200' : '5555550142'],
    ['116 123 or 112', '116123'],
    ['１１６１２３', '116123'],
  ])('%s', (words, dialed) => {
    expect(linksOf(words)).toEqual([`${isText ? 'sms' : 'tel'}:${dialed}`]);
  });

  it('has no link where two numbers could be meant', () => {
    expect(linksOf('988 911')).toEqual([]);
  });
});

it('shows words without a link where no number is clear', () => {
  const { container } = render(<ContactCTA phone={'030 (123) 456' as never} crisis={US} />);
  expect(container).toHaveTextContent('030 (123) 456');
  render(<CrisisNotice contact={{ ...US, call: '44 20 7946 0000' } as never} />);
  expect(document.body).toHaveTextContent('44 20 7946 0000');
});

it('dials an extension from the page and tells search engines of it', () => {
  const contact = {
    ...exampleClinic,
    phone: { ...exampleClinic.phone, extension: '200' },
  } as const;
  expect(hrefs(<TreatmentPage treatment={kap} contact={contact} crisis={US} />)).toContain(
    'tel:+15555550142,200',
  );
  expect(
    JSON.stringify(treatmentJsonLd(kap, contact, { url: 'https://clinic.example/kap' })),
  ).toContain('"telephone":"+15555550142 ext. 200"');
});

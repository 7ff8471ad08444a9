import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { safeParseClinicContact, safeParseCrisisContact } from '../../src/content/schema/index.js';

/** Numbers as clinics and helplines print them, through the strict door. */

const problems = (
  result: ReturnType<typeof safeParseClinicContact | typeof safeParseCrisisContact>,
) => (result.error?.problems ?? []).map(({ at, expected, fix }) => ({ at, expected, fix }));
const clinic = (phone: unknown) => problems(safeParseClinicContact({ phone }));
const crisis = (call: unknown) => problems(safeParseCrisisContact({ ...crisisLines.US, call }));

describe('a number as it is printed is accepted', () => {
  it.each([
    ['988', '988 (24 hours, 365 days)'],
    ['988', '988 (24/7)'],
    ['988', '988, press 1'],
    ['988', '9-8-8'],
    ['18002738255', '1-800-273-TALK (8255)'],
    ['18002738255', '1-800-273-8255 (24/7)'],
    ['+18006624357', '1-800-662-HELP (4357)'],
    ['18338526262', '1-833-TLC-MAMA (1-833-852-6262)'],
    ['139276', '13 YARN (13 92 76)'],
    ['0800543354', '0800 LIFELINE (0800 543 354)'],
    ['0800543354', '0800 LIFELINE'],
    ['08009428787', '0800 WHATSUP'],
    ['0508828865', '0508 TAUTOKO (0508 828 865)'],
    ['1800737732', '1800 RESPECT'],
    ['1300642255', '1300 MH CALL (1300 642255)'],
    ['116123', '116 123 (24 Stunden, 7 Tage)'],
    ['3114', '3114 (24h/24, 7j/7)'],
    ['08001110111', '0800/111 0 111'],
    ['1737', '1737, Need to talk?'],
    ['116123', '１１６　１２３'],
  ])('%s as %s, in a crisis contact', (dial, display) => {
    expect(crisis({ dial, display })).toEqual([]);
  });

  it.each([
    ['+1 800 662 4357', undefined, '1-800-662-HELP (4357)'],
    ['+64 800 543 354', undefined, '0800 LIFELINE'],
    ['+61 1800 737 732', undefined, '1800 RESPECT'],
    ['+15555550142,200', undefined, '(555) 555-0142, ext. 200'],
    ['+1 555 555 0142 ext. 200', undefined, '(555) 555-0142 x200'],
    ['+15555550142', '200', '(555) 555-0142, extension 200'],
    ['+15555550142', '200', '(555) 555-0142'],
    ['+49 30 5550142', '200', '030 5550142, Durchwahl 200'],
    ['+33 1 42 34 56 78', '200', '01 42 34 56 78, poste 200'],
    ['+15555550142', undefined, 'Tel: 555-555-0142 (weekdays, 9 am–5 pm)'],
    ['+442079460000', undefined, '020 7946 0000 (Mon–Fri 9:00–17:00)'],
  ])('%s, %s as %s, in the clinic’s contact', (number, extension, display) => {
    expect(clinic({ number, ...(extension && { extension }), display })).toEqual([]);
  });
});

describe('is refused, with the form that works:', () => {
  it.each([
    ['988', '988 or 911', /one number, the one that is dialed/, /a line of its own/],
    ['116123', '116 123 / 112', /one number, the one that is dialed/, /a line of its own/],
    ['988', 'NHS 111', /the same number as the one that is dialed/, /Correct whichever is wrong/],
    ['988', '988 911', /the same number as the one that is dialed/, /Correct whichever is wrong/],
    ['0800543354', '0800 SOMETHING', /the same number/, /Correct whichever is wrong/],
    ['0800543354', '0800 LIFE', /the same number/, /Correct whichever is wrong/],
    ['0800543354', '0800 LIFELINE (0800 111 222)', /the same number/, /Correct whichever/],
    ['1800551800', '1800 KIDSHELP', /the same number/, /Correct whichever is wrong/],
    ['988', 'call us', /the same number as the one that is dialed/, /Correct whichever is wrong/],
  ])('%s as %s', (dial, display, expected, fix) => {
    expect(crisis({ dial, display })).toEqual([
      {
        at: 'call.display',
        expected: expect.stringMatching(expected),
        fix: expect.stringMatching(fix),
      },
    ]);
  });

  it.each([
    [
      'an extension that is not dialed',
      { number: '+16045550142', display: '604-555-0142 ext. 12' },
      /Add "extension": "12"/,
    ],
    [
      'another extension',
      { number: '+16045550142', extension: '21', display: '604-555-0142 ext. 12' },
      /Add "extension": "12"/,
    ],
    ['other letters', { number: '+16045550142', display: '1-800-FLOWERS' }, /Correct whichever/],
    ['other digits', { number: '+16045550142', display: '٠١٢٣' }, /Correct whichever/],
    [
      'a book',
      { number: '+16045550142', display: 'x'.repeat(1000) },
      /the same number as it is printed/,
    ],
  ])('%s', (_, phone, fix) => {
    expect(clinic(phone)).toEqual([
      { at: 'phone.display', expected: expect.any(String), fix: expect.stringMatching(fix) },
    ]);
  });

  it('a link in place of a number', () => {
    const link = { label: 'Call 988 (24 hours, 365 days)', href: 'tel:988' };
    expect(crisis(link)).toContainEqual({
      at: 'call.href (in "Call 988 (24 hours, 365 days)")',
      expected: 'no such name',
      fix: expect.stringContaining('{ "dial": "988", "display": "988 (24 hours, 365 days)" }'),
    });
    expect(clinic({ ...link, href: 'tel:+18006624357' })).toEqual([
      {
        at: expect.stringMatching(/^phone\.href/),
        expected: 'no such name',
        fix: expect.stringContaining('The link dials "+18006624357", and its words say "988".'),
      },
    ]);
  });
});

it.each(['200#', 'ext. 200', '12345678', ''])('an extension has digits only: %s', (extension) => {
  expect(clinic({ number: '+15555550142', extension }).map(({ at }) => at)).toEqual([
    'phone.extension',
  ]);
});

describe('more ways to reach a clinic', () => {
  const phone = '+1 555 555 0142';
  const contact = (more: object) => problems(safeParseClinicContact({ phone, ...more }));

  it('are a text telephone, a relay service and offices', () => {
    expect(
      contact({
        clinicName: 'Example Clinic',
        tty: { number: '+1 555 555 0144', display: '(555) 555-0144' },
        relay: { dial: '711', name: 'Relay', note: 'Then give our number.' },
        hoursNote: 'Closed on public holidays. Times are Pacific.',
        location: [
          { name: 'Hill', address: ['1 Street'], phone, access: 'Step-free.' },
          {
            name: 'Harbor',
            address: ['2 Street'],
            hours: [{ days: ['Monday'], note: 'By letter' }],
          },
        ],
      }),
    ).toEqual([]);
    expect(
      contact({ relay: { dial: '1800102079460000', display: '18001 020 7946 0000' } }),
    ).toEqual([]);
  });

  it('are checked inside each office', () => {
    expect(
      contact({ location: [{ address: [] }, { address: ['2 Street'], phone: '988' }] }).map(
        ({ at }) => at,
      ),
    ).toEqual(['location[0].address', 'location[1].phone']);
    expect(contact({ location: [] }).map(({ at }) => at)).toEqual(['location']);
    expect(contact({ location: '1 Street' })).toMatchObject([
      { expected: 'a group of fields: address, or a list of such groups' },
    ]);
    expect(contact({ tty: { number: '988' } }).map(({ at }) => at)).toEqual(['tty.number']);
  });
});

describe('hours', () => {
  const hours = (...entries: unknown[]) =>
    problems(safeParseClinicContact({ phone: '+1 555 555 0142', hours: entries }));
  const day = (opens: string, closes: string, ...days: string[]) => ({ days, opens, closes });

  it.each([
    ['a break', [day('09:00', '12:00', 'Monday'), day('12:00', '18:00', 'Monday')]],
    ['a night', [day('22:00', '06:00', 'Monday', 'Tuesday')]],
    ['all day', [day('00:00', '24:00', 'Saturday', 'Sunday')]],
    [
      'alternating Saturdays',
      [
        { ...day('09:00', '13:00', 'Saturday'), note: '1st and 3rd of the month' },
        { ...day('10:00', '14:00', 'Saturday'), note: '2nd and 4th of the month' },
      ],
    ],
    ['a note in place of hours', [{ days: ['Friday'], note: 'By appointment' }]],
    ['a note beside hours', [{ ...day('09:00', '12:00', 'Saturday'), note: 'first of the month' }]],
  ])('may have %s', (_, entries) => {
    expect(hours(...entries)).toEqual([]);
  });

  it.each([
    ['overlap', [day('09:00', '13:00', 'Monday'), day('12:59', '18:00', 'Monday')], 'hours[1]'],
    [
      'are given twice',
      [day('09:00', '13:00', 'Monday', 'Tuesday'), day('09:00', '13:00', 'Tuesday')],
      'hours[1]',
    ],
    ['have a day twice', [day('09:00', '13:00', 'Monday', 'Monday')], 'hours[0].days[1]'],
    [
      'alternate without saying so',
      [
        { ...day('09:00', '13:00', 'Saturday'), note: '1st and 3rd of the month' },
        day('10:00', '14:00', 'Saturday'),
      ],
      'hours[1]',
    ],
    [
      'have one note and other times',
      [
        { ...day('09:00', '13:00', 'Saturday'), note: 'By appointment' },
        { ...day('10:00', '14:00', 'Saturday'), note: 'by appointment ' },
      ],
      'hours[1]',
    ],
    [
      'last into hours of the next day',
      [day('22:00', '06:00', 'Sunday'), day('05:00', '12:00', 'Monday')],
      'hours[1]',
    ],
    ['close as they open', [day('09:00', '09:00', 'Monday')], 'hours[0].closes'],
    ['do not close', [{ days: ['Monday'], opens: '09:00' }], 'hours[0].opens'],
    ['have neither times nor a note', [{ days: ['Monday'] }], 'hours[0].opens'],
    ['open at 24:00', [day('24:00', '06:00', 'Monday')], 'hours[0].opens'],
  ])('may not be hours that %s', (_, entries, at) => {
    expect(hours(...entries).map((problem) => problem.at)).toEqual([at]);
  });

  it('with a day twice say which', () => {
    expect(hours(day('09:00', '13:00', 'Monday', 'Tuesday', 'Monday'))).toEqual([
      { at: 'hours[0].days[2]', expected: 'each day once', fix: 'Remove the second "Monday".' },
    ]);
  });

  it('that overlap are named, with the form that works', () => {
    expect(hours(day('09:00', '13:00', 'Tuesday'), day('12:00', '18:00', 'Tuesday'))).toMatchObject(
      [{ fix: expect.stringContaining('Hours that alternate have different notes') }],
    );
  });

  it('that overlap are named', () => {
    expect(
      hours(day('09:00', '13:00', 'Tuesday'), day('12:00', '18:00', 'Monday', 'Tuesday'))[0]
        ?.expected,
    ).toBe('hours that no other entry has; hours[0] has Tuesday from 09:00 to 13:00');
  });
});

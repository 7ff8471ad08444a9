import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import {
  type ContentProblem,
  safeParseClinicContact,
  safeParseCrisisContact,
} from '../../src/content/schema/index.js';
import { applyFix } from './apply-fix.js';

/*
 * A problem with a number says what to write, and what it says is accepted. Only where nobody but the
 * editor can know the number does it say what is missing.
 */

const { US } = crisisLines;
const email = { address: 'hello@clinic.example' };
const clinic = (change: object) => ({ email, ...change });
const crisis = (change: object) => ({ ...US, ...change });

const parse = (root: unknown) =>
  (root as object) && 'verifiedOn' in (root as object)
    ? safeParseCrisisContact(root)
    : safeParseClinicContact(root);
const problemsOf = (root: unknown): readonly ContentProblem[] => parse(root).error?.problems ?? [];

/** Only the editor knows the number that people call, or the digits that are missing. */
const needsEditor =
  /^Write the (?:number that (?:people call|takes text messages|the clinic answers)|text telephone’s number|relay service’s number)|^Check the country code|^Remove the 0 after the country code: 020/;

/** Follows each fix in turn; what is left needs the editor. */
function follow(root: unknown): readonly ContentProblem[] {
  let content = root;
  for (let step = 0; step < 8; step++) {
    const problem = problemsOf(content).find(({ fix }) => !needsEditor.test(fix));
    if (!problem) return problemsOf(content);
    const fixed = applyFix(content, problem);
    expect(fixed, `"${problem.fix}" says what to write`).toBeDefined();
    const same = problemsOf(fixed).filter(
      ({ at, expected }) => at === problem.at && expected === problem.expected,
    );
    expect(same, `"${problem.fix}" is accepted`).toEqual([]);
    content = fixed;
  }
  throw new Error(`fixes lead to ever more problems: ${JSON.stringify(root)}`);
}

describe('a number that is no number yet gets the form that works:', () => {
  it.each([
    ['an invisible character', '+1 555 555\u200b 0142', '+1 555 555 0142'],
    ['a byte order mark', '+1 555\ufeff555 0142', '+1 555 555 0142'],
    ['full-width digits', '＋１ ５５５ 555 0142', '+1 555 555 0142'],
    ['Arabic digits', '+٩٦٦ ١١ ٥٥٥ ٠١٤٢', '+966 11 555 0142'],
    ['letters', '+1 800 555 LIFE', '+1 800 555 5433'],
    ['a second end', '+1 555 555 0142 or 0143', '+1 555 555 0142'],
    ['a second end after a slash', '+49 30 5550142/43', '+49 30 5550142'],
    ['hours', '+1 555 555 0142 (24/7)', '+1 555 555 0142'],
    ['words', '+1 555 555 0142 (main)', '+1 555 555 0142'],
    ['an exit code', '00 44 20 7946 0000', '+44 20 7946 0000'],
    ['a trunk zero', '+44 (0)20 7946 0000', '+44 20 7946 0000'],
    ['brackets around an extension', '+1 555 555 0142 (ext 7)', '+1 555 555 0142 ext. 7'],
    ['no country code', '(555) 555-0142', '+1 555 555 0142'],
    ['a second number', '+1 555 555 0142, +1 555 555 0143', '+1 555 555 0142'],
  ])('%s', (_, number, instead) => {
    for (const phone of [number, { number }]) {
      const [problem] = problemsOf(clinic({ phone }));
      expect(problem?.fix).toContain(`"${instead}"`);
      expect(follow(clinic({ phone }))).toEqual([]);
    }
  });

  it.each([
    ['116 123', '116123'],
    ['988 (24/7)', '988'],
    ['tel:988', '988'],
    ['1-800-273-TALK', '18002738255'],
    ['９８８', '988'],
    ['988 ext. 2', '988,2'],
    ['711 then 988', '988'],
  ])('%s as what a phone dials', (dial, instead) => {
    const contact = crisis({ call: { dial } });
    expect(problemsOf(contact)[0]?.fix).toContain(`Write "${instead}".`);
    expect(follow(contact)).toEqual([]);
  });
});

it.each([
  '+33 1 42 34 56 78 poste 12',
  '+49 30 5550142 Durchwahl 3',
  '+43 1 5550142 DW 3',
  '+39 06 5550 1234 interno 4',
  '+55 11 5550 1234 ramal 5',
  '+31 20 555 0142 toestel 3',
  '+34 910 555 014 extensión 3',
  '+52 55 5555 0142 anexo 3',
  '+1 555 555 0142 #3',
])('accepts an extension: %s', (phone) => {
  expect(problemsOf(clinic({ phone }))).toEqual([]);
});

describe('a number for another use is refused:', () => {
  it.each<[string, object, string, RegExp]>([
    ['a text telephone’s', clinic({ phone: '+1 555 555 0142 TTY' }), 'phone', /goes in "tty"/],
    [
      'a text telephone’s in words',
      clinic({ phone: { number: '+15555550142', display: '(555) 555-0142 (TDD)' } }),
      'phone',
      /goes in "tty"/,
    ],
    ['a fax machine’s', clinic({ phone: '+1 555 555 0142 fax' }), 'phone', /in a "note"/],
    [
      'one for text messages',
      clinic({ phone: { number: '+15555550142', display: '555-555-0142 (texts only)' } }),
      'phone',
      /goes in "sms"/,
    ],
    ['a relay service’s', clinic({ phone: '+18001 020 7946 0000' }), 'phone', /digits|call/],
    ['711', clinic({ phone: '711' }), 'phone', /relay service in "relay"/],
    [
      'a text telephone’s in a crisis',
      crisis({ call: { dial: '18005550143', display: '1-800-555-0143 TTY' } }),
      'call',
      /"otherLines"/,
    ],
    [
      'one to text in a crisis',
      crisis({ call: { dial: 'Text HOME to 741741' } }),
      'call.dial',
      /"text"/,
    ],
  ])('%s', (_, contact, at, fix) => {
    expect(problemsOf(contact)).toMatchObject([{ at, fix: expect.stringMatching(fix) }]);
  });

  it('but not where it belongs', () => {
    const tty = { number: '+15555550143', display: '(555) 555-0143 (TTY)' };
    const sms = { number: '+15555550144', display: '555-555-0144 (texts only)' };
    expect(problemsOf(clinic({ tty, sms, relay: { dial: '711', display: 'Dial 711' } }))).toEqual(
      [],
    );
  });

  it('on a further crisis line whose name does not say so', () => {
    const call = { dial: '18005550143', display: '1-800-555-0143 (TTY)' };
    const contact = (name: string) => crisis({ otherLines: [{ name, call }] });
    expect(problemsOf(contact('Deaf or hard of hearing'))).toEqual([]);
    expect(problemsOf(contact('Help'))).toMatchObject([
      { at: 'otherLines[0].name', fix: 'Write "Help (TTY)".' },
    ]);
  });
});

it.each([
  ['call', { dial: '988', display: '988 ext. 2' }, 'Write "dial": "988,2"'],
  ['text', { dial: '988', display: '988 ext. 2' }, 'without the extension'],
  ['emergency', { dial: '911', display: '911 x2' }, 'Write "dial": "911,2"'],
])('an extension that is shown can be dialed, or is left out: %s', (field, phone, fix) => {
  const contact = crisis({ [field]: phone });
  expect(problemsOf(contact)).toMatchObject([{ at: `${field}.display` }]);
  expect(problemsOf(contact)[0]?.fix).toContain(fix);
  expect(follow(contact)).toEqual([]);
});

const before = fc.constantFrom(
  '',
  '',
  'Call ',
  'TTY: ',
  'Fax ',
  'tel:',
  'Relay 711 or ',
  'SMS ',
  '(',
);
const number = fc.constantFrom(
  ...['+1 555 555 0142', '+44 20 7946 0000', '+44 (0)20 7946 0000', '+33 1 42 34 56 78', '988'],
  ...[
    '(555) 555-0142',
    '020 7946 0000',
    '0044 20 7946 0000',
    '＋１ 555 555 0142',
    '116 123',
    '711',
  ],
  ...['1-800-273-TALK', '+1 800 555 LIFE', '18001 020 7946 0000', '13 11 14', '+1 555 555 014', ''],
  ...[
    '+49 30 5550142',
    '555-0142',
    '0800 LIFELINE (0800 543 354)',
    '988\u00ad',
    '+1 604\u200b5550142',
  ],
);
const after = fc.constantFrom(
  ...['', '', '', ' ext. 12', ' poste 12', ',2', ' x', ' (24/7)', ' TTY', ' (texts only)', '/43'],
  ...[' or 0143', ', press 1', '\u200f', '\n', ' or +1 555 555 0143', ' fax', ')', ' <b>x</b>'],
);
const written = fc.tuple(before, number, after).map((parts) => parts.join(''));
const extension = fc.constantFrom(undefined, undefined, '12', 'ext. 12', '12#', '', '123456789');
const label = fc.constantFrom(undefined, 'Front desk');
const phone = fc.oneof(written, fc.record({ number: written, display: written, extension, label }));
const channel = fc.oneof(written, fc.record({ number: written, display: written }));
const line = fc.record({ dial: written, display: written });

/** Without the fields that are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const clinics = fc.oneof(
  phone.map((main) => ({ phone: main })),
  phone.map((main) => ({ onCall: main })),
  channel.map((sms) => ({ sms })),
  channel.map((tty) => ({ tty })),
  line.map((relay) => ({ relay })),
);
const crises = fc.oneof(
  line.map((call) => ({ call })),
  line.map((text) => ({ text })),
  line.map((emergency) => ({ emergency })),
  line.map((call) => ({ otherLines: [{ name: 'A', call }] })),
);

it('every fix of a clinic’s numbers is accepted', () => {
  fc.assert(
    fc.property(clinics, (change) => {
      for (const { fix } of follow(plain(clinic(change)))) expect(fix).toMatch(needsEditor);
    }),
  );
});

it('every fix of a crisis contact’s numbers is accepted', () => {
  fc.assert(
    fc.property(crises, (change) => {
      for (const { fix } of follow(plain(crisis(change)))) expect(fix).toMatch(needsEditor);
    }),
  );
});

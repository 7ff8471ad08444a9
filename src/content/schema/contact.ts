import { week } from '../../internal/week.js';
import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact } from '../model/index.js';
import * as f from './fields.js';

/** Letters as on a phone's keypad, so that `1-800-FLOWERS` has digits too. */
const keypad = '22233344455566677778889999';

/** The digits of a number as people read it, without the trunk prefix in `+44 (0)20`. */
const digitsOf = (display: string) =>
  display
    .replace('(0)', '')
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => keypad[letter.charCodeAt(0) - 97] ?? '')
    .replace(/\D/g, '');

/** Both forms of a number have to be the same one, or readers and phones reach different people. */
const sameNumber = (dialled: string, display: string) => {
  const digits = digitsOf(display);
  // Abroad, a number loses the zero it starts with at home: 020 7946 0000 is +44 20 7946 0000.
  const abroad = digits.replace(/^0/, '');
  const number = dialled.replace(/\D/g, '');
  return abroad.length > 1 && (number === digits || number.endsWith(abroad));
};

const differentNumber = {
  ...f.always,
  path: ['display'],
  error: f.says(
    'the same number as the one that is dialled',
    'Correct one of the two. A visitor who types the number by hand has to reach the same people.',
  ),
};

const callingCodes = {
  US: '1',
  CA: '1',
  GB: '44',
  IE: '353',
  AU: '61',
  NZ: '64',
} as const satisfies Record<keyof typeof crisisLines, string>;

/** Crisis lines in the form a clinic's number has: +44116123 is Samaritans. */
const crisisNumbers = new Set(
  Object.entries<CrisisContact>(crisisLines).flatMap(([region, contact]) =>
    [contact.call, contact.text, ...(contact.otherLines ?? []).map(({ call }) => call)].flatMap(
      (phone) =>
        phone
          ? `+${callingCodes[region as keyof typeof callingCodes]}${phone.dial.replace(/^0+/, '')}`
          : [],
    ),
  ),
);

const both = (value: unknown): value is Record<'display', string> & Record<string, unknown> =>
  typeof (value as { display?: unknown } | null)?.display === 'string';

const clinicPhone = f
  .group('The clinic’s own phone number.', {
    kind: f.kind(
      'clinic-phone',
      'Says that this is the clinic’s own number.',
      'Only the clinic’s own number belongs here. A crisis line has a place of its own: the crisis contact.',
    ),
    e164: f.e164().refine((number) => !crisisNumbers.has(number), {
      error: f.says(
        'the clinic’s own number, not a crisis line',
        'Write the number that the clinic answers. Crisis lines have a place of their own.',
      ),
    }),
    display: f.line('The same number as people read it.', '(555) 555-0142'),
  })
  .refine(
    (phone) =>
      !both(phone) || typeof phone.e164 !== 'string' || sameNumber(phone.e164, phone.display),
    differentNumber,
  );

const crisisPhoneFields = {
  kind: f.kind(
    'crisis-phone',
    'Says that this number is for a crisis.',
    'Only a crisis line or an emergency number belongs here, never the clinic’s own number.',
  ),
  dial: f.dial(),
  display: f.line('The same number as people read it.', '116 123'),
};

const crisisPhone = (description: string) =>
  f
    .group(description, crisisPhoneFields)
    .refine(
      (phone) =>
        !both(phone) || typeof phone.dial !== 'string' || sameNumber(phone.dial, phone.display),
      differentNumber,
    );

export const crisisContactSchema = f.group('Where to turn in a crisis, for one region.', {
  region: f.region(),
  name: f.line('The service’s own name.', '988 Suicide & Crisis Lifeline'),
  availability: f
    .line('When it can be reached and what it costs, without a full stop.', 'Free, day and night')
    .optional(),
  languages: f
    .list(
      'Other languages the service is offered in.',
      f.group('One language.', {
        lang: f.languageTag(),
        text: f.line('How to reach it, said in that language.', 'En español: llame al 988'),
      }),
    )
    .optional(),
  call: crisisPhone('The number to call.'),
  text: f
    .group('The number to text.', {
      ...crisisPhoneFields,
      keyword: f.line('What the first message has to say.', 'SHOUT').optional(),
    })
    .refine(
      (phone) =>
        !both(phone) || typeof phone.dial !== 'string' || sameNumber(phone.dial, phone.display),
      differentNumber,
    )
    .optional(),
  chat: f
    .group('The chat.', {
      href: f.href('Where the chat is.', 'https://988lifeline.org/chat/'),
      display: f.line('The address as people type it by hand.', '988lifeline.org'),
    })
    .optional(),
  emergency: crisisPhone('The number for an ambulance or the police.'),
  otherLines: f
    .list(
      'Further lines: one nearby, or the health service’s.',
      f.group('One line.', {
        name: f.line('Its own name.', 'NHS 111'),
        call: crisisPhone('The number to call.'),
      }),
    )
    .optional(),
  verifiedOn: f.date('The day somebody last checked that every number is right.'),
});

const label = f.line('The action, where the usual wording does not fit.', 'Call the front desk');
const note = f.line('Who answers, when, and what it costs.', 'Our front desk answers.');

const phoneChannel = (description: string) =>
  f.group(description, {
    label: label.optional(),
    note: note.optional(),
    number: clinicPhone,
  });

export const clinicContactSchema = f.atLeastOne(
  f.group('How to reach one clinic.', {
    booking: f
      .group('Booking on a page.', {
        label: f.line('What is booked; never that treatment is granted.', 'Book a first talk'),
        href: f.href('Where the visitor books.', 'https://clinic.example/book'),
        note: note.optional(),
      })
      .optional(),
    phone: phoneChannel('Calling the clinic.').optional(),
    text: phoneChannel('Texting the clinic.').optional(),
    email: f
      .group('Writing to the clinic.', {
        label: label.optional(),
        note: note.optional(),
        address: f.email('The address to write to.', 'hello@clinic.example'),
      })
      .optional(),
    location: f
      .group('Where the clinic is.', {
        name: f.line('The name on the door.', 'Example Clinic').optional(),
        address: f.list('The address, a line each.', f.line('One line.', '1200 Harbor Street')),
        directionsHref: f
          .href('A page or map that shows the way.', 'https://clinic.example/directions')
          .optional(),
      })
      .optional(),
    hours: f
      .list(
        'When the clinic is open. A day that is not named is closed.',
        f.group('Days with the same hours.', {
          days: f.list('The days.', f.oneOf('A day of the week, in English.', week)),
          opens: f.timeOfDay('When the clinic opens.'),
          closes: f.timeOfDay('When the clinic closes.'),
        }),
      )
      .optional(),
    responseTime: f.line('How soon somebody answers.', 'Within two working days').optional(),
  }),
  ['booking', 'phone', 'text', 'email'],
);

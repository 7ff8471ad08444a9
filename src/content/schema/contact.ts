import * as z from 'zod';
import { isForDeafPeople } from '../normalize/crisis-contact.js';
import { plainText } from '../text/plain.js';
import { email } from './email-address.js';
import * as f from './fields.js';
import { openingHours } from './hours.js';
import { pageHref, webAddress } from './links.js';
import { wrongKind } from './number-fixes.js';
import {
  clinicCall,
  clinicText,
  clinicTextTelephone,
  crisisCall,
  crisisPhone,
  crisisTextLine,
  furtherPhone,
  relayService,
} from './phones.js';
import { quote } from './problems.js';

const chat = (description: string) =>
  f.group(description, {
    href: webAddress('The address of the chat.', 'https://988lifeline.org/chat/'),
    display: f.line('The address as people type it.', '988lifeline.org'),
  });

const line = f.atLeastOne(
  f.group('One line.', {
    name: f.line('The line’s own name, or whom it is for.', 'Veterans Crisis Line'),
    call: furtherPhone('The number to call.').optional(),
    note: f
      .line('What to do next; it follows the first number and a comma.', 'then press 1')
      .optional(),
    text: crisisTextLine('The number to text.').optional(),
    chat: chat('The chat.').optional(),
  }),
  ['call', 'text', 'chat'],
);

/** Whether callers who hear would reach a text telephone, and the name does not tell them. */
const hidesTextTelephone = ({ name, call }: z.output<typeof line>) =>
  !isForDeafPeople(name) && wrongKind(call?.display ?? '', 'line', 'crisis') !== undefined;

const crisisLine = line.refine((value) => !hidesTextTelephone(value), {
  path: ['name'],
  error: ({ input }) =>
    f.message(
      'a name that says that a text telephone answers',
      `Write ${quote(`${(input as z.output<typeof line>).name} (TTY)`)}.`,
    ),
});

export const crisisContactSchema = f.group('Where to get help in a crisis, in one region.', {
  region: f.region(),
  name: f.line('The service’s own name.', '988 Suicide & Crisis Lifeline'),
  lang: f.languageTag().optional(),
  availability: f
    .line('When it is open and what it costs, without a period.', 'Free, day and night')
    .optional(),
  languages: f
    .list(
      'Other languages the service is offered in.',
      f.group('One language.', {
        lang: f.languageTag(),
        text: f.line('How to reach it, in that language.', 'En español: llame al 988'),
        chat: chat('The chat in that language.').optional(),
      }),
    )
    .optional(),
  call: crisisCall('The number to call.'),
  text: crisisTextLine('The number to text.').optional(),
  chat: chat('The chat.').optional(),
  emergency: crisisPhone('The number for an ambulance or the police.'),
  otherLines: f
    .list('More lines: for veterans, for a region, or the health service’s.', crisisLine)
    .optional(),
  verifiedOn: f.pastDate('The day someone last checked every number.'),
});

const channel = {
  label: f.line('The action, if the default does not fit.', 'Call the front desk').optional(),
  note: f.line('Who answers, when, and what it costs.', 'Our front desk answers.').optional(),
};

const hoursNote = f
  .line('What the hours leave open: holidays, the time zone.', 'Closed on public holidays')
  .optional();

/** A text as the lines of an address; `undefined` for what is no text. */
function inLines(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  const lines = plainText(value)
    .text.split(/\s*\n\s*/)
    .filter(Boolean);
  return lines.length > 0 ? lines : undefined;
}

const addressFix = (value: unknown): string | undefined => {
  const lines = inLines(value);
  return lines && `Write ${JSON.stringify(lines)}.`;
};

const placeFix = (value: unknown): string => {
  const lines = inLines(value);
  return lines ? `Write { "address": ${JSON.stringify(lines)} }.` : 'Write where the clinic is.';
};

const place = f.group('Where the clinic is, or one of its offices.', {
  name: f.line('The name on the door.', 'Example Clinic').optional(),
  address: f.list('The address, one line per entry.', f.line('One line.', '1200 Harbor Street'), {
    fixOther: addressFix,
  }),
  phone: clinicCall('The office’s own number.', channel).optional(),
  hours: openingHours.optional(),
  hoursNote,
  access: f.line('How to get in.', 'Step-free from the parking lot').optional(),
  directionsHref: pageHref(
    'The address of a map or of directions.',
    'https://clinic.example/directions',
  ).optional(),
});

export const clinicContactSchema = f.atLeastOne(
  f.group('How to reach one clinic.', {
    clinicName: f.line('The clinic’s own name, if its offices have others.').optional(),
    booking: f
      .group('How to book online.', {
        ...channel,
        label: f.line('What is booked; never a promise of treatment.', 'Book a first talk'),
        href: pageHref('The address of the booking page.', 'https://clinic.example/book'),
      })
      .optional(),
    phone: clinicCall('How to call the clinic.', channel).optional(),
    sms: clinicText('How to text the clinic.', channel).optional(),
    email: f
      .group(
        'The clinic’s email.',
        { ...channel, address: email('The address to write to.', 'hello@clinic.example') },
        { fixOther: f.asField('address') },
      )
      .optional(),
    onCall: clinicCall('The number that someone answers day and night.', channel).optional(),
    tty: clinicTextTelephone('The clinic’s own text telephone.', channel).optional(),
    relay: relayService('The relay service that people reach the clinic by.').optional(),
    location: z
      .union([place, f.list('The clinic’s offices, the main one first.', place)], {
        error: ({ input }) =>
          f.message('a group of fields: address, or a list of such groups', placeFix(input)),
      })
      .meta({ description: 'Where the clinic is. A list for several offices.' })
      .optional(),
    hours: openingHours.optional(),
    hoursNote,
    responseTime: f.line('How soon someone answers.', 'Within two working days').optional(),
    answeredBy: f
      .line('Who reads and answers.', 'Our front desk, who are not clinicians')
      .optional(),
  }),
  ['booking', 'phone', 'sms', 'email'],
);

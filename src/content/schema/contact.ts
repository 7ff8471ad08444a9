import { week } from '../../internal/week.js';
import * as f from './fields.js';
import { email, pageHref, webAddress } from './links.js';
import { clinicPhone, crisisPhone, crisisTextLine } from './phones.js';

export const crisisContactSchema = f.group('Where to turn in a crisis, for one region.', {
  region: f.region(),
  name: f.line('The service’s own name.', '988 Suicide & Crisis Lifeline'),
  lang: f.languageTag().optional(),
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
  text: crisisTextLine('The number to text.').optional(),
  chat: f
    .group('The chat.', {
      href: webAddress('Where the chat is.', 'https://988lifeline.org/chat/'),
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
  verifiedOn: f.pastDate('The day somebody last checked that every number is right.'),
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
      .group('How to book on a page.', {
        label: f.line('What is booked; never that treatment is granted.', 'Book a first talk'),
        href: pageHref('Where the visitor books.', 'https://clinic.example/book'),
        note: note.optional(),
      })
      .optional(),
    phone: phoneChannel('How to call the clinic.').optional(),
    text: phoneChannel('How to text the clinic.').optional(),
    email: f
      .group('The clinic’s email.', {
        label: label.optional(),
        note: note.optional(),
        address: email('The address to write to.', 'hello@clinic.example'),
      })
      .optional(),
    location: f
      .group('Where the clinic is.', {
        name: f.line('The name on the door.', 'Example Clinic').optional(),
        address: f.list('The address, a line each.', f.line('One line.', '1200 Harbor Street')),
        directionsHref: pageHref(
          'A page or map that shows the way.',
          'https://clinic.example/directions',
        ).optional(),
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
    answeredBy: f
      .line('Who reads and answers.', 'Our front desk, who are not clinicians')
      .optional(),
  }),
  ['booking', 'phone', 'text', 'email'],
);

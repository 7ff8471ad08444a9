import {
  type ClinicAnswers,
  type ClinicContact,
  type CompletedReview,
  type CrisisContact,
  crisisLines,
  type DraftReview,
  type Picture,
} from 'clinic-ui/content';
import { en } from 'clinic-ui/locales/en';

/** Everything about your clinic. Change it here, and it changes on every page. */

export const name = 'Example Clinic';

/** Where the site will stand. */
export const url = 'https://clinic.example';

/**
 * The language of your content: the components' own words, and the digits of numbers. For Spanish,
 * import `es` from `clinic-ui/locales/es`, and take the crisis line from `crisisLinesInSpanish`.
 */
export const locale = en;

/**
 * Your country's: `US`, `CA`, `GB`, `IE`, `AU`, `NZ`, or a contact of your own. Every sentence of the
 * content that names a number takes it from here. Call each one yourself before you publish, and
 * once a year: a build stops if `verifiedOn` is older.
 */
export const crisis: CrisisContact = crisisLines.US;

export const contact: ClinicContact = {
  booking: {
    label: 'Book a first conversation',
    href: 'https://clinic.example/book',
    note: '30 minutes with a therapist, by phone or in person. You decide nothing that day.',
  },
  phone: {
    number: '+1 555 555 0142',
    display: '(555) 555-0142',
    note: 'We will not ask about your health. For clinical questions a nurse calls you back.',
  },
  onCall: { number: '+1 555 555 0143', display: '(555) 555-0143' },
  email: {
    address: 'hello@clinic.example',
    note: 'Please leave health details out of an email.',
  },
  responseTime: 'To a first question, within two working days',
  answeredBy: 'Our front desk, who are not clinicians',
  location: {
    name,
    address: ['1200 Harbor Street, Suite 4', 'Springfield, OR 97477'],
  },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
};

/** Stands at the top of each treatment; an empty `alt` says that it only sets a mood. */
export const picture: Picture = {
  src: '/hands-under-water.svg',
  alt: 'Hands outstretched under water',
  width: 900,
  height: 720,
};

type SignOff =
  | Pick<DraftReview, 'status'>
  | Pick<CompletedReview, 'status' | 'reviewer' | 'lastReviewed' | 'nextReview'>;

/**
 * Who signed off the content, and until when. This clinician is invented. Write
 * `{ status: 'draft' }` until yours has read every word: then nothing can be published by mistake.
 */
export const signOff: SignOff = {
  status: 'reviewed',
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-11-24',
  nextReview: '2027-11-24',
};

/**
 * Your answers to the sentences in `[[double brackets]]`, which only a clinic can confirm: the
 * sentence in your words, `true` if it is so, or `null` to leave it out. These are an invented
 * clinic's. A build stops while one is open, and says what each asks.
 */
export const answers = {
  'ketamine-assisted-psychotherapy': {
    'Our brain-based therapies are ___.': 'Our brain-based therapy is neurofeedback.',
    'Our collaborating physician checks your health first.': true,
    'It is a ___ held in the mouth for ___ minutes.':
      'It is a lozenge held in the mouth for 10 minutes.',
    'A trained person stays with you and checks your blood pressure and breathing.': true,
    'About ___ hours.': 'About 3 hours.',
    'Do not eat for ___ hours before.': 'Do not eat for 6 hours before.',
    'A usual course is ___ ketamine and ___ therapy sessions.':
      'A usual course is 6 ketamine and 8 therapy sessions.',
    'Stay at least ___ hours, until a trained person lets you go.':
      'Stay at least 2 hours, until a trained person lets you go.',
    'A ketamine session costs $___.': 'A ketamine session costs $600.',
    'A first visit costs $___.': 'A first visit costs $250.',
    'Your therapist is ___, licensed as ___.':
      'Your therapist is Robin Example, a licensed clinical social worker.',
    'Our collaborating physician is ___.':
      'Our collaborating physician is Ada Example, MD, a psychiatrist.',
    'No, only in our office.': true,
    'Our patients pay for our care.': true,
  },
  'transcranial-magnetic-stimulation': {
    'A ___ leads this visit.': 'A psychiatrist leads this visit.',
    'About ___ minutes.': 'About 60 minutes.',
    'A technician stays with you, and a ___ is close by.':
      'A technician stays with you, and a psychiatrist is close by.',
    'We use ___.': 'We use standard pulses.',
    'We see you again after ___ weeks.': 'We see you again after 4 weeks.',
    'Our device is ___.': 'Our device is Example Coil 2, with a figure-8 coil.',
    'A ___ helps you at once.': 'A nurse trained in first aid helps you at once.',
    'Most people drive themselves home.': true,
    'A course of TMS costs $___.': 'A course of TMS costs $9,000.',
    'Your prescriber is ___, licensed as ___.':
      'Your prescriber is Ada Example, MD, a psychiatrist.',
    'Your technicians are ___.': null,
    'Our patients pay for our care.': true,
  },
} as const satisfies Record<string, ClinicAnswers>;

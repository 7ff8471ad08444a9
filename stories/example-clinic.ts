import { type ClinicContact, fillPlaceholders, type Picture } from '../src/content/index.js';
import {
  ketamineAssistedPsychotherapy,
  transcranialMagneticStimulation,
} from '../src/content/treatments/index.js';

/** An invented clinic. Its number is from the range reserved for fiction, its domain for examples. */
export const exampleClinic = {
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
  email: {
    address: 'hello@clinic.example',
    note: 'Please leave health details out of an email.',
  },
  responseTime: 'To a first question, within two working days',
  answeredBy: 'Our front desk, who are not clinicians',
  location: {
    name: 'Example Clinic',
    address: ['1200 Harbor Street, Suite 4', 'Springfield, OR 97477'],
    directionsHref: 'https://clinic.example/directions',
  },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
} as const satisfies ClinicContact;

const everywhere = {
  'how long a first visit takes': '60 minutes',
  'who adapted this page': 'Example Clinic',
  'who pays for this page': 'the fees of its patients',
};

/** The KAP content with the invented clinic's details filled in. */
export const kap = fillPlaceholders(ketamineAssistedPsychotherapy, {
  ...everywhere,
  'how long a ketamine session takes': 'About three hours',
  'which brain-based therapies': 'neurofeedback',
  'who watches breathing and blood pressure': 'a registered nurse',
  'who can treat slowed breathing': 'a nurse trained in advanced life support',
  'how long the clinic watches you': 'two hours',
  'how long before a session to stop eating and drinking':
    'food for six hours, clear drinks for two',
  'whom to call after hours': 'the on-call nurse at (555) 555-0143',
  'price of a first visit': '$250',
  'price of a ketamine session': '$600',
});

/** The TMS content with the invented clinic's details filled in. */
export const tms = fillPlaceholders(transcranialMagneticStimulation, {
  ...everywhere,
  'which TMS device the clinic uses': 'Example Coil 2, with a figure-8 coil',
  'who leads the first visit': 'A psychiatrist',
  'who is in reach during a session': 'a psychiatrist',
  'price of a course': '$9,000',
});

/** Light under water. A decoration, so its `alt` is empty. */
export const water: Picture = {
  src: new URL('./pages/water.svg', import.meta.url).href,
  alt: '',
  width: 1440,
  height: 960,
  focalPoint: { x: 70, y: 40 },
};

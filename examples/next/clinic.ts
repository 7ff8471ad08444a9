import {
  type ClinicContact,
  type CrisisContact,
  crisisLines,
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
 * Your country's: `US`, `CA`, `GB`, `IE`, `AU`, `NZ`, or a contact of your own. Call every number
 * yourself before you publish it. The files in `content/` name 988 and 911 too: README.md says where.
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
export const picture: Picture = { src: '/water.svg', alt: '', width: 1440, height: 960 };

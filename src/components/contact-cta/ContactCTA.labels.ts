import type { DayOfWeek } from '../../content/model/index.js';

/** Wording of a ContactCTA. */
export interface ContactCTALabels {
  /** `{address}` is the clinic's number to call. */
  phone: string;
  /** `{address}` is the clinic's number to text. */
  sms: string;
  /** `{address}` is where to write to. */
  email: string;
  /** `{address}` is the number of the clinic's text telephone. */
  tty: string;
  /** `{name}` of the relay service, and its number, `{address}`. */
  relay: string;
  /** A relay service without a name of its own. */
  'relay-service': string;
  'response-time': string;
  'answered-by': string;
  cost: string;
  location: string;
  /** Above several offices. */
  locations: string;
  directions: string;
  /** The same for one of several offices: `{name}`. */
  'directions-to': string;
  hours: string;
  days: Record<DayOfWeek, string>;
  /** Two days that follow each other: `{first}` and `{last}`. */
  'days-and': string;
  /** Three or more days: `{first}` and `{last}`. */
  'days-to': string;
  /** On days without opening hours. */
  closed: string;
  /** `{opens}` and `{closes}`. */
  'open-from': string;
  /** `{opens}`, where nothing says when it closes. */
  'opens-at': string;
  /** `{closes}`, where nothing says when it opens. */
  'closes-at': string;
  /** From midnight to midnight. */
  'all-day': string;
  /** `{hours}`, and the `{note}` that limits them. */
  'hours-note': string;
  /** A time before noon: `{hour12}` or `{hour24}`, and `{minute}`. */
  'time-am': string;
  /** A time from noon on: `{hour12}` or `{hour24}`, and `{minute}`. */
  'time-pm': string;
}

export const contactCTALabels: ContactCTALabels = {
  phone: 'Call {address}',
  sms: 'Text {address}',
  email: 'Email {address}',
  tty: 'TTY: {address}',
  relay: '{name}: {address}',
  'relay-service': 'Relay service',
  'response-time': 'When you hear back',
  'answered-by': 'Who answers',
  cost: 'Cost',
  location: 'Where we are',
  locations: 'Our offices',
  directions: 'Directions',
  'directions-to': 'Directions to {name}',
  hours: 'Opening hours',
  days: {
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
    Sunday: 'Sunday',
  },
  'days-and': '{first} and {last}',
  'days-to': '{first} to {last}',
  closed: 'Closed',
  'open-from': '{opens} to {closes}',
  'opens-at': 'Opens at {opens}',
  'closes-at': 'Closes at {closes}',
  'all-day': 'Open 24 hours',
  'hours-note': '{hours} ({note})',
  'time-am': '{hour12}:{minute} AM',
  'time-pm': '{hour12}:{minute} PM',
};

import type { AtLeastOne, PhoneNumber, TimeOfDay } from './formats.js';

/** Days of the week, named as in schema.org. */
export type DayOfWeek =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday';

/**
 * Days with the same hours, in the clinic's time zone, or with a note in place of hours. Days not
 * listed are closed.
 */
export type OpeningHours = {
  /** At least one day. */
  days: readonly DayOfWeek[];
} & (
  | {
      /** When the clinic opens. `00:00` to `24:00` is all day. */
      opens: TimeOfDay;
      /** When the clinic closes. A time before `opens` is on the next day. */
      closes: TimeOfDay;
      /** What limits these hours; in brackets after them. `first Saturday of the month` */
      note?: string | undefined;
    }
  | {
      /** No hours. */
      opens?: undefined;
      /** No hours. */
      closes?: undefined;
      /** What holds on these days. `By appointment` */
      note: string;
    }
);

/** What all ways to reach the clinic have in common. */
export interface ContactChannel {
  /** The action, if the default label does not fit. `Call the front desk` */
  label?: string | undefined;
  /** Who answers, when, and what it costs. */
  note?: string | undefined;
}

/** Booking online. Say what is booked, and never promise treatment. */
export interface BookingChannel extends ContactChannel {
  /** What is booked. `Book a first conversation` */
  label: string;
  /** An `http(s)` address, or a relative one. */
  href: string;
}

/** The clinic's number, to text or to call. */
export interface PhoneChannel extends ContactChannel {
  /** The clinic's own number, never a crisis line. `+1 555 555 0142` */
  number: PhoneNumber;
  /**
   * The same number as it is printed, and no other. `(555) 555-0142`, `1-800-662-HELP (4357)`
   * @default the same as `number`
   */
  display?: string | undefined;
}

/** Calling the clinic. */
export interface CallChannel extends PhoneChannel {
  /**
   * What to dial once it answers, digits only. The link dials it after a pause. Where `display` does
   * not show it, `ext. 200` follows the number. `200`
   */
  extension?: string | undefined;
}

/** A service that puts calls through for people who are deaf, hard of hearing or cannot speak. */
export interface RelayService {
  /** What to dial to reach the service. `711` */
  dial: string;
  /**
   * The same number as it is printed. `18001 020 7946 0000`
   * @default the same as `dial`
   */
  display?: string | undefined;
  /** The service's own name. `Relay UK` */
  name?: string | undefined;
  /** What to do next. `Then give our number.` */
  note?: string | undefined;
}

/** Emailing the clinic. */
export interface EmailChannel extends ContactChannel {
  /** `hello@clinic.example` */
  address: string;
}

/** The four ways to reach a clinic. */
export interface ContactChannels {
  /** Booking on the clinic's site or with a booking service. */
  booking?: BookingChannel | undefined;
  /** Calling: the number alone, or with a label and a note. */
  phone?: PhoneNumber | CallChannel | undefined;
  /** Texting: the number alone, or with a label and a note. */
  sms?: PhoneNumber | PhoneChannel | undefined;
  /** Emailing. The note should ask people to leave out health details. */
  email?: EmailChannel | undefined;
}

/** Where a clinic is: its one place, or one of its offices. */
export interface ClinicLocation {
  /** The name on the door. */
  name?: string | undefined;
  /** The address, one line per entry. */
  address: readonly string[];
  /** The office's own number, if it has one. */
  phone?: PhoneNumber | CallChannel | undefined;
  /** The office's own hours, if they differ from the clinic's. */
  hours?: readonly OpeningHours[] | undefined;
  /** What its hours leave open. `Closed on public holidays` */
  hoursNote?: string | undefined;
  /** How to get in. `Step-free from the parking lot. The doorbell has a light.` */
  access?: string | undefined;
  /** The address of a map or of directions. */
  directionsHref?: string | undefined;
}

/** How to reach one clinic: at least one channel, and what to expect. */
export type ClinicContact = AtLeastOne<ContactChannels> & {
  /**
   * The clinic's own name, where its offices have names of their own.
   * @default the name of its one place
   */
  clinicName?: string | undefined;
  /**
   * The number that someone answers day and night, for after-effects that cannot wait. Without it,
   * visitors are sent to the emergency number.
   */
  onCall?: PhoneNumber | CallChannel | undefined;
  /** The number of the clinic's own text telephone (TTY, TDD, minicom). */
  tty?: PhoneNumber | PhoneChannel | undefined;
  /** The relay service by which people reach the clinic. In the US and Canada, `711`. */
  relay?: RelayService | undefined;
  /** Where the clinic is. A list for several offices, the main one first. */
  location?: ClinicLocation | readonly ClinicLocation[] | undefined;
  /** Opening hours. The page lists all seven days, closed days included. */
  hours?: readonly OpeningHours[] | undefined;
  /** What the hours leave open: holidays, the time zone. `Closed on public holidays` */
  hoursNote?: string | undefined;
  /** How soon someone answers. `Within two working days` */
  responseTime?: string | undefined;
  /** Who reads and answers messages. `Our front desk, who are not clinicians` */
  answeredBy?: string | undefined;
};

import type { AtLeastOne, E164, IsoDate, TimeOfDay } from './formats.js';

/** A clinic's own phone number. Not interchangeable with a {@link CrisisPhone}. */
export interface ClinicPhone {
  /** Keeps the two kinds of phone apart, in types and in JSON. */
  kind: 'clinic-phone';
  /** What is dialled. */
  e164: E164;
  /** The same number as people read it: digits and + ( ) . - / only. `(555) 555-0142` */
  display: string;
}

/** A number to reach help in a crisis. Not interchangeable with a {@link ClinicPhone}. */
export interface CrisisPhone {
  /** Keeps the two kinds of phone apart, in types and in JSON. */
  kind: 'crisis-phone';
  /** What is dialled: a short code or a full number, digits with an optional leading plus. `988` */
  dial: string;
  /** The same number as people read it: digits and + ( ) . - / only. `988`, `116 123` */
  display: string;
}

/** A number for text messages in a crisis. */
export interface CrisisTextLine extends CrisisPhone {
  /** What the first message has to say. It is shown, and filled in for the visitor. `SHOUT` */
  keyword?: string;
  /** The service's own name, where it is not the one that is called. `Shout` */
  name?: string;
}

/** A further line: its own name, and the number to call. */
export interface CrisisLine {
  /** The line's own name. `NHS 111` */
  name: string;
  /** The number to call. */
  call: CrisisPhone;
}

/** How to reach a crisis service in another language, said in that language. */
export interface CrisisLanguage {
  /** BCP 47 tag. `es` */
  lang: string;
  /** `En español: llame al 988 y oprima 2` */
  text: string;
}

/**
 * Where to turn in a crisis, for one region. Everything is in plain text and in the server's HTML;
 * a value from your server can stand in for a preset at any time, with no new release.
 */
export interface CrisisContact {
  /** ISO 3166-1 alpha-2 code of the country it serves. `US` */
  region: string;
  /** The service's own name. `988 Suicide & Crisis Lifeline` */
  name: string;
  /** Language of its name and availability, as a BCP 47 tag, where the page's may differ. `en` */
  lang?: string;
  /** When it can be reached and what it costs, in a few words without a full stop. `Free, day and night` */
  availability?: string;
  /** Other languages it is offered in. Left out where the service names none. */
  languages?: readonly CrisisLanguage[];
  /** The number to call. Shown first. */
  call: CrisisPhone;
  /** The number to text, where there is one. */
  text?: CrisisTextLine;
  /** An `https` address, and `display`, the same as people type it by hand. */
  chat?: { href: string; display: string };
  /** The number for an ambulance or the police. */
  emergency: CrisisPhone;
  /**
   * Further lines: one nearer to the visitor, or the health service's number for urgent help that
   * is not an emergency.
   */
  otherLines?: readonly CrisisLine[];
  /** The day somebody last checked that every number and address is right. Check again once a year. */
  verifiedOn: IsoDate;
}

/** Days as schema.org names them. */
export type DayOfWeek =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday';

/** Days with the same hours, in the clinic's own time. A day in no entry is closed. */
export interface OpeningHours {
  /** At least one day. */
  days: readonly DayOfWeek[];
  /** When somebody can first be reached. */
  opens: TimeOfDay;
  /** When nobody can be reached any more that day. */
  closes: TimeOfDay;
}

/** A way to reach the clinic: what it is called and what to expect. */
export interface ContactChannel {
  /** The action, when the usual wording does not fit. `Book a first visit` */
  label?: string;
  /** Who answers, when, and what it costs. */
  note?: string;
}

/** Booking on a page. Say what is booked; never imply that treatment is granted. */
export interface BookingChannel extends ContactChannel {
  /** What is booked. `Book a first conversation` */
  label: string;
  /** An `http(s)` address, or a relative one. */
  href: string;
}

/** Calling or texting the clinic's own number. */
export interface PhoneChannel extends ContactChannel {
  /** The clinic's own number. A crisis line does not fit here. */
  number: ClinicPhone;
}

/** Writing to the clinic. */
export interface EmailChannel extends ContactChannel {
  /** `hello@clinic.example` */
  address: string;
}

/** The four ways to reach a clinic. */
export interface ContactChannels {
  /** Booking on a page of the clinic's or of a booking service. */
  booking?: BookingChannel;
  /** Calling the clinic. */
  phone?: PhoneChannel;
  /** Texting the clinic. */
  text?: PhoneChannel;
  /** Writing to the clinic. Its note should ask to leave health details out. */
  email?: EmailChannel;
}

/** Where a clinic is. */
export interface ClinicLocation {
  /** The name on the door. */
  name?: string;
  /** One line of the address each. */
  address: readonly string[];
  /** A page or map that shows the way. */
  directionsHref?: string;
}

/** How to reach one clinic: at least one channel, and what a visitor should know first. */
export type ClinicContact = AtLeastOne<ContactChannels> & {
  /** Where the clinic is. */
  location?: ClinicLocation;
  /** Days with the same hours, together. Shown as seven days, the closed ones said. */
  hours?: readonly OpeningHours[];
  /** How soon somebody answers. `Within two working days` */
  responseTime?: string;
  /** Who reads and answers, so that people know whom they tell. `Our front desk, who are not clinicians` */
  answeredBy?: string;
};

import type { AtLeastOne, IsoDate } from './formats.js';

/**
 * A number to call or text in a crisis. It has `dial` and a clinic's phone has `number`, so using
 * one as the other does not compile.
 */
export interface CrisisPhone {
  /** The digits to dial: a short code or a full number. `988`, `116123` */
  dial: string;
  /**
   * The same number as it is printed, and no other. `116 123`, `988 (24 hours, 365 days)`
   * @default the same as `dial`
   */
  display?: string | undefined;
}

/** A crisis service's own number to call. */
export interface CrisisCall extends CrisisPhone {
  /**
   * What to do once it answers, in the language of the contact. It follows the number in brackets
   * wherever people are told to call it. `oprima 2`
   */
  note?: string | undefined;
}

/** A number to text in a crisis. */
export interface CrisisTextLine extends CrisisPhone {
  /** The word to send first. It is shown, and prefilled in the message. `SHOUT` */
  keyword?: string | undefined;
  /** The text service's name, if it differs from the phone service. `Shout` */
  name?: string | undefined;
}

/** A chat with a crisis service. */
export interface CrisisChat {
  /** An `https` address. */
  href: string;
  /** The same address as people type it. `988lifeline.org` */
  display: string;
}

/** Ways to reach another crisis line. A service that only takes texts has `text` alone. */
export interface CrisisLineWays {
  /** The number to call. */
  call?: CrisisPhone | undefined;
  /** The line's own number to text. */
  text?: CrisisTextLine | undefined;
  /** The line's own chat. */
  chat?: CrisisChat | undefined;
}

/** Another crisis line, in the language of the contact. It has at least one way to reach it. */
export type CrisisLine = AtLeastOne<CrisisLineWays> & {
  /** The line's own name, or whom it is for. `Veterans Crisis Line` */
  name: string;
  /** What to do next, or what it costs; follows the first number and a comma. `then press 1` */
  note?: string | undefined;
};

/** How to reach a crisis service in another language. */
export interface CrisisLanguage {
  /** BCP 47 tag. `es` */
  lang: string;
  /** The instruction, in that language. `En español: llame al 988 y oprima 2` */
  text: string;
  /** The chat in that language, if there is one. */
  chat?: CrisisChat | undefined;
}

/**
 * Where to get help in a crisis, in one region. It is plain data, so your server can replace a
 * preset at any time, without a new release.
 */
export interface CrisisContact {
  /** ISO 3166-1 alpha-2 code of the country. `US` */
  region: string;
  /** The service's own name. `988 Suicide & Crisis Lifeline` */
  name: string;
  /** BCP 47 tag of `name`, `availability` and `otherLines`, for pages in another language. `en` */
  lang?: string | undefined;
  /** When it is open and what it costs, without a period. `Free, day and night` */
  availability?: string | undefined;
  /** Other languages the service is offered in. */
  languages?: readonly CrisisLanguage[] | undefined;
  /** The number to call. Shown first. */
  call: CrisisCall;
  /** The number to text, if there is one. */
  text?: CrisisTextLine | undefined;
  /** The chat, if there is one. */
  chat?: CrisisChat | undefined;
  /** The number for an ambulance or the police. */
  emergency: CrisisPhone;
  /** More lines: for veterans, for a region, or the health service's for urgent help. */
  otherLines?: readonly CrisisLine[] | undefined;
  /** The day someone last checked every number and address. Check again once a year. */
  verifiedOn: IsoDate;
}

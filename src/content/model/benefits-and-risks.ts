import type { Claim, ContentIds, Evidence, Frequency } from './evidence.js';

/** Something people may gain, with its evidence and its limits. */
export interface Benefit<Rich = string, Ids extends ContentIds = ContentIds> {
  /** A short, hedged title. `Relief that may come quickly` */
  title: string;
  /** What people may gain, as hedged as the evidence. */
  description: Rich;
  /** How often it happened, in the same form as for risks. */
  frequency?: Frequency<Ids['source']> | undefined;
  /** What supports the claim. For `null`, the page states that no study is known. */
  evidence: Evidence<Ids['note']>;
  /**
   * How long it lasts, for whom it was not shown, what is not known. Shown beside the claim, in the
   * same type (FTC Health Products Compliance Guidance 2022).
   */
  limits: Rich;
}

/** The groups of risks: two by frequency, one by harm. */
export type Severity = 'common' | 'less-common' | 'serious';

/** One thing that can go wrong. */
export interface Risk<Rich = string, Ids extends ContentIds = ContentIds> {
  /** Its everyday name. `Nausea` */
  name: string;
  /** What it is like, in everyday words. */
  description?: Rich | undefined;
  /** How often it happens. Without it and `howOften`, the page states that this is not known. */
  frequency?: Frequency<Ids['source']> | undefined;
  /**
   * How often, in words, where no one number fits: a range over studies, with its comparison, route
   * and time. `8 to 19 in 100 with the spray within 90 minutes, 1 to 4 with placebo.`
   */
  howOften?: Rich | undefined;
  /** How long it lasts. `Most often gone within two hours` */
  duration?: string | undefined;
  /** What the person, or the team, does about it. Numbers come as `{crisis.call}`. */
  whatToDo?: string | undefined;
  /** What supports `howOften`, or else the description, unless `frequency` already does. */
  evidence?: Evidence<Ids['note']> | undefined;
}

/** Risks of one severity. Their frequencies share a denominator. */
export interface RiskGroup<Rich = string, Ids extends ContentIds = ContentIds> {
  /** Shown in the group's heading. */
  severity: Severity;
  /** What to know about all of them: where the numbers come from, how long the effects last. */
  summary?: Claim<Rich, Ids> | undefined;
  /** At least one. */
  risks: readonly Risk<Rich, Ids>[];
}

/** Short statements with shared evidence. */
export interface Statements<Rich = string, Ids extends ContentIds = ContentIds> {
  /**
   * The heading above them, if the usual one does not fit: nobody has to be kept from talk therapy.
   * `Who needs other help first`
   */
  heading?: string | undefined;
  /** Each is complete by itself. */
  items: readonly Rich[];
  /** What supports the statements. */
  evidence: Evidence<Ids['note']>;
}

/** The warning signs of one level of urgency. Whom to call is filled in from the page's contacts. */
export interface HelpLevel {
  /** The warning signs, each short. At least one. `Your breathing is slow or hard` */
  signs: readonly string[];
}

/** When and how to get help, most urgent first. */
export interface GetHelp {
  /** Life is in danger: the emergency number. */
  emergency: HelpLevel;
  /** It cannot wait: the clinic's on-call number, then the emergency number. */
  urgent?: HelpLevel | undefined;
  /** It can wait until the clinic opens: the clinic's number. */
  routine?: HelpLevel | undefined;
}

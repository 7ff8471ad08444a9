/**
 * The typed content model: everything a treatment page says, as plain data.
 *
 * All of it can be written as JSON, so it can come from a file or a CMS. `Rich` is the type of
 * longer text: a string in content, anything React can render in a component's props.
 */

/** A calendar date as ISO 8601 `YYYY-MM-DD`, without a time or a zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** A phone number as ITU-T E.164: a plus sign, country code, number, digits only. `+15550100199` */
export type E164 = `+${bigint}`;

/** A time of day on the 24-hour clock, `HH:MM`, in the clinic's own time zone. */
export type TimeOfDay = `${number}:${number}`;

/** How sure the evidence makes us, in the four GRADE levels; `not-rated` when nobody has rated it. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated';

/** What kind of study or document a source is. */
export type SourceKind =
  | 'systematic-review'
  | 'randomized-trial'
  | 'open-label-trial'
  | 'observational-study'
  | 'animal-study'
  | 'narrative-review'
  | 'guideline'
  | 'prescribing-information'
  | 'regulator-notice';

/** A publication that a claim rests on. */
export interface Source<Id extends string = string> {
  /** Unique on the page; evidence refers to it. Lower case, for instance `dean-2021`. */
  id: Id;
  kind: SourceKind;
  /** As the publication gives them, shortened with "et al." after the first. `Dean RL et al.` */
  authors: string;
  title: string;
  /** Journal, publisher or agency. */
  publication: string;
  year: number;
  /** Digital Object Identifier without a resolver in front. `10.1002/14651858.CD011612.pub3` */
  doi?: string;
  /** Where to read it when it has no DOI. */
  url?: string;
}

/** One study's or review's support for a claim: who was studied, how, and how sure that makes us. */
export interface Evidence<Id extends string = string> {
  /** The `id` of a source. */
  source: Id;
  /** Who was studied. `Adults with major depression` */
  population: string;
  /** How the treatment was given in that study. Never leave a reader to assume it was this clinic's way. */
  route?: string;
  /** How many people took part. */
  sampleSize?: number;
  certainty: Certainty;
}

/** Denominators that people compare easily (Trevena 2013). Keep to one in a list. */
export type Denominator = 100 | 1000 | 10000;

/**
 * How often something happened, as a natural frequency: "27 in 100 people (9 in 100 with placebo),
 * within 24 hours". A number without its comparator, population, route, time frame and source
 * cannot be written.
 */
export interface Frequency<Id extends string = string> extends Evidence<Id> {
  /** How many people, out of `per`. */
  count: number;
  /** What happened to them, where the words beside the number do not say. `felt sick` */
  outcome?: string;
  per: Denominator;
  /** The comparison group, on the same denominator. `null`, on purpose, when the study had none. */
  comparator: { name: string; count: number } | null;
  /** When it was counted. Reads after a comma: `within 24 hours`. */
  timeFrame: string;
  route: string;
}

/** One of several ways a step can be done, for instance a route a medicine is given by. */
export interface StepOption {
  name: string;
  note?: string;
  /** True for what this clinic itself does; it is marked in words. */
  offeredHere?: boolean;
}

/** Where a visitor who is already in treatment stands. */
export type StepStatus = 'done' | 'current' | 'upcoming';

/** One step of a treatment, in the order a person goes through it. */
export interface ProcessStep<Rich = string> {
  title: string;
  description: Rich;
  /** How long it takes. `60 to 90 minutes` */
  duration?: string;
  /** Where it happens. */
  setting?: string;
  /** Who is there or does it. */
  who?: string;
  /** Ways this step can be done, under a caption that says what they are. */
  options?: { caption: string; items: readonly StepOption[] };
  /** True when not everybody goes through it; said in words. */
  optional?: boolean;
  status?: StepStatus;
}

/** Something people may gain, with what it rests on and what limits it. */
export interface Benefit<Rich = string, Id extends string = string> {
  title: string;
  description: Rich;
  /** The number behind the benefit, told the same way as a risk's. */
  frequency?: Frequency<Id>;
  /** What the claim rests on. An empty list says on the page that no study is known. */
  evidence: readonly Evidence<Id>[];
  /** How long it lasts, who it was not shown for, what is not known. Stands beside the claim. */
  limits: Rich;
}

/** How a risk is grouped: two groups by how often, one by how much harm. */
export type Severity = 'common' | 'less-common' | 'serious';

/** One thing that can go wrong. */
export interface Risk<Rich = string, Id extends string = string> {
  name: string;
  description: Rich;
  /** Left out when nobody knows: the page then says that how often is not known. */
  frequency?: Frequency<Id>;
  /** How long it lasts. `Most often gone within two hours` */
  duration?: string;
  /** What the person, or the team, does about it. */
  whatToDo?: string;
  /** What the description rests on. */
  evidence?: readonly Evidence<Id>[];
}

/** Risks of one severity. */
export interface RiskGroup<Rich = string, Id extends string = string> {
  severity: Severity;
  risks: readonly Risk<Rich, Id>[];
}

/** A link beside an instruction to get help, for instance to a phone number. */
export interface HelpLink {
  /** Shows the number or address itself. `Call 911` */
  label: string;
  href: string;
}

/** When to get help and how, at one level of urgency. */
export interface HelpLevel {
  /** The action first, with the colon that leads to the signs. `Call 911 if:` */
  action: string;
  /** The signs, each short and on its own line. `Your breathing is slow or hard` */
  signs: readonly string[];
  links?: readonly HelpLink[];
}

/** Getting help, most urgent first. The emergency level is never left out. */
export interface GetHelp {
  emergency: HelpLevel;
  urgent?: HelpLevel;
  routine?: HelpLevel;
}

/** What a checklist's group is for. None of them is a test that a visitor passes or fails. */
export type CandidacyIntent = 'reasons-to-ask' | 'talk-first' | 'usually-not-suitable';

/** Something a visitor may want to raise with a clinician. */
export interface CandidacyItem {
  /** Written so that it reads alone on a printed sheet. */
  label: string;
  /** Why it matters, in a sentence. */
  note?: string;
}

/** Items that belong together because of what the conversation about them is for. */
export interface CandidacyGroup {
  intent: CandidacyIntent;
  items: readonly CandidacyItem[];
}

/** A clinic's own phone number. Not interchangeable with a {@link CrisisPhone}. */
export interface ClinicPhone {
  kind: 'clinic-phone';
  e164: E164;
  /** As people read it. `(555) 010-0199` */
  display: string;
}

/** A number to reach help in a crisis. Not interchangeable with a {@link ClinicPhone}. */
export interface CrisisPhone {
  kind: 'crisis-phone';
  /** What is dialled: a short code or a full number, digits with an optional leading plus. `988` */
  dial: string;
  /** As people read it. `988`, `116 123` */
  display: string;
}

/** Where to turn in a crisis, for one region. */
export interface CrisisContact {
  /** ISO 3166-1 alpha-2 code of the country it serves. `US` */
  region: string;
  /** The service's own name. `988 Suicide & Crisis Lifeline` */
  name: string;
  /** When it can be reached and what it costs, in a few words. `Free, day and night` */
  availability?: string;
  call: CrisisPhone;
  text?: CrisisPhone;
  /** `display` is the address in words people can type by hand. */
  chat?: { href: string; display: string };
  /** The number for an ambulance or the police. */
  emergency: CrisisPhone;
  /** A line nearer to the visitor, beside the national one. */
  local?: { name: string; call: CrisisPhone };
  /** The day somebody last checked every number and address against the service's own page. */
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

/** Days with the same hours. A day in no entry is closed. */
export interface OpeningHours {
  days: readonly DayOfWeek[];
  opens: TimeOfDay;
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
  label: string;
  href: string;
}

/** Calling or texting the clinic's own number. */
export interface PhoneChannel extends ContactChannel {
  number: ClinicPhone;
}

/** Writing to the clinic. */
export interface EmailChannel extends ContactChannel {
  address: string;
}

/** The four ways to reach a clinic. */
export interface ContactChannels {
  booking?: BookingChannel;
  phone?: PhoneChannel;
  text?: PhoneChannel;
  email?: EmailChannel;
}

/** `T` with at least one of its properties present. */
export type AtLeastOne<T> = {
  [Key in keyof T]-?: Required<Pick<T, Key>> & Omit<T, Key>;
}[keyof T];

/** Where a clinic is. */
export interface ClinicLocation {
  name?: string;
  /** One line of the address each. */
  address: readonly string[];
  /** A page or map that shows the way. */
  directionsHref?: string;
}

/** How to reach one clinic: at least one channel, and what a visitor should know first. */
export type ClinicContact = AtLeastOne<ContactChannels> & {
  location?: ClinicLocation;
  hours?: readonly OpeningHours[];
  /** How soon somebody answers. */
  responseTime?: string;
};

/** A question about the treatment, answered in plain words. */
export interface Explainer {
  /** Unique on the page; a link can lead to it. */
  id: string;
  question: string;
  /** Paragraphs, with a blank line between. */
  answer: string;
}

/**
 * One treatment, complete. Each section's names are its component's props, so it spreads straight
 * in: `<ProcessTimeline {...treatment.process} />`.
 */
export interface Treatment<Id extends string = string> {
  /** Unique among a clinic's treatments; fits in an address. */
  id: string;
  name: string;
  /** The short form people use, once `name` has been said. `KAP` */
  shortName?: string;
  /** Two or three sentences under the page's title. */
  summary: string;
  /** What a regulator has and has not approved, in plain words, as visible text. */
  regulatoryStatus: string;
  explainers: readonly Explainer[];
  process: { heading: string; intro?: string; steps: readonly ProcessStep[] };
  benefits: { heading: string; intro?: string; benefits: readonly Benefit<string, Id>[] };
  risks: {
    heading: string;
    intro?: string;
    groups: readonly RiskGroup<string, Id>[];
    contraindications?: readonly string[];
    afterCare?: readonly string[];
    notKnown?: readonly string[];
    getHelp?: GetHelp;
  };
  candidacy: { heading: string; intro?: string; groups: readonly CandidacyGroup[] };
  /** What a self-paying visitor has a right to know about cost before care. */
  costNotice?: string;
  /** Every publication the page rests on. Evidence names one by its `id`. */
  sources: readonly Source<Id>[];
}

import type { Evidence, Frequency, Source } from './evidence.js';
import type { Review } from './review.js';

/**
 * A question about the treatment, answered in plain words. What ketamine is, how a magnet works on
 * the brain: what a visitor has to know before steps and benefits make sense.
 */
export interface Explainer<Id extends string = string> {
  /** Unique on the page; a link can lead to it. Lower case with hyphens. `how-ketamine-works` */
  id: string;
  /** As a visitor would ask it, with the question mark. */
  question: string;
  /** Paragraphs, with a blank line between. Explain a term where it first appears. */
  answer: string;
  /** What the statements about effect, harm or mechanism in the answer rest on. */
  evidence: readonly Evidence<Id>[];
}

/** One of several ways a step can be done, for instance a route a medicine is given by. */
export interface StepOption {
  name: string;
  /** What to know about it, in a sentence. */
  note?: string;
  /** True for what this clinic itself does; it is marked in words. */
  offeredHere?: boolean;
}

/** Where a visitor who is already in treatment stands. */
export type StepStatus = 'done' | 'current' | 'upcoming';

/** One step of a treatment, in the order a person goes through it. */
export interface ProcessStep<Rich = string> {
  title: string;
  /** What happens, said to the visitor. No statement of effect: those stand with their evidence. */
  description: Rich;
  /** How long it takes. `60 to 90 minutes` */
  duration?: string;
  /** Where it happens. `Our office` */
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
  /** What people may gain, in a few hedged words. `Relief that may come quickly` */
  title: string;
  description: Rich;
  /** The number behind the benefit, told the same way as a risk's. */
  frequency?: Frequency<Id>;
  /** What the claim rests on. An empty list says on the page that no study is known. */
  evidence: readonly Evidence<Id>[];
  /**
   * How long it lasts, who it was not shown for, what is not known. Stands beside the claim, in
   * the same type (FTC Health Products Compliance Guidance 2022).
   */
  limits: Rich;
}

/** How a risk is grouped: two groups by how often, one by how much harm. */
export type Severity = 'common' | 'less-common' | 'serious';

/** One thing that can go wrong. */
export interface Risk<Rich = string, Id extends string = string> {
  name: string;
  /** What it is like, in everyday words. */
  description: Rich;
  /** Left out when nobody knows: the page then says that how often is not known. */
  frequency?: Frequency<Id>;
  /** How long it lasts. `Most often gone within two hours` */
  duration?: string;
  /** What the person, or the team, does about it. */
  whatToDo?: string;
  /** What the description rests on; may be left out where `frequency` carries it. */
  evidence?: readonly Evidence<Id>[];
}

/** Risks of one severity. Their frequencies share one denominator. */
export interface RiskGroup<Rich = string, Id extends string = string> {
  severity: Severity;
  risks: readonly Risk<Rich, Id>[];
}

/** Short statements of one kind, and what they rest on together. */
export interface Statements<Rich = string, Id extends string = string> {
  /** Each reads alone, on its own line. */
  items: readonly Rich[];
  evidence: readonly Evidence<Id>[];
}

/** A link beside an instruction to get help, for instance to a phone number. */
export interface HelpLink {
  /** Shows the number or address itself. `Call 911` */
  label: string;
  /** An address that starts with `tel:`, `sms:`, `mailto:` or `http(s)`, or a relative one. */
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
  /** Written so that it reads alone on a printed sheet. `I take medicines, herbs or supplements` */
  label: string;
  /** Why it matters, in a sentence. */
  note?: string;
}

/** Items that belong together because of what the conversation about them is for. */
export interface CandidacyGroup<Id extends string = string> {
  intent: CandidacyIntent;
  items: readonly CandidacyItem[];
  /** What the group's choice and its notes rest on. */
  evidence?: readonly Evidence<Id>[];
}

/**
 * Another option, in as much detail as the treatment itself has here: a page that tells only one
 * side steers its reader (decision-aid criteria, Joseph-Williams 2014).
 */
export interface Alternative<Rich = string, Id extends string = string> {
  name: string;
  /** What it is, and what it asks of a person. */
  description: Rich;
  /** What people may gain by it, hedged as the evidence is. */
  benefits: Rich;
  /** What can go wrong with it. */
  risks: Rich;
  evidence: readonly Evidence<Id>[];
}

/** Other options. Having no treatment for now is one of them and cannot be left out. */
export interface Alternatives<Rich = string, Id extends string = string> {
  heading: string;
  intro?: string;
  alternatives: readonly Alternative<Rich, Id>[];
  noTreatment: Alternative<Rich, Id>;
}

/**
 * One treatment, complete. Each section's names are its component's props, so it spreads straight
 * in: `<ProcessTimeline {...treatment.process} />`.
 */
export interface Treatment<Id extends string = string> {
  /** Unique among a clinic's treatments; fits in an address. Lower case with hyphens. */
  id: string;
  name: string;
  /** The short form people use, once `name` has been said. `KAP` */
  shortName?: string;
  /** Two to five sentences under the page's title. No claim of effect without a hedge. */
  summary: string;
  /** What the statements of effect in the summary rest on. */
  summaryEvidence: readonly Evidence<Id>[];
  /**
   * What a regulator has and has not approved, in plain words, as visible text: off-label use and
   * compounding included (Crane 2023: clinics' pages left it out or claimed approval).
   */
  regulatoryStatus: string;
  /** Where a reader can check the status. */
  regulatoryEvidence: readonly Evidence<Id>[];
  explainers: readonly Explainer<Id>[];
  process: { heading: string; intro?: string; steps: readonly ProcessStep[] };
  benefits: { heading: string; intro?: string; benefits: readonly Benefit<string, Id>[] };
  risks: {
    heading: string;
    intro?: string;
    groups: readonly RiskGroup<string, Id>[];
    /** Who should usually not have the treatment. */
    contraindications?: Statements<string, Id>;
    /** What to do and to leave after a session. */
    afterCare?: Statements<string, Id>;
    /** What research has not settled. */
    notKnown?: Statements<string, Id>;
    getHelp?: GetHelp;
  };
  alternatives: Alternatives<string, Id>;
  candidacy: { heading: string; intro?: string; groups: readonly CandidacyGroup<Id>[] };
  /**
   * What a self-paying visitor has a right to know about cost before care (in the US the Good
   * Faith Estimate, 45 CFR 149.610).
   */
  costNotice?: string;
  /** Every publication the page rests on. Evidence names one by its `id`. */
  sources: readonly Source<Id>[];
  /** Who stands behind the content, and until when. */
  review: Review;
}

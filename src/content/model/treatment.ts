import type { Evidence, Frequency, Source } from './evidence.js';
import type { Picture } from './picture.js';
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
  /** The answer in a sentence, for who reads no further. Hedged as the answer is. */
  inShort?: string;
  /** Terms in the answer, for who wants them said again. */
  terms?: readonly Term[];
  /** A picture that shows what the words say, with a caption. */
  figure?: Figure;
  /**
   * Where it stands on the page: `start`, before the steps, or `decision`, after the other options,
   * for what helps to decide.
   * @default 'start'
   */
  place?: 'start' | 'decision';
  /** What the statements about effect, harm or mechanism in the answer rest on. */
  evidence: readonly Evidence<Id>[];
}

/** A word of the field, and what it means. */
export interface Term {
  /** The word. `Anesthetic` */
  term: string;
  /** What it means, in plain words. */
  definition: string;
}

/** A picture with words below it. */
export interface Figure extends Picture {
  /** Says what to see in it. */
  caption: string;
}

/** One of several ways a step can be done, for instance a route a medicine is given by. */
export interface StepOption {
  /** What it is called. `By mouth, as a pill` */
  name: string;
  /** What to know about it, in a sentence. */
  note?: string;
  /** True for what this clinic itself does; it is marked in words. */
  offeredHere?: boolean;
}

/** A smaller step inside a step, in order. */
export interface ProcessSubstep<Rich = string> {
  /** What it is called, in a few words. `Your breathing and blood pressure are checked` */
  title: string;
  /** What happens, where the title does not say it all. */
  description?: Rich;
  /** How long it takes. `About 20 minutes` */
  duration?: string;
}

/** Where a visitor who is already in treatment stands. */
export type StepStatus = 'done' | 'current' | 'upcoming';

/** One step of a treatment, in the order a person goes through it. */
export interface ProcessStep<Rich = string> {
  /** What the step is called. `Initial assessment` */
  title: string;
  /** What happens, said to the visitor. No statement of effect: those stand with their evidence. */
  description: Rich;
  /** What happens one after the other within the step, where the order matters. */
  substeps?: readonly ProcessSubstep<Rich>[];
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
  /** Only for a visitor who is in treatment; said in words. */
  status?: StepStatus;
}

/** Something people may gain, with what it rests on and what limits it. */
export interface Benefit<Rich = string, Id extends string = string> {
  /** What people may gain, in a few hedged words. `Relief that may come quickly` */
  title: string;
  /** What people may gain, hedged as the evidence is. */
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
  /** Its everyday name. `Nausea` */
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
  /** Said in words in the group's heading. */
  severity: Severity;
  /** At least one. */
  risks: readonly Risk<Rich, Id>[];
}

/** Short statements of one kind, and what they rest on together. */
export interface Statements<Rich = string, Id extends string = string> {
  /** Each reads alone, on its own line. */
  items: readonly Rich[];
  /** What the statements rest on, taken together. */
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
  /** The numbers of the action, as links. The number stands in the text of each. */
  links?: readonly HelpLink[];
}

/** Getting help, most urgent first. The emergency level is never left out. */
export interface GetHelp {
  /** Life is in danger: the emergency number, without anything else to read first. */
  emergency: HelpLevel;
  /** It cannot wait: the crisis line, day and night. */
  urgent?: HelpLevel;
  /** It can wait until the clinic is open. */
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
  /** What the conversation about them is for; the heading says it. */
  intent: CandidacyIntent;
  /** At least one. */
  items: readonly CandidacyItem[];
  /** What the group's choice and its notes rest on. */
  evidence?: readonly Evidence<Id>[];
}

/**
 * Another option, in as much detail as the treatment itself has here: a page that tells only one
 * side steers its reader (decision-aid criteria, Joseph-Williams 2014).
 */
export interface Alternative<Rich = string, Id extends string = string> {
  /** What it is called. `Talk therapy` */
  name: string;
  /** What it is, and what it asks of a person. */
  description: Rich;
  /** What people may gain by it, hedged as the evidence is. */
  benefits: Rich;
  /** What can go wrong with it. */
  risks: Rich;
  /** What its gains and harms rest on. */
  evidence: readonly Evidence<Id>[];
}

/** What each section of the page begins with. */
export interface SectionContent {
  /** Says what the section holds; a visitor finds the section by it. */
  heading: string;
  /** A sentence or two under the heading. */
  intro?: string;
}

/** The section on how the treatment goes. */
export interface ProcessSection extends SectionContent {
  /** At least one, in the order a person goes through them. */
  steps: readonly ProcessStep[];
}

/** The section on what people may gain. */
export interface BenefitsSection<Id extends string = string> extends SectionContent {
  /** At least one. Their frequencies share one denominator. */
  benefits: readonly Benefit<string, Id>[];
}

/** The section on everything that can go wrong. It stands before any call to action. */
export interface RisksSection<Id extends string = string> extends SectionContent {
  /** At least one, each severity once, in the order they are shown. */
  groups: readonly RiskGroup<string, Id>[];
  /** Who should usually not have the treatment. */
  contraindications?: Statements<string, Id>;
  /** What to do and to leave after a session. */
  afterCare?: Statements<string, Id>;
  /** What research has not settled. Shown, never left out, so that silence is not read as safety. */
  notKnown?: Statements<string, Id>;
  /** When to get help and how. Left out only for a treatment that can do no sudden harm. */
  getHelp?: GetHelp;
}

/** The section on other options. Having no treatment for now is one and cannot be left out. */
export interface Alternatives<Rich = string, Id extends string = string> extends SectionContent {
  /** The other treatments, told in equal detail. */
  alternatives: readonly Alternative<Rich, Id>[];
  /** Deciding against a new treatment for now (decision-aid criteria, Joseph-Williams 2014). */
  noTreatment: Alternative<Rich, Id>;
}

/** The section that helps to prepare a talk with a clinician. It never judges. */
export interface CandidacySection<Id extends string = string> extends SectionContent {
  /** At least one, each intent once. */
  groups: readonly CandidacyGroup<Id>[];
}

/**
 * One treatment, complete. Each section's names are its component's props, so it spreads straight
 * in: `<ProcessTimeline {...treatment.process} />`.
 */
export interface Treatment<Id extends string = string> {
  /** Unique among a clinic's treatments; fits in an address. Lower case with hyphens. */
  id: string;
  /** The treatment's full name; the page's title. `Ketamine Assisted Psychotherapy` */
  name: string;
  /** The short form people use, once `name` has been said. `KAP` */
  shortName?: string;
  /** Two to five sentences under the page's title. No claim of effect without a hedge. */
  summary: string;
  /** Sets the page's mood at its top. It never shows a claim that the words do not make. */
  picture?: Picture;
  /** What the statements of effect in the summary rest on. */
  summaryEvidence: readonly Evidence<Id>[];
  /**
   * What a regulator has and has not approved, in plain words, as visible text: off-label use and
   * compounding included (Crane 2023: clinics' pages left it out or claimed approval).
   */
  regulatoryStatus: string;
  /** Where a reader can check the status. */
  regulatoryEvidence: readonly Evidence<Id>[];
  /** What a visitor has to know first, in reading order. */
  explainers: readonly Explainer<Id>[];
  /** How the treatment goes, step by step. */
  process: ProcessSection;
  /** What people may gain, with what limits it. */
  benefits: BenefitsSection<Id>;
  /** What can go wrong, in no smaller type than the benefits. */
  risks: RisksSection<Id>;
  /** Other options, no treatment included. */
  alternatives: Alternatives<string, Id>;
  /** What to raise with a clinician. */
  candidacy: CandidacySection<Id>;
  /** What stands over the ways to reach the clinic. It never implies that treatment is granted. */
  contact?: SectionContent;
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

import type { Claim, EvidenceList, Frequency, Source } from './evidence.js';
import type { Picture } from './picture.js';
import type { Review } from './review.js';

/** A question about the treatment, answered in plain words: what it is, how it works. */
export interface Explainer<Id extends string = string> {
  /** Unique on the page; links can point to it. Lowercase with hyphens. `how-ketamine-works` */
  id: string;
  /** The question as a visitor would ask it, with the question mark. */
  question: string;
  /** Paragraphs, with a blank line between them. Explain each term where it first appears. */
  answer: string;
  /** The answer in one sentence, as hedged as the full answer. */
  inShort?: string | undefined;
  /** Terms from the answer, with their definitions. */
  terms?: readonly Term[] | undefined;
  /** A picture that illustrates the answer, with a caption. */
  figure?: Figure | undefined;
  /**
   * Where it appears: `start`, before the steps, or `decision`, after the other options, if it
   * helps to decide.
   * @default 'start'
   */
  place?: 'start' | 'decision' | undefined;
  /** What supports the answer's statements about effects, harms and mechanisms. */
  evidence: EvidenceList<Id>;
}

/** A technical term and its definition. */
export interface Term {
  /** The term. `Anesthetic` */
  term: string;
  /** What it means, in plain words. */
  definition: string;
}

/** A picture with a caption. */
export interface Figure extends Picture {
  /** What the picture shows. */
  caption: string;
}

/** One of several ways to do a step, such as a route for a medicine. */
export interface StepOption {
  /** What it is called. `By mouth, as a pill` */
  name: string;
  /** What to know about it, in a sentence. */
  note?: string | undefined;
  /** Whether this clinic does it this way; shown in words. */
  offeredHere?: boolean | undefined;
}

/** A smaller step within a step. */
export interface ProcessSubstep<Rich = string> {
  /** A short title. `Your breathing and blood pressure are checked` */
  title: string;
  /** What happens, if the title is not enough. */
  description?: Rich | undefined;
  /** How long it takes. `About 20 minutes` */
  duration?: string | undefined;
}

/** How far a visitor in treatment has come. */
export type StepStatus = 'done' | 'current' | 'upcoming';

/** One step of a treatment, in the order a person goes through it. */
export interface ProcessStep<Rich = string> {
  /** What the step is called. `Initial assessment` */
  title: string;
  /** What happens, addressed to the visitor. Claims of effect belong beside their evidence. */
  description: Rich;
  /** Smaller steps within it, if their order matters. */
  substeps?: readonly ProcessSubstep<Rich>[] | undefined;
  /** How long it takes. `60 to 90 minutes` */
  duration?: string | undefined;
  /** Where it happens. `Our office` */
  setting?: string | undefined;
  /** Who does it or is present. */
  who?: string | undefined;
  /** Different ways to do this step, under a caption. */
  options?: { caption: string; items: readonly StepOption[] } | undefined;
  /** Whether some people skip it; shown in words. */
  optional?: boolean | undefined;
  /** How far a visitor in treatment has come; shown in words. */
  status?: StepStatus | undefined;
}

/** Something people may gain, with its evidence and its limits. */
export interface Benefit<Rich = string, Id extends string = string> {
  /** A short, hedged title. `Relief that may come quickly` */
  title: string;
  /** What people may gain, as hedged as the evidence. */
  description: Rich;
  /** How often it happened, in the same form as for risks. */
  frequency?: Frequency<Id> | undefined;
  /** What supports the claim. For `null`, the page states that no study is known. */
  evidence: EvidenceList<Id>;
  /**
   * How long it lasts, for whom it was not shown, what is not known. Shown beside the claim, in the
   * same type (FTC Health Products Compliance Guidance 2022).
   */
  limits: Rich;
}

/** The groups of risks: two by frequency, one by harm. */
export type Severity = 'common' | 'less-common' | 'serious';

/** One thing that can go wrong. */
export interface Risk<Rich = string, Id extends string = string> {
  /** Its everyday name. `Nausea` */
  name: string;
  /** What it is like, in everyday words. */
  description: Rich;
  /** How often it happens. If left out, the page states that this is not known. */
  frequency?: Frequency<Id> | undefined;
  /** How long it lasts. `Most often gone within two hours` */
  duration?: string | undefined;
  /** What the person, or the team, does about it. */
  whatToDo?: string | undefined;
  /** What supports the description, unless `frequency` already does. */
  evidence?: EvidenceList<Id> | undefined;
}

/** Risks of one severity. Their frequencies share a denominator. */
export interface RiskGroup<Rich = string, Id extends string = string> {
  /** Shown in the group's heading. */
  severity: Severity;
  /** At least one. */
  risks: readonly Risk<Rich, Id>[];
}

/** Short statements with shared evidence. */
export interface Statements<Rich = string, Id extends string = string> {
  /** Each is complete by itself. */
  items: readonly Rich[];
  /** What supports the statements. */
  evidence: EvidenceList<Id>;
}

/** A link beside an instruction to get help, such as a phone number. */
export interface HelpLink {
  /** The link's text, with the number or address in it. `Call 911` */
  label: string;
  /** An address that starts with `tel:`, `sms:`, `mailto:` or `http(s)`, or a relative one. */
  href: string;
}

/** When to get help and how, at one level of urgency. */
export interface HelpLevel {
  /** The action, with a colon before the signs. `Call 911 if:` */
  action: string;
  /** The warning signs, each short. `Your breathing is slow or hard` */
  signs: readonly string[];
  /** Links to the numbers in the action. Each link's text contains its number. */
  links?: readonly HelpLink[] | undefined;
}

/** When and how to get help, most urgent first. */
export interface GetHelp {
  /** Life is in danger: call the emergency number. */
  emergency: HelpLevel;
  /** It cannot wait: call the crisis line. */
  urgent?: HelpLevel | undefined;
  /** It can wait until the clinic opens. */
  routine?: HelpLevel | undefined;
}

/** The purpose of a group in the checklist. It is never a test to pass or fail. */
export type CandidacyIntent = 'reasons-to-ask' | 'talk-first' | 'usually-not-suitable';

/** Something a visitor may want to raise with a clinician. */
export interface CandidacyItem {
  /** Clear by itself on a printed sheet. `I take medicines, herbs or supplements` */
  label: string;
  /** Why it matters, in a sentence. */
  note?: string | undefined;
}

/** Items with the same purpose in the conversation. */
export interface CandidacyGroup<Id extends string = string> {
  /** The purpose of the conversation; sets the group's heading. */
  intent: CandidacyIntent;
  /** At least one. */
  items: readonly CandidacyItem[];
  /** What supports the choice of items and their notes. */
  evidence?: EvidenceList<Id> | undefined;
}

/**
 * Another option, in as much detail as this treatment, so that the page does not steer its readers
 * (decision-aid criteria, Joseph-Williams 2014).
 */
export interface Alternative<Rich = string, Id extends string = string> {
  /** What it is called. `Talk therapy` */
  name: string;
  /** What it is, and what it involves. */
  description: Rich;
  /** What people may gain from it, as hedged as the evidence. */
  benefits: Rich;
  /** What can go wrong with it. */
  risks: Rich;
  /** What supports its benefits and risks. For `null`, the page states that no study is known. */
  evidence: EvidenceList<Id>;
}

/** The start of every section. */
export interface SectionContent {
  /** The section's heading. */
  heading: string;
  /** A sentence or two under the heading. */
  intro?: string | undefined;
}

/** The section on how the treatment goes. */
export interface ProcessSection extends SectionContent {
  /** At least one, in order. */
  steps: readonly ProcessStep[];
}

/** The section on what people may gain. */
export interface BenefitsSection<Id extends string = string> extends SectionContent {
  /** At least one. Their frequencies share a denominator. */
  benefits: readonly Benefit<string, Id>[];
}

/** The section on everything that can go wrong. It comes before any call to action. */
export interface RisksSection<Id extends string = string> extends SectionContent {
  /**
   * What a regulator has and has not approved, in plain words, including off-label use and
   * compounding. Many clinics' pages leave this out or claim approval (Crane 2023).
   */
  regulatoryStatus: Claim<string, Id>;
  /** At least one, in display order. Each severity appears once. */
  groups: readonly RiskGroup<string, Id>[];
  /** Who should usually not have the treatment. */
  contraindications?: Statements<string, Id> | undefined;
  /** What to do and to avoid after a session. */
  afterCare?: Statements<string, Id> | undefined;
  /** What research has not settled. Shown so that silence is not mistaken for safety. */
  notKnown?: Statements<string, Id> | undefined;
  /** When and how to get help. Leave it out only if the treatment cannot cause sudden harm. */
  getHelp?: GetHelp | undefined;
}

/** The section on other options, always including no treatment for now. */
export interface Alternatives<Rich = string, Id extends string = string> extends SectionContent {
  /** The other treatments, in equal detail. */
  alternatives: readonly Alternative<Rich, Id>[];
  /** No new treatment for now (decision-aid criteria, Joseph-Williams 2014). */
  noTreatment: Alternative<Rich, Id>;
}

/** The section that helps to prepare for a talk with a clinician. It never judges. */
export interface CandidacySection<Id extends string = string> extends SectionContent {
  /** At least one. Each intent appears once. */
  groups: readonly CandidacyGroup<Id>[];
}

/**
 * One complete treatment. Each section's fields are its component's props:
 * `<ProcessTimeline {...treatment.process} />`.
 */
export interface Treatment<Id extends string = string> {
  /** Unique among a clinic's treatments; used in URLs. Lowercase with hyphens. */
  id: string;
  /** The full name, and the page's title. `Ketamine Assisted Psychotherapy` */
  name: string;
  /** The short form people use. `KAP` */
  shortName?: string | undefined;
  /** Two to five sentences under the page's title. Every claim of effect is hedged. */
  summary: Claim<string, Id>;
  /** The picture at the top of the page. It must not suggest more than the text claims. */
  picture?: Picture | undefined;
  /** What a visitor should know first, in reading order. */
  explainers: readonly Explainer<Id>[];
  /** How the treatment goes, step by step. */
  process: ProcessSection;
  /** What people may gain, and its limits. */
  benefits: BenefitsSection<Id>;
  /** What can go wrong, as prominent as the benefits. */
  risks: RisksSection<Id>;
  /** Other options, including no treatment. */
  alternatives: Alternatives<string, Id>;
  /** What to raise with a clinician. */
  candidacy: CandidacySection<Id>;
  /** The heading above the ways to reach the clinic. It never promises treatment. */
  contact?: SectionContent | undefined;
  /**
   * What self-paying patients have a right to know about cost before care. In the US: the Good
   * Faith Estimate, 45 CFR 149.610.
   */
  costNotice?: string | undefined;
  /** Every publication that the page cites. Evidence refers to them by `id`. */
  sources: readonly Source<Id>[];
  /** Who is responsible for the content, and when it is reviewed again. */
  review: Review;
}

import type { Benefit, GetHelp, RiskGroup, Statements } from './benefits-and-risks.js';
import type { CandidacyGroup } from './candidacy.js';
import type { Claim, ContentIds, Evidence, Frequency, Note, Source } from './evidence.js';
import type { Explainer } from './explainer.js';
import type { Picture } from './picture.js';
import type { ProcessStep } from './process.js';
import type { Review } from './review.js';

/**
 * Another option, in as much detail as this treatment, so that the page does not steer its readers
 * (decision-aid criteria, Joseph-Williams 2014).
 */
export interface Alternative<Rich = string, Ids extends ContentIds = ContentIds> {
  /** What it is called. `Talk therapy` */
  name: string;
  /** What it is, and what it involves. */
  description: Rich;
  /** What people may gain from it, as hedged as the evidence. */
  benefits: Rich;
  /** How often people got better, in the same form as for the treatment's own benefits. */
  frequency?: Frequency<Ids['source']> | undefined;
  /** What can go wrong with it. */
  risks: Rich;
  /** What supports its benefits and risks. For `null`, the page states that no study is known. */
  evidence: Evidence<Ids['note']>;
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

/** How long a gain lasts. */
export interface HowLong<Ids extends ContentIds = ContentIds> extends Claim<string, Ids> {
  /** In a few words, as hedged as the text. `Often days to weeks` */
  inShort: string;
  /** How often it ended or came back, in the same form as for risks. */
  frequency?: Frequency<Ids['source']> | undefined;
}

/** The section on what people may gain. */
export interface BenefitsSection<Ids extends ContentIds = ContentIds> extends SectionContent {
  /**
   * Whether it helps, in a sentence, for the way this clinic gives it. Opens the section, and
   * answers "Does it help?" in the key facts.
   */
  summary: Claim<string, Ids>;
  /** At least one. Their frequencies share a denominator. */
  benefits: readonly Benefit<string, Ids>[];
  /** How long a gain lasts. If left out, the key facts state that this is not known. */
  howLong?: HowLong<Ids> | undefined;
}

/** The section on everything that can go wrong. It comes before any call to action. */
export interface RisksSection<Ids extends ContentIds = ContentIds> extends SectionContent {
  /**
   * What a regulator has and has not approved, in plain words, including off-label use and
   * compounding. Many clinics' pages leave this out or claim approval (Crane 2023). Where nothing is
   * approved, as with talk therapy, it says so, and who may offer it.
   */
  regulatoryStatus: Claim<string, Ids>;
  /**
   * At least one, in display order. Each severity appears once. A page without a serious risk is not
   * published: if none is known, the group says so on purpose, as its one entry.
   * `{ name: 'None known so far', description: 'In trials with 400 people, no one was …' }`
   */
  groups: readonly RiskGroup<string, Ids>[];
  /** Who should usually not have the treatment. */
  contraindications?: Statements<string, Ids> | undefined;
  /** What to do and to avoid after a session. */
  afterCare?: Statements<string, Ids> | undefined;
  /** What research has not settled. Shown so that silence is not mistaken for safety. */
  notKnown?: Statements<string, Ids> | undefined;
  /** When and how to get help. A page without the signs of an emergency is not published. */
  getHelp?: GetHelp | undefined;
}

/** The section on other options, always including no treatment for now. */
export interface Alternatives<Rich = string, Ids extends ContentIds = ContentIds>
  extends SectionContent {
  /** The other treatments, in equal detail. */
  alternatives: readonly Alternative<Rich, Ids>[];
  /** No new treatment for now (decision-aid criteria, Joseph-Williams 2014). */
  noTreatment: Alternative<Rich, Ids>;
}

/** The section that helps to prepare for a talk with a clinician. It never judges. */
export interface CandidacySection<Ids extends ContentIds = ContentIds> extends SectionContent {
  /** At least one. Each intent appears once. */
  groups: readonly CandidacyGroup<Ids>[];
}

/** What a treatment costs. */
export interface CostSection extends SectionContent {
  /**
   * What a visit and a session cost, in sentences. `A ketamine session costs $350.`
   * @default the page says to ask the clinic
   */
  price?: string | undefined;
  /**
   * What people have a right to know about cost before care. For self-paying patients in the US:
   * the Good Faith Estimate, 45 CFR 149.610.
   */
  notice?: string | undefined;
}

/** Someone who treats people at the clinic. */
export interface TeamMember {
  /** The name, as people at the clinic use it. `Ada Example` */
  name: string;
  /** What they do in this treatment. `Your therapist` */
  role: string;
  /** License and degrees. `Licensed Clinical Social Worker` */
  credentials?: string | undefined;
  /** Training in this treatment. `Certificate in ketamine-assisted therapy, 2024` */
  training?: string | undefined;
}

/** The section on who treats people at the clinic. */
export interface TeamSection extends SectionContent {
  /** In the order a person meets them. May be empty while the intro says who they are. */
  members: readonly TeamMember[];
}

/** A common question and its answer. */
export interface Question<Rich = string, Ids extends ContentIds = ContentIds> {
  /** As a visitor would ask it, with the question mark. `Will I lose control?` */
  question: string;
  /** The answer, in a sentence or two. */
  answer: Rich;
  /** What supports the answer. */
  evidence?: Evidence<Ids['note']> | undefined;
}

/** The section with common questions. */
export interface QuestionsSection<Ids extends ContentIds = ContentIds> extends SectionContent {
  /** At least one. */
  questions: readonly Question<string, Ids>[];
}

/** A short fact and its evidence. */
export interface KeyFact<Ids extends ContentIds = ContentIds> {
  /** What it is about, in a few words. `How often?` */
  term: string;
  /** The fact, in a phrase or a sentence. */
  text: string;
  /** What supports it. */
  evidence?: Evidence<Ids['note']> | undefined;
}

/**
 * The key facts that stand nowhere else in the content. All others are computed from the sections:
 * approval, gains, risks, who should not have it, and cost.
 */
export interface KeyFactsContent<Ids extends ContentIds = ContentIds> {
  /** What it is, in a phrase. `Ketamine by mouth, with talk therapy` */
  what: string;
  /** Who it may help, in a phrase, as hedged as the evidence. */
  forWhom: string;
  /** Further facts. They come before the cost. */
  others?: readonly KeyFact<Ids>[] | undefined;
}

/** A sentence in `[[double brackets]]` that only the clinic can confirm or replace. */
export interface Confirmation {
  /** The sentence, without its brackets. `A ketamine session costs $___.` */
  sentence: string;
  /** What the clinic has to find out or decide. `The price of one ketamine session` */
  asks: string;
}

/**
 * One complete treatment. Each section's fields are its component's props:
 * `<ProcessTimeline {...treatment.process} />`.
 *
 * It has two levels: what everyone reads, and the notes with the evidence. Whole sentences in
 * `[[double brackets]]` are for the clinic to confirm; numbers to call stand in it as placeholders:
 * `{crisis.call}`, `{crisis.text}`, `{emergency}` and `{onCall}`.
 */
export interface Treatment<Ids extends ContentIds = ContentIds> {
  /** Unique among a clinic's treatments; used in URLs. Lowercase with hyphens. */
  id: string;
  /**
   * Whether it is talk therapy alone, with no drug and no device. Search engines are told.
   * @default false
   */
  isTalkTherapy?: boolean | undefined;
  /** The full name, and the page's title. `Ketamine Assisted Psychotherapy` */
  name: string;
  /** The short form people use. `KAP` */
  shortName?: string | undefined;
  /** A line under the title. `Why it may help with depression` */
  tagline?: string | undefined;
  /**
   * The one thing to remember, first and largest: the gain, the harm and what to do, in a sentence
   * or two (CDC Clear Communication Index, item 1).
   */
  mainMessage: string;
  /** Two to five sentences that introduce the treatment. Every claim of effect is hedged. */
  summary: Claim<string, Ids>;
  /** The picture at the top of the page. It must not suggest more than the text claims. */
  picture?: Picture | undefined;
  /** The written part of the key facts. */
  keyFacts: KeyFactsContent<Ids>;
  /** What a visitor should know first, in reading order. */
  explainers: readonly Explainer<Ids>[];
  /** How the treatment goes, step by step. */
  process: ProcessSection;
  /** What people may gain, and its limits. */
  benefits: BenefitsSection<Ids>;
  /** What can go wrong, as prominent as the benefits. */
  risks: RisksSection<Ids>;
  /** Other options, including no treatment. */
  alternatives: Alternatives<string, Ids>;
  /** What to raise with a clinician. */
  candidacy: CandidacySection<Ids>;
  /** What it costs. */
  cost: CostSection;
  /** Who treats people. */
  team?: TeamSection | undefined;
  /** Common questions. */
  faq?: QuestionsSection<Ids> | undefined;
  /** The heading above the ways to reach the clinic. It never promises treatment. */
  contact?: SectionContent | undefined;
  /** The evidence, in the order of the notes' numbers: the second level of the page. */
  notes: readonly Note<Ids>[];
  /** Every publication that the page cites. Studies refer to them by `id`. */
  sources: readonly Source<Ids['source']>[];
  /** What the clinic has to find out for each sentence in double brackets. */
  confirm?: readonly Confirmation[] | undefined;
  /** Who is responsible for the content, and when it is reviewed again. */
  review: Review;
}

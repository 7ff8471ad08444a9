import type { ComponentType } from 'react';
import { crisisLines } from '../../src/content/index.js';
import {
  AlternativesList,
  BackToTop,
  BenefitsList,
  CandidacyChecklist,
  CareBar,
  ContactCTA,
  CostNotice,
  CrisisNotice,
  Explainer,
  FrequencyIcons,
  FrequencyTable,
  KeyFacts,
  NoteList,
  PageContents,
  ProcessTimeline,
  QuestionList,
  QuickExit,
  ReviewStamp,
  RiskDisclosure,
  Scene,
  SourceList,
  StaticTreatmentPage,
  TeamList,
  TreatmentHero,
  TreatmentPage,
  treatmentPageModel,
} from '../../src/index.js';
import { exampleClinic, kap, water } from '../../stories/example-clinic.js';

/** A component with the least it needs to show everything, for tests that hold for all of them. */
export interface Subject {
  name: string;
  slot: string;
  // biome-ignore lint/suspicious/noExplicitAny: each component has props of its own.
  Component: ComponentType<any>;
  props: Record<string, unknown>;
  /**
   * Rank of its first heading; `null` if it has none.
   * @default 2
   */
  level?: 1 | null;
  /**
   * The root element.
   * @default 'section'
   */
  tag?: string;
}

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
/** What a component needs to cite; it then ends with its own notes. */
const citing = { notes: kap.notes, sources: kap.sources };
const commonRisks = kap.risks.groups.find(({ severity }) => severity === 'common');

export const subjects: readonly Subject[] = [
  {
    name: 'ProcessTimeline',
    slot: 'process-timeline',
    Component: ProcessTimeline,
    props: { ...kap.process },
  },
  {
    name: 'BenefitsList',
    slot: 'benefits-list',
    Component: BenefitsList,
    props: { ...kap.benefits, ...citing, risksHref: '#risks' },
  },
  {
    name: 'RiskDisclosure',
    slot: 'risk-disclosure',
    Component: RiskDisclosure,
    props: { ...kap.risks, ...citing, crisis: crisisLines.US, contact: exampleClinic },
  },
  {
    name: 'FrequencyTable',
    slot: 'frequency-table',
    Component: FrequencyTable,
    tag: 'table',
    level: null,
    props: { caption: 'Common side effects', risks: commonRisks?.risks },
  },
  {
    name: 'FrequencyIcons',
    slot: 'frequency-icons',
    Component: FrequencyIcons,
    tag: 'div',
    level: null,
    props: { frequency: commonRisks?.risks[0]?.frequency },
  },
  {
    name: 'CandidacyChecklist',
    slot: 'candidacy-checklist',
    Component: CandidacyChecklist,
    props: { ...kap.candidacy, ...citing, crisis: crisisLines.US },
  },
  {
    name: 'ContactCTA',
    slot: 'contact-cta',
    Component: ContactCTA,
    props: { ...exampleClinic, heading: 'Talk with us', crisis: crisisLines.US },
  },
  {
    name: 'CrisisNotice',
    slot: 'crisis-notice',
    Component: CrisisNotice,
    props: { contact: crisisLines.US },
  },
  {
    name: 'CareBar',
    slot: 'care-bar',
    Component: CareBar,
    tag: 'div',
    level: null,
    props: {
      crisis: crisisLines.US,
      contact: exampleClinic,
      entries: [
        { href: '#benefits', label: 'Gains' },
        { href: '#risks', label: 'Risks' },
      ],
      quickExit: true,
    },
  },
  {
    name: 'TreatmentHero',
    slot: 'treatment-hero',
    Component: TreatmentHero,
    level: 1,
    props: {
      heading: kap.name,
      tagline: kap.tagline,
      mainMessage: kap.mainMessage,
      summary: kap.summary,
      contactHref: '#contact',
      risksHref: '#risks',
      ...citing,
      picture: { ...water, alt: 'Light under water' },
    },
  },
  {
    name: 'Explainer',
    slot: 'explainer',
    Component: Explainer,
    props: {
      ...kap.explainers[0],
      id: undefined,
      inShort: 'Ketamine with therapy.',
      terms: [{ term: 'Glutamate', definition: 'A brain chemical.' }],
      ...citing,
      figure: { ...water, alt: 'Waves', caption: 'A wave' },
    },
  },
  {
    name: 'AlternativesList',
    slot: 'alternatives-list',
    Component: AlternativesList,
    props: { ...kap.alternatives, ...citing },
  },
  {
    name: 'KeyFacts',
    slot: 'key-facts',
    Component: KeyFacts,
    props: { treatment: kap, href: '/kap' },
  },
  {
    name: 'QuestionList',
    slot: 'question-list',
    Component: QuestionList,
    props: { ...kap.faq, ...citing },
  },
  {
    name: 'CostNotice',
    slot: 'cost-notice',
    Component: CostNotice,
    props: { ...kap.cost, price: undefined },
  },
  {
    name: 'TeamList',
    slot: 'team-list',
    Component: TeamList,
    props: {
      heading: 'Your team',
      members: [{ name: 'Ada Example', role: 'Therapist', training: '120 hours' }],
    },
  },
  {
    name: 'NoteList',
    slot: 'note-list',
    Component: NoteList,
    props: {
      heading: 'The evidence',
      ...citing,
      citations: treatmentPageModel(usual).evidence.citations,
    },
  },
  {
    name: 'Scene',
    slot: 'scene',
    Component: Scene,
    props: { name: 'hands-under-water' },
    level: null,
    tag: 'div',
  },
  {
    name: 'SourceList',
    slot: 'source-list',
    Component: SourceList,
    props: {
      heading: 'Sources',
      sources: kap.sources,
      notes: kap.notes,
      notesHref: '#evidence',
    },
  },
  {
    name: 'ReviewStamp',
    slot: 'review-stamp',
    Component: ReviewStamp,
    props: { heading: 'About this page', review: kap.review },
  },
  {
    name: 'PageContents',
    slot: 'page-contents',
    Component: PageContents,
    tag: 'nav',
    level: null,
    props: { entries: [{ href: '#risks', label: 'Risks' }] },
  },
  {
    name: 'BackToTop',
    slot: 'back-to-top',
    Component: BackToTop,
    tag: 'p',
    level: null,
    props: {},
  },
  {
    name: 'QuickExit',
    slot: 'quick-exit',
    Component: QuickExit,
    tag: 'p',
    level: null,
    props: {},
  },
];

/** Whole pages. They begin at level 1 to 3, and two on one page need different prefixes. */
export const pages: readonly Subject[] = [
  {
    name: 'TreatmentPage',
    slot: 'treatment-page',
    Component: TreatmentPage,
    tag: 'main',
    level: 1,
    props: usual,
  },
  {
    name: 'StaticTreatmentPage',
    slot: 'treatment-page',
    Component: StaticTreatmentPage,
    tag: 'main',
    level: 1,
    props: usual,
  },
];

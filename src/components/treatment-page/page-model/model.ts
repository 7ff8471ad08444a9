import type { AlternativesListProps } from '../../alternatives-list/index.js';
import type { BackToTopProps } from '../../back-to-top/index.js';
import type { BenefitsListProps } from '../../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../../candidacy-checklist/CandidacyChecklist.props.js';
import type { CareBarProps } from '../../care-bar/index.js';
import type { ContactCTAProps } from '../../contact-cta/index.js';
import type { CostNoticeProps } from '../../cost-notice/index.js';
import type { CrisisNoticeProps } from '../../crisis-notice/index.js';
import type { KeyFactsProps } from '../../key-facts/index.js';
import type { NoteListProps } from '../../note-list/index.js';
import type { PageContentsProps } from '../../page-contents/index.js';
import type { ProcessTimelineProps } from '../../process-timeline/index.js';
import type { QuestionListProps } from '../../question-list/index.js';
import type { ReviewStampProps } from '../../review-stamp/index.js';
import type { RiskDisclosureProps } from '../../risk-disclosure/index.js';
import type { SourceListProps } from '../../source-list/index.js';
import type { TeamListProps } from '../../team-list/index.js';
import type { TreatmentHeroProps } from '../../treatment-hero/index.js';
import type { QuestionsProps } from '../TreatmentPage.props.js';
import type { SectionName } from './section-order.js';

/** The ready props of every part of a treatment page but its contents and care bar. */
export interface PageParts {
  /** The crisis line: in full at the end, and in a line at the beginning of a page without the bar. */
  crisis: CrisisNoticeProps;
  /** Title, message, summary and picture. */
  hero: TreatmentHeroProps;
  /** The review, below the title. */
  reviewInShort: ReviewStampProps;
  /** The key facts. */
  keyFacts: KeyFactsProps;
  /** Questions and answers before the steps. */
  explainers: QuestionsProps;
  /** The steps. */
  process: ProcessTimelineProps;
  /** What people may gain. */
  benefits: BenefitsListProps;
  /** What can go wrong. */
  risks: RiskDisclosureProps;
  /** The other options. */
  alternatives: AlternativesListProps;
  /** What to raise with a clinician. */
  candidacy: CandidacyChecklistProps;
  /** What it costs. */
  cost: CostNoticeProps;
  /** Who treats people. */
  team: TeamListProps;
  /** Common questions. */
  faq: QuestionListProps;
  /** The ways to reach the clinic. */
  contact: ContactCTAProps;
  /** Who stands behind the page. */
  review: ReviewStampProps;
  /** The notes. */
  evidence: NoteListProps;
  /** The publications. */
  sources: SourceListProps;
  /** The link to the beginning of the page. */
  backToTop: BackToTopProps;
}

/** Everything a treatment page shows, as the ready props of its parts. */
export interface TreatmentPageModel extends PageParts {
  /** The id of the page. */
  id: string;
  /** At the top of each printed sheet: treatment, clinic, and when it was reviewed. */
  runningHead: string;
  /** At the end of the leaflet: where the sources are. */
  sourcesAt: string | undefined;
  /** The sections that have something to show, in order. */
  sections: readonly SectionName[];
  /** The crisis line, the contents and the clinic's number, in a row. */
  careBar: CareBarProps;
  /** Links to the sections, for a page without that row. */
  contents: PageContentsProps;
}

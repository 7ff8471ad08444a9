import type { AlternativesListProps } from '../../alternatives-list/index.js';
import type { BackToTopProps } from '../../back-to-top/index.js';
import type { BenefitsListProps } from '../../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../../candidacy-checklist/CandidacyChecklist.props.js';
import type { ContactCTAProps } from '../../contact-cta/index.js';
import type { CrisisNoticeProps } from '../../crisis-notice/index.js';
import type { PageContentsProps } from '../../page-contents/index.js';
import type { ProcessTimelineProps } from '../../process-timeline/index.js';
import type { QuickExitProps } from '../../quick-exit/index.js';
import type { ReviewStampProps } from '../../review-stamp/index.js';
import type { RiskDisclosureProps } from '../../risk-disclosure/index.js';
import type { SourceListProps } from '../../source-list/index.js';
import type { TreatmentHeroProps } from '../../treatment-hero/index.js';
import type { QuestionsProps } from '../TreatmentPage.props.js';
import type { SectionName } from './section-order.js';

/** The ready props of every part of a treatment page but its opening. */
export interface PageSections {
  /** The crisis line, at the beginning and the end. */
  crisis: CrisisNoticeProps;
  /** The link for visitors who need to leave quickly. */
  quickExit: QuickExitProps;
  /** The review, below the title. */
  reviewInShort: ReviewStampProps;
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
  /** Questions and answers after the other options, which help to decide. */
  decision: QuestionsProps;
  /** What to raise with a clinician. */
  candidacy: CandidacyChecklistProps;
  /** The ways to reach the clinic. */
  contact: ContactCTAProps;
  /** Who stands behind the page. */
  review: ReviewStampProps;
  /** The publications. */
  sources: SourceListProps;
  /** The link to the beginning of the page. */
  backToTop: BackToTopProps;
}

/** Everything a treatment page shows, as the ready props of its parts. */
export interface TreatmentPageModel extends PageSections {
  /** The id of the page. */
  id: string;
  /** The sections that have something to show, in order. */
  sections: readonly SectionName[];
  /** Title, summary and picture. */
  hero: TreatmentHeroProps;
  /** Links to the sections. */
  contents: PageContentsProps;
}

import type { AlternativesListLabels } from '../components/alternatives-list/index.js';
import type { BackToTopLabels } from '../components/back-to-top/index.js';
import type { BenefitsListLabels } from '../components/benefits-list/index.js';
import type { CandidacyChecklistLabels } from '../components/candidacy-checklist/index.js';
import type { ContactCTALabels } from '../components/contact-cta/index.js';
import type { CrisisNoticeLabels } from '../components/crisis-notice/index.js';
import type { ExplainerLabels } from '../components/explainer/index.js';
import type { PageContentsLabels } from '../components/page-contents/index.js';
import type { ProcessTimelineLabels } from '../components/process-timeline/index.js';
import type { QuickExitLabels } from '../components/quick-exit/index.js';
import type { ReviewStampLabels } from '../components/review-stamp/index.js';
import type { RiskDisclosureLabels } from '../components/risk-disclosure/index.js';
import type { SourceListLabels } from '../components/source-list/index.js';
import type { TreatmentHeroLabels } from '../components/treatment-hero/index.js';
import type { TreatmentPageLabels } from '../components/treatment-page/index.js';

/**
 * The wording of every component in one language. A pack of your own that satisfies this type has
 * left nothing out: `import * as fr from './fr'; fr satisfies LocalePack`.
 */
export interface LocalePack {
  /** BCP 47 tag that numbers and hours follow; each component's `locale`. */
  locale: string;
  processTimelineLabels: Required<ProcessTimelineLabels>;
  benefitsListLabels: Required<BenefitsListLabels>;
  riskDisclosureLabels: Required<RiskDisclosureLabels>;
  candidacyChecklistLabels: Required<CandidacyChecklistLabels>;
  contactCTALabels: Required<ContactCTALabels>;
  crisisNoticeLabels: Required<CrisisNoticeLabels>;
  treatmentHeroLabels: Required<TreatmentHeroLabels>;
  explainerLabels: Required<ExplainerLabels>;
  alternativesListLabels: Required<AlternativesListLabels>;
  sourceListLabels: Required<SourceListLabels>;
  reviewStampLabels: Required<ReviewStampLabels>;
  pageContentsLabels: Required<PageContentsLabels>;
  backToTopLabels: Required<BackToTopLabels>;
  quickExitLabels: Required<QuickExitLabels>;
  treatmentPageLabels: Required<TreatmentPageLabels>;
}

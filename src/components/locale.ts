import { type EvidenceLabels, evidenceLabels } from '../internal/wording/evidence.labels.js';
import {
  type AlternativesListLabels,
  alternativesListLabels,
} from './alternatives-list/AlternativesList.labels.js';
import { type BackToTopLabels, backToTopLabels } from './back-to-top/BackToTop.labels.js';
import {
  type BenefitsListLabels,
  benefitsListLabels,
} from './benefits-list/BenefitsList.labels.js';
import {
  type CandidacyChecklistLabels,
  candidacyChecklistLabels,
} from './candidacy-checklist/CandidacyChecklist.labels.js';
import { type CareBarLabels, careBarLabels } from './care-bar/CareBar.labels.js';
import { type ContactCTALabels, contactCTALabels } from './contact-cta/ContactCTA.labels.js';
import { type CostNoticeLabels, costNoticeLabels } from './cost-notice/CostNotice.labels.js';
import {
  type CrisisNoticeLabels,
  crisisNoticeLabels,
} from './crisis-notice/CrisisNotice.labels.js';
import { type ExplainerLabels, explainerLabels } from './explainer/Explainer.labels.js';
import {
  type FrequencyIconsLabels,
  frequencyIconsLabels,
} from './frequency-icons/FrequencyIcons.labels.js';
import {
  type FrequencyTableLabels,
  frequencyTableLabels,
} from './frequency-table/FrequencyTable.labels.js';
import { type KeyFactsLabels, keyFactsLabels } from './key-facts/KeyFacts.labels.js';
import {
  type PageContentsLabels,
  pageContentsLabels,
} from './page-contents/PageContents.labels.js';
import {
  type ProcessTimelineLabels,
  processTimelineLabels,
} from './process-timeline/ProcessTimeline.labels.js';
import { type QuickExitLabels, quickExitLabels } from './quick-exit/QuickExit.labels.js';
import { type ReviewStampLabels, reviewStampLabels } from './review-stamp/ReviewStamp.labels.js';
import {
  type RiskDisclosureLabels,
  riskDisclosureLabels,
} from './risk-disclosure/RiskDisclosure.labels.js';
import { type SceneLabels, sceneLabels } from './scene/Scene.labels.js';
import { type SourceListLabels, sourceListLabels } from './source-list/SourceList.labels.js';
import { type TeamListLabels, teamListLabels } from './team-list/TeamList.labels.js';
import {
  type TreatmentHeroLabels,
  treatmentHeroLabels,
} from './treatment-hero/TreatmentHero.labels.js';
import {
  type TreatmentPageLabels,
  treatmentPageLabels,
} from './treatment-page/TreatmentPage.labels.js';

/**
 * Everything the components say in one language. A locale of your own that satisfies this type is
 * complete: `const fr: Locale = { … }`. To change a few words, spread one:
 * `{ ...en, backToTop: { link: 'To the top' } }`.
 */
export interface Locale {
  /** BCP 47 tag: the language of the words, and of the digits. `es-US` */
  tag: string;
  /** Evidence and natural frequencies, in every component that shows them. */
  evidence: EvidenceLabels;
  alternativesList: AlternativesListLabels;
  backToTop: BackToTopLabels;
  benefitsList: BenefitsListLabels;
  candidacyChecklist: CandidacyChecklistLabels;
  contactCTA: ContactCTALabels;
  costNotice: CostNoticeLabels;
  crisisNotice: CrisisNoticeLabels;
  explainer: ExplainerLabels;
  frequencyIcons: FrequencyIconsLabels;
  frequencyTable: FrequencyTableLabels;
  keyFacts: KeyFactsLabels;
  pageContents: PageContentsLabels;
  processTimeline: ProcessTimelineLabels;
  quickExit: QuickExitLabels;
  reviewStamp: ReviewStampLabels;
  riskDisclosure: RiskDisclosureLabels;
  scene: SceneLabels;
  sourceList: SourceListLabels;
  teamList: TeamListLabels;
  treatmentHero: TreatmentHeroLabels;
  careBar: CareBarLabels;
  treatmentPage: TreatmentPageLabels;
}

/** US English, the default of every component. */
export const english: Locale = {
  tag: 'en-US',
  evidence: evidenceLabels,
  alternativesList: alternativesListLabels,
  backToTop: backToTopLabels,
  benefitsList: benefitsListLabels,
  candidacyChecklist: candidacyChecklistLabels,
  contactCTA: contactCTALabels,
  costNotice: costNoticeLabels,
  crisisNotice: crisisNoticeLabels,
  explainer: explainerLabels,
  frequencyIcons: frequencyIconsLabels,
  frequencyTable: frequencyTableLabels,
  keyFacts: keyFactsLabels,
  pageContents: pageContentsLabels,
  processTimeline: processTimelineLabels,
  quickExit: quickExitLabels,
  reviewStamp: reviewStampLabels,
  riskDisclosure: riskDisclosureLabels,
  scene: sceneLabels,
  sourceList: sourceListLabels,
  teamList: teamListLabels,
  treatmentHero: treatmentHeroLabels,
  careBar: careBarLabels,
  treatmentPage: treatmentPageLabels,
};

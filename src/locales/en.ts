/** English, the components' own wording, whole: a base for a pack in another language. */
import { alternativesListLabels as alternativesList } from '../components/alternatives-list/AlternativesList.labels.js';
import { benefitsListLabels as benefitsList } from '../components/benefits-list/BenefitsList.labels.js';
import { candidacyChecklistLabels as candidacyChecklist } from '../components/candidacy-checklist/CandidacyChecklist.labels.js';
import { explainerLabels as explainer } from '../components/explainer/Explainer.labels.js';
import { frequencyIconsLabels } from '../components/frequency-icons/FrequencyIcons.labels.js';
import { frequencyTableLabels } from '../components/frequency-table/FrequencyTable.labels.js';
import { riskDisclosureLabels as riskDisclosure } from '../components/risk-disclosure/RiskDisclosure.labels.js';
import { sourceListLabels as sourceList } from '../components/source-list/SourceList.labels.js';
import { treatmentHeroLabels as treatmentHero } from '../components/treatment-hero/TreatmentHero.labels.js';
import type { LocalePack } from './pack.js';

export { backToTopLabels } from '../components/back-to-top/BackToTop.labels.js';
export { contactCTALabels } from '../components/contact-cta/ContactCTA.labels.js';
export { crisisNoticeLabels } from '../components/crisis-notice/CrisisNotice.labels.js';
export { pageContentsLabels } from '../components/page-contents/PageContents.labels.js';
export { processTimelineLabels } from '../components/process-timeline/ProcessTimeline.labels.js';
export { quickExitLabels } from '../components/quick-exit/QuickExit.labels.js';
export { reviewStampLabels } from '../components/review-stamp/ReviewStamp.labels.js';
export { treatmentPageLabels } from '../components/treatment-page/TreatmentPage.labels.js';
export type { LocalePack } from './pack.js';

export const locale = 'en-US';

// Written out, for packs that start from this one; the components derive them from the model.
const kinds = {
  'systematic-review': 'systematic review',
  'randomized-trial': 'randomized trial',
  'open-label-trial': 'open label trial',
  'observational-study': 'observational study',
  'animal-study': 'animal study',
  'narrative-review': 'narrative review',
  guideline: 'guideline',
  'prescribing-information': 'prescribing information',
  'regulator-notice': 'regulator notice',
};
const kindsAndCertainties = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
  'not-rated': 'not rated',
  ...kinds,
};

export const benefitsListLabels: LocalePack['benefitsListLabels'] = {
  ...benefitsList,
  ...kindsAndCertainties,
};

export const riskDisclosureLabels: LocalePack['riskDisclosureLabels'] = {
  ...riskDisclosure,
  ...frequencyIconsLabels,
  ...frequencyTableLabels,
  ...kindsAndCertainties,
};

export const candidacyChecklistLabels: LocalePack['candidacyChecklistLabels'] = {
  ...candidacyChecklist,
  ...kindsAndCertainties,
};

export const treatmentHeroLabels: LocalePack['treatmentHeroLabels'] = {
  ...treatmentHero,
  ...kindsAndCertainties,
};

export const explainerLabels: LocalePack['explainerLabels'] = {
  ...explainer,
  ...kindsAndCertainties,
};

export const alternativesListLabels: LocalePack['alternativesListLabels'] = {
  ...alternativesList,
  ...kindsAndCertainties,
};

export const sourceListLabels: LocalePack['sourceListLabels'] = { ...sourceList, ...kinds };

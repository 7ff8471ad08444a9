/** English, the components' own wording, whole: a base for a pack in another language. */
import { benefitsListLabels as benefitsList } from '../components/benefits-list/BenefitsList.labels.js';
import { candidacyChecklistLabels as candidacyChecklist } from '../components/candidacy-checklist/CandidacyChecklist.labels.js';
import { frequencyIconsLabels } from '../components/frequency-icons/FrequencyIcons.labels.js';
import { frequencyTableLabels } from '../components/frequency-table/FrequencyTable.labels.js';
import { riskDisclosureLabels as riskDisclosure } from '../components/risk-disclosure/RiskDisclosure.labels.js';
import type { LocalePack } from './pack.js';

export { contactCTALabels } from '../components/contact-cta/ContactCTA.labels.js';
export { crisisNoticeLabels } from '../components/crisis-notice/CrisisNotice.labels.js';
export { processTimelineLabels } from '../components/process-timeline/ProcessTimeline.labels.js';
export type { LocalePack } from './pack.js';

export const locale = 'en-US';

/** Written out, for packs that start from this one; the components derive them from the model. */
const kindsAndCertainties = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
  'not-rated': 'not rated',
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

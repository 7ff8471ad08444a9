import type { BenefitsListLabels } from '../components/benefits-list/index.js';
import type { CandidacyChecklistLabels } from '../components/candidacy-checklist/index.js';
import type { ContactCTALabels } from '../components/contact-cta/index.js';
import type { CrisisNoticeLabels } from '../components/crisis-notice/index.js';
import type { ProcessTimelineLabels } from '../components/process-timeline/index.js';
import type { RiskDisclosureLabels } from '../components/risk-disclosure/index.js';

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
}

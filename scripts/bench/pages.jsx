import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  ProcessTimeline,
  RiskDisclosure,
  TreatmentPage,
} from '../../src/index.js';

/** @typedef {import('./content.mjs').Content} Content */

/** @param {Content} content */
export const WholePage = (content) => <TreatmentPage {...content} today="2026-11-24" />;

/**
 * The components that a site is most likely to use on their own.
 *
 * @param {Content} content
 */
export const CoreComponents = ({ treatment, contact, crisis }) => (
  <>
    <ProcessTimeline {...treatment.process} />
    <BenefitsList {...treatment.benefits} risksHref="#risks" sources={treatment.sources} />
    <RiskDisclosure {...treatment.risks} id="risks" sources={treatment.sources} />
    <CandidacyChecklist {...treatment.candidacy} crisis={crisis} />
    <ContactCTA {...contact} heading="Talk with us" crisis={crisis} />
  </>
);

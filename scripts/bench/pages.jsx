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
export const CoreComponents = ({ treatment, contact, crisis }) => {
  const cited = { notes: treatment.notes, sources: treatment.sources };
  return (
    <>
      <ProcessTimeline {...treatment.process} />
      <BenefitsList {...treatment.benefits} {...cited} risksHref="#risks" />
      <RiskDisclosure {...treatment.risks} {...cited} id="risks" crisis={crisis} />
      <CandidacyChecklist {...treatment.candidacy} {...cited} crisis={crisis} />
      <ContactCTA {...contact} heading="Talk with us" crisis={crisis} />
    </>
  );
};

import { CandidacyChecklist } from '../candidacy-checklist/index.js';
import { PageLayout } from './PageLayout.js';
import type { TreatmentPageProps } from './TreatmentPage.props.js';

/**
 * A whole page about one treatment. It protects visitors by construction: the crisis line is first
 * and last, risks follow benefits at once, and both come before anything that invites to act.
 */
export function TreatmentPage(props: TreatmentPageProps) {
  return <PageLayout {...props} checklist={CandidacyChecklist} />;
}

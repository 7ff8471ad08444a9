import { CandidacyChecklist } from '../candidacy-checklist/index.js';
import { composePage, type TreatmentPageProps } from './compose-page.js';

/**
 * A whole page about one treatment. What protects a visitor holds by construction: the crisis line
 * is first and last, risks follow benefits at once, and both stand before anything that invites to
 * act.
 */
export function TreatmentPage(props: TreatmentPageProps) {
  return composePage(props, CandidacyChecklist);
}

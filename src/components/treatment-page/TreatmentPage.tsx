import { CandidacyChecklist } from '../candidacy-checklist/index.js';
import { composePage } from './compose-page.js';
import type { TreatmentPageProps } from './TreatmentPage.types.js';

/**
 * A whole page about one treatment. What protects a visitor holds by construction: the crisis line
 * is first and last, risks follow benefits at once, and both stand before anything that invites to
 * act.
 */
export function TreatmentPage(props: TreatmentPageProps) {
  return composePage(props, CandidacyChecklist);
}

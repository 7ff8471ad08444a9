import { composePage } from './compose-page.js';
import type { TreatmentPageProps } from './TreatmentPage.types.js';

/**
 * The same page without the section that helps to prepare a talk, and without any code for the
 * visitor's browser. `slots.candidacy` takes something of your own in its place.
 */
export function TreatmentPageWithoutChecklist(props: TreatmentPageProps) {
  return composePage(props);
}

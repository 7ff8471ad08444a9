/** Wording of a TreatmentPage itself; the components in it have their own. */
export interface TreatmentPageLabels {
  /** Above the ways to reach the clinic, where the treatment has no heading of its own for them. */
  contact: string;
  /** Above the publications. */
  sources: string;
  /** Above who stands behind the page. */
  review: string;
}

export const treatmentPageLabels: TreatmentPageLabels = {
  contact: 'Talk with us',
  sources: 'Sources',
  review: 'About this page',
};

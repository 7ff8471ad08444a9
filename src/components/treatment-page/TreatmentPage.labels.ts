/** Wording of a TreatmentPage, beside that of the components in it. */
export interface TreatmentPageLabels {
  /** Over the ways to reach the clinic, where the treatment has no heading of its own for them. */
  contact: string;
  /** Over the publications. */
  sources: string;
  /** Over who stands behind the page. */
  review: string;
}

export const treatmentPageLabels: TreatmentPageLabels = {
  contact: 'Talk with us',
  sources: 'Sources',
  review: 'About this page',
};

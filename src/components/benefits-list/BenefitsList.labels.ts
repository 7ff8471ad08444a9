/** Wording of a BenefitsList. */
export interface BenefitsListLabels {
  /** Above what limits a benefit. */
  limits: string;
  /** The link to the risks. */
  risks: string;
}

export const benefitsListLabels: BenefitsListLabels = {
  limits: 'What to keep in mind',
  risks: 'Read about the risks and side effects',
};

/** Wording of a BenefitsList. */
export interface BenefitsListLabels {
  /** Above what limits a benefit. */
  limits: string;
  /** Above how long a gain lasts. */
  'how-long': string;
  /** The link to the risks. */
  risks: string;
}

export const benefitsListLabels: BenefitsListLabels = {
  limits: 'What to keep in mind',
  'how-long': 'How long it lasts',
  risks: 'Read about the risks and side effects',
};

/** Wording of a TreatmentHero. */
export interface TreatmentHeroLabels {
  /** The link to the ways to reach the clinic. */
  contact: string;
  /** The link to the risks. */
  risks: string;
}

export const treatmentHeroLabels: TreatmentHeroLabels = {
  contact: 'Talk with us',
  risks: 'Read the risks',
};

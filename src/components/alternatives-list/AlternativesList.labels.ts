/** Wording of an AlternativesList. */
export interface AlternativesListLabels {
  /** Above the options' names. */
  option: string;
  /** Above what an option is. */
  description: string;
  /** Above what people may gain from an option. */
  benefits: string;
  /** Above what can go wrong with it. */
  risks: string;
}

export const alternativesListLabels: AlternativesListLabels = {
  option: 'Option',
  description: 'What it is',
  benefits: 'Gains',
  risks: 'Harms',
};

/** Wording of an AlternativesList. */
export interface AlternativesListLabels {
  /** Above what people may gain from an option. */
  benefits: string;
  /** Above what can go wrong with it. */
  risks: string;
}

export const alternativesListLabels: AlternativesListLabels = {
  benefits: 'What people may gain',
  risks: 'What can go wrong',
};

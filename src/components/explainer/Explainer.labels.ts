/** Wording of an Explainer. */
export interface ExplainerLabels {
  /** Before the answer in a sentence. */
  'in-short': string;
  /** Above the terms. */
  terms: string;
}

export const explainerLabels: ExplainerLabels = {
  'in-short': 'In short:',
  terms: 'Words used here',
};

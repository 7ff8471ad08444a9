/** Wording of a BackToTop. */
export interface BackToTopLabels {
  backToTop: string;
}

export const backToTopLabels: BackToTopLabels = { backToTop: 'Back to top' };

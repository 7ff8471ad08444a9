/** Wording of a BackToTop. */
export interface BackToTopLabels {
  link: string;
}

export const backToTopLabels: BackToTopLabels = { link: 'Back to top' };

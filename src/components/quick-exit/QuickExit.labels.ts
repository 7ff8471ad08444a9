/** Wording of a QuickExit. */
export interface QuickExitLabels {
  leave: string;
  /** What leaving does not do, so that nobody relies on more. */
  limits: string;
}

export const quickExitLabels: QuickExitLabels = {
  leave: 'Leave this site now',
  limits: 'Your browser still remembers this visit.',
};

/** Wording of a QuickExit. */
export interface QuickExitLabels {
  leave: string;
  /** What leaving does not do. A visitor must not rely on more. */
  limits: string;
}

export const quickExitLabels: QuickExitLabels = {
  leave: 'Leave this site now',
  limits: 'Your browser still remembers this visit.',
};

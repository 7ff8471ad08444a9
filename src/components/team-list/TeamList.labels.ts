/** Wording of a TeamList. */
export interface TeamListLabels {
  /** Before a member's training in the treatment. */
  training: string;
}

export const teamListLabels: TeamListLabels = { training: 'Training' };

/** Wording of a CostNotice. */
export interface CostNoticeLabels {
  /** Where the price is not stated. */
  unknown: string;
}

export const costNoticeLabels: CostNoticeLabels = {
  unknown: 'Ask us what it costs before you start.',
};

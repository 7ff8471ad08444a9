/** Wording of a ReviewStamp. */
export interface ReviewStampLabels {
  /** Where no clinician has signed the content off. */
  draft: string;
  /** `{reviewer}` and `{credentials}`. */
  reviewed: string;
  /** Where the next review is past; `{date}` it was due. */
  outOfDate: string;
  lastReviewed: string;
  nextReview: string;
  writtenBy: string;
  funding: string;
  updatePolicy: string;
}

export const reviewStampLabels: ReviewStampLabels = {
  draft: 'Draft: no clinician has signed this page off yet.',
  reviewed: 'Reviewed by {reviewer}, {credentials}',
  outOfDate:
    'This review is out of date: the next one was due on {date}. Ask a clinician before you rely on this page.',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review due',
  writtenBy: 'Written by',
  funding: 'Who paid for it',
  updatePolicy: 'How it is kept up to date',
};

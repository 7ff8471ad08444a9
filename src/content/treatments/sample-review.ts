import type { Confirmation, DraftReview } from '../model/index.js';

/** The review of the sample treatments: drafts that no clinician has signed off. */
export const sampleReview: DraftReview = {
  status: 'draft',
  authors: [{ name: 'clinic-ui contributors' }],
  funding: 'Adapted from free sample text. [[Our patients pay for our care.]]',
  updatePolicy: 'We review this page every year, and sooner if a regulator warns.',
};

/** What the clinic has to find out for the review; each treatment's `confirm` ends with it. */
export const fundingConfirmation: Confirmation = {
  sentence: 'Our patients pay for our care.',
  asks: 'Who pays for this page, and what the clinic gains from the treatment',
};

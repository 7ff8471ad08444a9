import type { DraftReview } from '../model/index.js';

/** The review of the sample treatments: drafts that no clinician has signed off. */
export const sampleReview: DraftReview = {
  status: 'draft',
  authors: [{ name: '[[who adapted this page]]' }],
  funding: 'Written as free sample content. This clinic’s funding: [[who pays for this page]].',
  updatePolicy:
    'Looked at again each year, and sooner when a regulator warns or a large study is published.',
};

import type { IsoDate } from './formats.js';

/** Somebody who wrote content. */
export interface Contributor {
  /** As it is printed on the page. */
  name: string;
  /** Degrees, license or role, as a reader would want them. `MD, psychiatrist` */
  credentials?: string;
}

/** Who stands behind the content (decision-aid criteria, Joseph-Williams 2014). */
interface ReviewDetails {
  /** At least one. */
  authors: readonly Contributor[];
  /** Who paid for the content, and what they gain by it, in a sentence. */
  funding: string;
  /** When the content is looked at again and what brings that forward, in a sentence. */
  updatePolicy: string;
}

/** Content that no clinician has signed off. It has no review dates, so none can be claimed. */
export interface DraftReview extends ReviewDetails {
  /** Says on the page that no clinician has signed it off. */
  status: 'draft';
}

/**
 * Content that a clinician has signed off. The schema refuses it while a `[[placeholder]]` is left
 * anywhere in the treatment.
 */
export interface CompletedReview extends ReviewDetails {
  /** Only once a clinician has signed it off. */
  status: 'reviewed';
  /** The clinician who signed it off, with the credentials that let them. */
  reviewer: Required<Contributor>;
  /** The day the reviewer signed it off; not in the future. */
  lastReviewed: IsoDate;
  /** On or after `lastReviewed`; within a year is good practice. */
  nextReview: IsoDate;
}

/** Whether a clinician stands behind the content, and until when. */
export type Review = DraftReview | CompletedReview;

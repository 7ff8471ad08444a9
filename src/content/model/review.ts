import type { IsoDate } from './formats.js';

/** Someone who wrote or reviewed the content. */
export interface Contributor {
  /** The name, as shown on the page. */
  name: string;
  /** Degrees, license or role. `MD, psychiatrist` */
  credentials?: string | undefined;
}

/** Who is responsible for the content (decision-aid criteria, Joseph-Williams 2014). */
interface ReviewDetails {
  /** Who wrote it. At least one. */
  authors: readonly Contributor[];
  /** Who paid for the content and what they gain from it, in a sentence. */
  funding: string;
  /** When the content is next reviewed, and what would bring that forward, in a sentence. */
  updatePolicy: string;
}

/** Content that no clinician has signed off. It cannot have review dates. */
export interface DraftReview extends ReviewDetails {
  /** Shows a note on the page that no clinician has signed it off. */
  status: 'draft';
}

/**
 * Content that a clinician has signed off. The schema rejects it if any `[[placeholder]]` is left
 * in the treatment.
 */
export interface CompletedReview extends ReviewDetails {
  /** Only after a clinician has signed it off. */
  status: 'reviewed';
  /** The clinician who signed it off, with their credentials. */
  reviewer: Required<Contributor>;
  /** The day the reviewer signed it off; not in the future. */
  lastReviewed: IsoDate;
  /** On or after `lastReviewed`; a year later at most is good practice. */
  nextReview: IsoDate;
}

/** Whether a clinician has signed off the content, and for how long. */
export type Review = DraftReview | CompletedReview;

import type { CompletedReview, Review } from '../content/model/index.js';

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** A day as the model writes it, that exists. */
export const isDay = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

/**
 * The review, if a reader could rely on it: who signed the content off, with what credentials, when,
 * and until when. What lacks one of these is shown as a draft, and no search engine is told of it.
 */
export function completedReview(review: Review | null | undefined): CompletedReview | undefined {
  if (review?.status !== 'reviewed') return undefined;
  const { reviewer, lastReviewed, nextReview } = review;
  const whole =
    isText(reviewer?.name) &&
    isText(reviewer.credentials) &&
    isDay(lastReviewed) &&
    isDay(nextReview);
  return whole ? review : undefined;
}

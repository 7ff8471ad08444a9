import type { CompletedReview, IsoDate, Review } from '../content/model/index.js';

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** A day as the model writes it, that exists: `2026-02-30` would be read as the second of March. */
export const isDay = (day: unknown): day is IsoDate =>
  typeof day === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  new Date(day).getUTCDate() === Number(day.slice(8));

/** The day it is in UTC. */
export const currentDay = () => new Date().toISOString().slice(0, 10) as IsoDate;

/**
 * The review, if a reader could rely on it: who signed the content off, with what credentials, when,
 * and until when. What lacks one of these, or is signed off on a day that has not come, is shown as a
 * draft, and no search engine is told of it.
 */
export function completedReview(
  review: Review | null | undefined,
  today: IsoDate,
): CompletedReview | undefined {
  if (review?.status !== 'reviewed') return undefined;
  const { reviewer, lastReviewed, nextReview } = review;
  const whole =
    isText(reviewer?.name) &&
    isText(reviewer.credentials) &&
    isDay(lastReviewed) &&
    isDay(nextReview) &&
    lastReviewed <= nextReview &&
    // It may already be the next day where the review was done.
    Date.parse(lastReviewed) <= Date.parse(today) + 86_400_000;
  return whole ? review : undefined;
}

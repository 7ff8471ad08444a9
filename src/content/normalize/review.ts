import type {
  CompletedReview,
  Contributor,
  IsoDate,
  Review,
  SectionContent,
} from '../model/index.js';
import * as f from './fields.js';
import { section } from './section.js';

const contributor = f.record<Contributor>({ name: f.text, credentials: f.optionalText });

/** A day, also from a date-time: `2026-11-24T00:00:00Z`. */
const day = (value: unknown) =>
  f
    .optionalText(value)
    ?.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?$/, '$1');

const reviewRecord = f.record<CompletedReview>({
  status: f.text,
  authors: f.list(contributor, 'name', 'credentials'),
  funding: f.optionalText,
  updatePolicy: f.optionalText,
  reviewer: f.optional(contributor),
  lastReviewed: day,
  nextReview: day,
});

/** Who stands behind the content; `undefined` where there is nothing to say. */
export const normalizeReview = (value: unknown): Review | undefined =>
  f.isObject(value) ? reviewRecord(value) : undefined;

/** A review with the heading and the lead it is shown under. */
export const normalizeReviewSection = f.props<SectionContent & { review: unknown }>({
  ...section,
  review: normalizeReview,
});

/** Whether this is an existing day in ISO form. `2026-02-30` is not one. */
export const isDay = (day: unknown): day is IsoDate =>
  typeof day === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  new Date(day).getUTCDate() === Number(day.slice(8));

/** Today in UTC. */
export const currentDay = () => new Date().toISOString().slice(0, 10) as IsoDate;

/**
 * The review, if readers can rely on it: a reviewer with credentials, and both dates, in order and
 * not in the future. Anything less counts as a draft.
 */
export function signedReview(
  review: Review | undefined,
  today: IsoDate,
): CompletedReview | undefined {
  if (review?.status !== 'reviewed') return undefined;
  const { reviewer, lastReviewed, nextReview } = review;
  const isComplete =
    f.text(reviewer?.name) !== '' &&
    f.text(reviewer?.credentials) !== '' &&
    isDay(lastReviewed) &&
    isDay(nextReview) &&
    lastReviewed <= nextReview &&
    // It may already be the next day where the review was done.
    Date.parse(lastReviewed) <= Date.parse(today) + 86_400_000;
  return isComplete ? review : undefined;
}

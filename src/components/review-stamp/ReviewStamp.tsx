import type { ComponentProps } from 'react';
import type { IsoDate, Review } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { completedReview, currentDay, isDay } from '../../internal/completed-review.js';
import { definitions, type HeadingLevel, Section } from '../../internal/elements.js';
import { fill } from '../../internal/fill.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { once } from '../../internal/once.js';
import { warn } from '../../internal/warn.js';
import { type ReviewStampLabels, reviewStampLabels } from './ReviewStamp.labels.js';

export interface ReviewStampProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Who wrote and reviewed the content, and until when. Without it, it says that nobody has. */
  review: Review;
  /**
   * Whether the review, its dates and whether it is out of date are all that is said, or also who
   * wrote the content, who paid, and how it is kept up to date.
   * @default 'full'
   */
  detail?: 'short' | 'full';
  /**
   * The day by which the review is judged, `2026-11-24`. Pages built once and served for long show
   * the day of the next review too, so a reader can judge for themselves.
   * Pass it where the page is hydrated: server and browser may not agree what day it is.
   * @default the day of rendering (UTC)
   */
  today?: IsoDate;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * Language of the dates, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<ReviewStampLabels>;
}

/** Who stands behind the content, and until when. Says so when nobody does, or no longer. */
export function ReviewStamp({
  review,
  detail,
  today: givenToday,
  locale,
  labels,
  className,
  ...rest
}: ReviewStampProps) {
  const text = wordingOf(reviewStampLabels, labels, 'ReviewStamp');
  const { authors, funding, updatePolicy } = review ?? ({} as Partial<Review>);
  const language = readableLocale(locale);
  const format = once(
    `date ${language}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const inWords = (day: IsoDate) => format.format(new Date(day));
  const date = (day: IsoDate) => <time dateTime={day}>{inWords(day)}</time>;
  // The day of a date with a time. A day that cannot be read would show an overdue review as current.
  const day = typeof givenToday === 'string' ? givenToday.slice(0, 10) : givenToday;
  const today = isDay(day) ? day : currentDay();
  const completed = completedReview(review, today);
  if (process.env.NODE_ENV !== 'production') warnOf(review, !!completed, givenToday);
  // Days as ISO writes them stand in the order of time.
  const outOfDate = completed && completed.nextReview < today;
  return (
    <Section
      {...rest}
      slot="review-stamp"
      className={classNames('clinic-review-stamp', className)}
      data-status={outOfDate ? 'out-of-date' : completed ? 'reviewed' : 'draft'}
    >
      <p data-slot="review-stamp-status">
        {completed
          ? fill(text.reviewed, { reviewer: completed.reviewer?.name, ...completed.reviewer })
          : text.draft}
      </p>
      {outOfDate && (
        <p data-slot="review-stamp-warning">
          {fill(text.outOfDate, { date: inWords(completed.nextReview) })}
        </p>
      )}
      {definitions('review-stamp-facts', [
        [text.lastReviewed, completed && date(completed.lastReviewed)],
        [text.nextReview, completed && date(completed.nextReview)],
        ...(detail === 'short'
          ? []
          : ([
              [
                text.writtenBy,
                listOf(authors)
                  .map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))
                  .join('; '),
              ],
              [text.funding, funding],
              [text.updatePolicy, updatePolicy],
            ] as const)),
      ])}
    </Section>
  );
}

/** Says what a reader would not learn. Call it in development only. */
function warnOf(review: Review | undefined, completed: boolean, today: unknown): void {
  if (today !== undefined && !isDay(String(today).slice(0, 10))) {
    warn(
      'ReviewStamp',
      `\`today\` is ${JSON.stringify(today)}, which is no day as in "2026-11-24", so the review is judged by the day of rendering.`,
    );
  }
  if (completed || review?.status === 'draft') return;
  warn(
    'ReviewStamp',
    !review
      ? 'there is no review, so the page is shown as a draft. Say who wrote the content, and who reviewed it when and until when.'
      : 'the review has no reviewer with credentials, or not both of its dates in their order and none in the future, so it is shown as a draft. A reader has to know who signed the page off, when, and until when.',
  );
}

import * as z from 'zod';
import * as f from './fields.js';

const contributor = {
  name: f.line('The person’s name.', 'Jordan Rivera'),
  credentials: f.line('Degrees, license or role.', 'MD, psychiatrist'),
};
const reviewFields = {
  authors: f.list(
    'Who wrote the content.',
    f.group('One author.', { ...contributor, credentials: contributor.credentials.optional() }),
  ),
  funding: f.line('Who paid for the content and what they gain by it.'),
  updatePolicy: f.line('When the content is reviewed again.'),
};

const reviewedFields = {
  reviewer: f.group('The clinician who signed it off.', contributor),
  lastReviewed: f.pastDate('The day it was signed off.'),
  nextReview: f.date('The day of the next review, usually within a year.'),
};

/** Checks the rest of a review whose status is wrong, so that one run lists everything. */
export const reviewOfUnknownStatus = f.group('Who is responsible for the content.', {
  status: z.unknown().optional(),
  ...reviewFields,
  reviewer: reviewedFields.reviewer.optional(),
  lastReviewed: reviewedFields.lastReviewed.optional(),
  nextReview: reviewedFields.nextReview.optional(),
});

/** Whether a review has a valid status. */
export const hasKnownStatus = (review: unknown) => {
  const { status } = (review ?? {}) as { status?: unknown };
  return status === 'draft' || status === 'reviewed';
};

/** An editor who forgot the status must not be told to delete the sign-off. */
const misplaced = Object.fromEntries(
  Object.keys(reviewedFields).map((key) => [
    key,
    {
      fix: 'Set the review’s "status" to "reviewed" if a clinician has signed off the content. If not, remove it.',
    },
  ]),
);

export const review = z
  .discriminatedUnion(
    'status',
    [
      f.group(
        'No clinician has signed off the content yet.',
        {
          status: f.literal('draft', 'Marks content that no clinician has signed off.'),
          ...reviewFields,
        },
        { misplaced },
      ),
      f.group('A clinician has signed off the content.', {
        status: f.literal('reviewed', 'Marks content that a clinician has signed off.'),
        ...reviewFields,
        ...reviewedFields,
      }),
    ],
    {
      error: ({ input }) =>
        typeof input === 'object' && input !== null && !Array.isArray(input)
          ? f.message(
              '"draft" or "reviewed"',
              'Write "reviewed" only after a clinician has signed off the content.',
            )
          : f.message(
              `a group of fields: status, ${Object.keys(reviewFields).join(', ')}`,
              'Write who is responsible for the content.',
            ),
    },
  )
  .refine(
    (value) => {
      const { lastReviewed, nextReview } = (value ?? {}) as Record<string, unknown>;
      // An invalid date is a problem of its own. ISO dates sort as text.
      const dates = [lastReviewed, nextReview].filter((day) => f.isDate(day));
      return dates.length < 2 || String(nextReview) >= String(lastReviewed);
    },
    {
      ...f.always,
      path: ['nextReview'],
      error: f.message(
        'a day on or after the last review',
        'Correct whichever of "lastReviewed" and "nextReview" is wrong.',
      ),
    },
  )
  .meta({ description: 'Who is responsible for the content, and when it is reviewed again.' });

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
  updatePolicy: f.line('When the content is looked at again.'),
};

const reviewedFields = {
  reviewer: f.group('The clinician who signed it off.', contributor),
  lastReviewed: f.pastDate('The day it was signed off.'),
  nextReview: f.date('The day it is looked at again, most often within a year.'),
};

/**
 * A review whose status is missing or wrong, which is a problem of its own: the rest of it is
 * checked by this, so that one run still lists everything.
 */
export const reviewOfUnknownStatus = f.group('Who stands behind the content.', {
  status: z.unknown().optional(),
  ...reviewFields,
  reviewer: reviewedFields.reviewer.optional(),
  lastReviewed: reviewedFields.lastReviewed.optional(),
  nextReview: reviewedFields.nextReview.optional(),
});

/** Whether a review has one of the statuses there are. */
export const hasKnownStatus = (review: unknown) => {
  const { status } = (review ?? {}) as { status?: unknown };
  return status === 'draft' || status === 'reviewed';
};

/** An editor who forgot the status must not be told to delete the sign-off. */
const signedOff = Object.fromEntries(
  Object.keys(reviewedFields).map((key) => [
    key,
    'Set the review’s "status" to "reviewed" if a clinician has signed the content off. If not, remove it.',
  ]),
);

export const review = z
  .discriminatedUnion(
    'status',
    [
      f.group(
        'Nobody has signed the content off yet.',
        {
          status: f.kind('draft', 'Says that no clinician has signed it off.'),
          ...reviewFields,
        },
        { elsewhere: signedOff },
      ),
      f.group('A clinician has signed the content off.', {
        status: f.kind('reviewed', 'Says that a clinician has signed it off.'),
        ...reviewFields,
        ...reviewedFields,
      }),
    ],
    {
      error: ({ input }) =>
        typeof input === 'object' && input !== null && !Array.isArray(input)
          ? f.says(
              '"draft" or "reviewed"',
              'Write "reviewed" only once a clinician has signed the content off.',
            )
          : f.says(
              `a group of fields: status, ${Object.keys(reviewFields).join(', ')}`,
              'Write who stands behind the content.',
            ),
    },
  )
  .refine(
    (value) => {
      const { lastReviewed, nextReview } = (value ?? {}) as Record<string, unknown>;
      // What is no date is a problem of its own; ISO dates sort as text.
      const dates = [lastReviewed, nextReview].filter((day) => f.isDate(day));
      return dates.length < 2 || String(nextReview) >= String(lastReviewed);
    },
    {
      ...f.always,
      path: ['nextReview'],
      error: f.says(
        'a day on or after the last review',
        'Correct whichever of "lastReviewed" and "nextReview" is wrong.',
      ),
    },
  )
  .meta({ description: 'Who stands behind the content, and until when.' });

import type { Review } from '../../content/model/index.js';
import { isDay } from '../../content/normalize/index.js';
import { quote, warn } from '../../content/warn.js';

/** Warns about what readers would not learn. Call it in development only. */
export function checkReview(review: Review | undefined, isSigned: boolean, today: unknown): void {
  if (today !== undefined && !isDay(typeof today === 'string' ? today.slice(0, 10) : today)) {
    warn(
      'ReviewStamp',
      `\`today\` must be an ISO date such as "2026-11-24"; got ${quote(today)}. Using the day of rendering instead.`,
    );
  }
  if (isSigned || review?.status === 'draft') return;
  warn(
    'ReviewStamp',
    review
      ? 'the review lacks a reviewer with credentials, or its dates are missing, out of order or in the future, so it is shown as a draft. Readers need to know who signed off on the page, when, and until when.'
      : 'there is no review, so the page is shown as a draft. Say who wrote the content, and who reviewed it, when and until when.',
  );
}

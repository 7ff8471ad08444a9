import { text } from './normalize/fields.js';
import { type PublishInput, publishProblems } from './publish-problems.js';

/** A page that must not be published yet, with every reason. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  /** Every reason, each with what to do about it. */
  declare readonly reasons: readonly string[];

  constructor(what: string, reasons: readonly string[]) {
    const count = reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`;
    const list = reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n');
    super(`[clinic-ui] ${what} cannot be published yet, for ${count}:\n\n${list}`);
    // Not enumerable, or a console would print every reason twice.
    Object.defineProperty(this, 'reasons', { value: reasons });
  }
}

/**
 * Stops a build from publishing a page that is not ready: unconfirmed sentences, no current review,
 * crisis lines that nobody verified for a year, sources or numbers that are missing, no risks, no
 * way to reach the clinic. Call it where the site is built, not where it is rendered.
 *
 * Throws one `PublishError` with all reasons. `publishProblems` returns them instead.
 */
export function assertPublishable(input: PublishInput): void {
  const reasons = publishProblems(input);
  if (reasons.length === 0) return;
  throw new PublishError(text(input?.treatment?.name) || 'This treatment', reasons);
}

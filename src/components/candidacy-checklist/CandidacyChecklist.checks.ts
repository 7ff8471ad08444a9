import { warn } from '../../content/warn.js';

/** `labels` from plain JavaScript or a CMS can hold more than their type lets through. */
export function checkDisclaimer(own: string, fixed: string): void {
  if (own === fixed) return;
  warn(
    'CandidacyChecklist',
    'the label `disclaimer` is fixed: only a clinician can decide, and no wording of a page changes that, so the sentence of the language is used instead. Leave it out of `labels`; for another language, pass a whole `locale`.',
  );
}

import type { Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { proseIn, sentencesIn } from '../texts.js';
import { isOfStatus } from './approvals.js';
import { deepest, isTooDeep } from './depth.js';
import type { Finding } from './finding.js';
import { type LintOptions, lintText, optionsOf } from './lint-text.js';
import { readingFindings } from './reading.js';
import { structureFindings } from './structure.js';
import { structureRule, told } from './structure-rules.js';

/**
 * Reads a treatment as a regulator, a clinician and a reader would, and tells what they would stop
 * at: overstatement, harm played down, numbers without comparison, pressure, blame. It never throws.
 *
 * It reads words, not meaning. A page without findings still needs a clinician's review.
 */
export function lintClaims(treatment: Treatment, given: LintOptions = {}): Finding[] {
  const options = optionsOf(given);
  const content = (isObject(treatment) ? treatment : {}) as Treatment;
  if (isTooDeep(content)) return [tooDeep];
  const status = approvingStatus(content, options);
  const { sources, confirm, ...read } = content;
  const inWords = [...proseIn(read)].flatMap(([path, text]) =>
    lintText(text, { ...options, path }).filter((finding) =>
      applies(finding, text, status, options),
    ),
  );
  return [...inWords, ...structureFindings(content, options), ...readingFindings(content, options)];
}

const tooDeep: Finding = {
  ...told(structureRule.tooDeep),
  path: '',
  offset: 0,
  length: 0,
  found: `fields within fields, more than ${deepest} times`,
};

/**
 * Notes report studies, in the words of studies. Other options have approvals of their own. An
 * approval is not implied where the treatment's own status states it, for the use that is named.
 */
function applies(
  { rule, severity, path, offset }: Finding,
  text: string,
  status: string | undefined,
  { locale }: Required<LintOptions>,
): boolean {
  if (rule === 'approval-implied') {
    if (/^(?:alternatives|notes|risks\.regulatoryStatus)\b/.test(path)) return false;
    return status === undefined || !isOfStatus(sentenceAt(text, offset), status, locale);
  }
  return severity === 'error' || !path.startsWith('notes');
}

/** The sentence that a place in a text is in. */
function sentenceAt(text: string, place: number): string {
  let end = 0;
  for (const sentence of sentencesIn(text)) {
    end += sentence.length;
    if (end > place) return sentence;
  }
  return '';
}

/** The treatment's own status, if it says that a regulator has approved or cleared it. */
const approvingStatus = ({ risks }: Treatment, options: LintOptions): string | undefined => {
  const status = risks?.regulatoryStatus?.text;
  if (typeof status !== 'string') return undefined;
  const denies =
    options.locale === 'es'
      ? /\bno (?:está|para)\b|\b(?:no|nunca)\b[^.]{0,80}\b(?:aprob|autoriz)/iu
      : /\bnot (?:approved )?for\b|\b(?:not|never|no)\b[^.]{0,80}\bapprov|\boff-label\b|\bas an anesthetic\b/iu;
  const states = options.locale === 'es' ? /\b(?:aprob|autoriz)/iu : /\b(?:approv|clear)ed\b/iu;
  return states.test(status) && !denies.test(status) ? status : undefined;
};

import type { Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { proseIn } from '../texts.js';
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
  const isApproved = saysApproved(content, options);
  const { sources, confirm, ...read } = content;
  const inWords = [...proseIn(read)].flatMap(([path, text]) =>
    lintText(text, { ...options, path }).filter((finding) => applies(finding, isApproved)),
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
 * approval is not implied where it is stated.
 */
function applies({ rule, severity, path }: Finding, isApproved: boolean): boolean {
  if (rule === 'approval-implied') {
    return !isApproved && !/^(?:alternatives|notes|risks\.regulatoryStatus)\b/.test(path);
  }
  return severity === 'error' || !path.startsWith('notes');
}

/** Whether the treatment's own status says that a regulator has approved or cleared it. */
const saysApproved = ({ risks }: Treatment, options: LintOptions): boolean => {
  const status = risks?.regulatoryStatus?.text;
  if (typeof status !== 'string') return false;
  const denies =
    options.locale === 'es'
      ? /\bno (?:está|para)\b|\b(?:no|nunca)\b[^.]{0,80}\b(?:aprob|autoriz)/iu
      : /\bnot (?:approved )?for\b|\b(?:not|never|no)\b[^.]{0,80}\bapprov|\boff-label\b|\bas an anesthetic\b/iu;
  const states = options.locale === 'es' ? /\b(?:aprob|autoriz)/iu : /\b(?:approv|clear)ed\b/iu;
  return states.test(status) && !denies.test(status);
};

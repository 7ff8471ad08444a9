/**
 * Finds what a regulator, a clinician or a reader would stop at in a treatment's words. It needs the
 * peer `syllable`, and ships nothing to browsers.
 */
export type { Finding, LintLocale, LintProfile, LintSeverity, RuleSource } from './finding.js';
export { lintClaims } from './lint-claims.js';
export { type LintOptions, lintText } from './lint-text.js';
export { phraseRules } from './rules/index.js';
export type { PhraseRule } from './rules/rule.js';
export { type ScoreAnswer, type Scorecard, type ScoreItem, scorecard } from './scorecard/index.js';

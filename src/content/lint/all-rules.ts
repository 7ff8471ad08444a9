import type { LintLocale, LintProfile } from './finding.js';
import { phraseRules } from './rules/index.js';
import { structureRules, told } from './structure-rules.js';

/** What each rule says of itself in a language, without any finding. */
export const allRules = (locale: LintLocale, profile: LintProfile) =>
  [...phraseRules, ...structureRules]
    .filter(({ profiles }) => !profiles || profiles.includes(profile))
    .map((rule) => {
      const { why, better } = told(rule, { locale, profile });
      return { id: rule.id, why, better };
    });

import type { LintProfile, RuleSource } from '../../finding.js';
import type { PhraseRule } from '../rule.js';

/** The same rule in several countries, each with the text it rests on there. */
export const perProfile = (
  sources: Readonly<Partial<Record<LintProfile, RuleSource>>>,
  rule: Omit<PhraseRule, 'source' | 'profiles'>,
): readonly PhraseRule[] =>
  Object.entries(sources).map(([profile, source]) => ({
    ...rule,
    profiles: [profile as LintProfile],
    source,
  }));

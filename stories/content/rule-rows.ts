import {
  type LintProfile,
  type LintSeverity,
  phraseRules,
  type RuleSource,
} from '../../src/content/lint/index.js';
import { structureRules } from '../../src/content/lint/structure-rules.js';
import { type Forms, spanishForms } from './spanish-forms.js';

/** A rule as editors read it: once, with what it rests on in each country that has it. */
export interface RuleRow extends Forms {
  id: string;
  severity: LintSeverity;
  why: string;
  spanish: Forms | undefined;
  sources: readonly { source: RuleSource; profiles: readonly LintProfile[] }[];
}

/** Every rule, from the data that the linter runs on. */
export function ruleRows(): readonly RuleRow[] {
  const rows = new Map<string, RuleRow>();
  for (const { id, severity, poor, better, why, source, profiles = [] } of [
    ...phraseRules,
    ...structureRules,
  ]) {
    const known = rows.get(id);
    const sources = [...(known?.sources ?? []), { source, profiles }];
    const row = known ?? { id, severity, poor, better, why, spanish: spanishForms[id] };
    rows.set(id, { ...row, sources });
  }
  return [...rows.values()];
}

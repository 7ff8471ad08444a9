import { describe, expect, it } from 'vitest';
import { lintText, phraseRules } from '../../src/content/lint/index.js';
import { structureRules } from '../../src/content/lint/structure-rules.js';
import { ruleRows } from '../../stories/content/rule-rows.js';
import { spanishForms } from '../../stories/content/spanish-forms.js';

const spanishIn = (text: string) => lintText(text, { locale: 'es' }).map(({ rule }) => rule);

describe('the table of rules', () => {
  it('has every rule once, with each text that it rests on', () => {
    const rows = ruleRows();
    const all = [...phraseRules, ...structureRules];
    expect(rows.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
    for (const { id, sources } of rows) {
      const own = all.filter((rule) => rule.id === id);
      expect(sources.map(({ source }) => source)).toEqual(own.map(({ source }) => source));
    }
  });

  it('has each rule that holds everywhere in Spanish', () => {
    const everywhere = phraseRules.filter(({ profiles, yields }) => !profiles && !yields);
    expect(everywhere.map(({ id }) => id).filter((id) => !spanishForms[id])).toEqual([]);
  });

  it.each(Object.entries(spanishForms))('%s: the better form has no findings', (id, forms) => {
    expect(spanishIn(forms.poor)).toContain(id);
    expect(spanishIn(forms.better)).toEqual([]);
  });
});

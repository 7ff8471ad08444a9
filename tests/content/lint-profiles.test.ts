import { describe, expect, it } from 'vitest';
import {
  type LintLocale,
  type LintProfile,
  lintClaims,
  lintText,
  phraseRules,
} from '../../src/content/lint/index.js';
import * as english from '../../src/content/treatments/index.js';
import { type CountryProfile, innocent, poor } from './lint-profile-sentences.js';

const idsOf = (profile: LintProfile) =>
  new Set(phraseRules.filter(({ profiles }) => profiles?.includes(profile)).map(({ id }) => id));

/** The rules of the country alone that stop at a text. */
function countryRules(text: string, profile: CountryProfile, locale: LintLocale): string[] {
  const own = idsOf(profile);
  const found = lintText(text, { profile, locale }).map(({ rule }) => rule);
  return [...new Set(found.filter((rule) => own.has(rule)))].sort();
}

describe.each(Object.keys(poor) as CountryProfile[])('the rules of %s', (profile) => {
  it.each(
    poor[profile].map(([sentence, rule, locale = 'en']) => [sentence, rule, locale] as const),
  )('stop at: %s', (sentence, rule, locale) => {
    expect(countryRules(sentence, profile, locale)).toContain(rule);
  });

  it.each(innocent[profile].map(([sentence, locale = 'en']) => [sentence, locale] as const))(
    'pass: %s',
    (sentence, locale) => {
      expect(countryRules(sentence, profile, locale)).toEqual([]);
    },
  );

  it('each have a sentence here, and leave all of them to others in the US', () => {
    const tried = new Set(poor[profile].map(([, rule]) => rule));
    expect([...idsOf(profile)].filter((rule) => !tried.has(rule))).toEqual([]);
    for (const [sentence, rule, locale] of poor[profile]) {
      expect(lintText(sentence, { locale }).map(({ rule: id }) => id)).not.toContain(rule);
    }
  });

  it.each(Object.values(english))('find nothing in the words of $id', (treatment) => {
    const own = idsOf(profile);
    const found = lintClaims(treatment, { profile }).filter(({ rule }) => own.has(rule));
    expect(found).toEqual([]);
  });

  it('rest on a text of that country', () => {
    const country = {
      'uk-asa': /\(UK\)/,
      eu: /^Directive 2001\/83\/EC/,
      'au-tga': /\(Australia\)/,
    };
    for (const { profiles, source } of phraseRules) {
      if (profiles?.includes(profile)) expect(source.title).toMatch(country[profile]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { lintClaims, lintText, phraseRules } from '../../src/content/lint/index.js';
import { structureRules } from '../../src/content/lint/structure-rules.js';
import * as english from '../../src/content/treatments/index.js';
import { unseen } from './lint-unseen/index.js';

describe.each(Object.entries(unseen))('set %s', (_, set) => {
  it.each(['en', 'es'] as const)('is told apart in %s, now that it is known', (locale) => {
    const isStopped = (text: string) => lintText(text, { locale }).length > 0;
    const stopped = set[locale].claims.filter(isStopped).length;
    const wrongly = set[locale].innocent.filter(isStopped).length;
    expect(stopped / set[locale].claims.length).toBeGreaterThanOrEqual(0.95);
    expect(stopped / (stopped + wrongly)).toBeGreaterThanOrEqual(0.9);
  });
});

it('tells in Spanish why it stops at Spanish words, for every rule', () => {
  const spanish = /[áéíóúñ«»]|\b(?:que|los|las|una?|de|no|se|qué)\b/u;
  for (const { id, poor } of [...phraseRules, ...structureRules]) {
    expect(poor, id).toBeTruthy();
  }
  for (const text of ['La ketamina cura la depresión.', 'No tiene efectos secundarios.']) {
    for (const { why, better } of lintText(text, { locale: 'es' })) {
      expect(why).toMatch(spanish);
      expect(better).toMatch(spanish);
    }
  }
});

it('names no other treatment in its reasons', () => {
  const { transcranialMagneticStimulation: tms } = english;
  const content = {
    ...tms,
    tagline:
      'It cures depression, works within hours, lasts for life and is non-addictive and safe.',
  };
  for (const { path, why, better } of lintClaims(content as never)) {
    if (path === 'tagline') expect(`${why} ${better}`).not.toMatch(/ketamine|vein|lozenge/i);
  }
});

it.each([
  ['uk-asa', 'It cures depression.', /\(UK\)/],
  ['eu', 'It cures depression.', /^Directive/],
  ['au-tga', 'It has no side effects.', /\(Australia\)/],
  ['us-fda-ftc', 'It cures depression.', /^FTC/],
] as const)('rests on a text of the country: %s', (profile, text, title) => {
  expect(lintText(text, { profile })[0]?.source.title).toMatch(title);
});

it.each([
  ['FDA-approved for depression that other medicines have not helped.', []],
  ['FDA-approved for PTSD.', ['approval-implied']],
  ['FDA-approved for bipolar disorder and anxiety.', ['approval-implied']],
  ['Approved by the EMA for depression.', ['approval-implied']],
])('knows which use of a treatment is approved: %s', (tagline, rules) => {
  const { esketamineNasalSpray } = english;
  const found = lintClaims({ ...esketamineNasalSpray, tagline } as never)
    .filter(({ path, rule }) => path === 'tagline' && rule === 'approval-implied')
    .map(({ rule }) => rule);
  expect(found).toEqual(rules);
});

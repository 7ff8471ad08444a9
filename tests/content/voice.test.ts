import { describe, expect, it } from 'vitest';
import { pages } from '../../scripts/content-measure/pages.js';
import {
  blocksOf,
  prose,
  readability,
  readabilityInSpanish,
  sections,
  sentences,
  syllablesInSpanish,
  words,
} from '../../scripts/content-measures.mjs';
import type { Treatment } from '../../src/content/index.js';
import { textsIn } from '../../src/content/texts.js';
import { type Content, contents } from './contents.js';
import { type Terms, terms, unexplained } from './terms.js';

/** Every text that visitors may read, the notes included, with its place. */
const textsOf = ({ sources, confirm, ...parts }: Treatment) =>
  [...textsIn(parts)].filter(
    ([path]) => !/(^|\.)(id|source|certainty|severity|intent|status|join|src)$/.test(path),
  );

const isNote = (path: string) => path.startsWith('notes');

/**
 * The parts of level 1 in the order of the page. Those too short for a formula, which is made for a
 * hundred words, are measured with their neighbors.
 */
function readingParts(treatment: Treatment): Record<string, unknown> {
  const { notes, tagline, mainMessage, summary, keyFacts, ...rest } = sections(treatment);
  const { cost, team, faq, contact, review, regulatoryStatus, risks, ...long } = rest;
  return {
    opening: [tagline, mainMessage, summary, keyFacts],
    ...long,
    risks: [regulatoryStatus, risks],
    closing: [cost, team, faq, contact, review],
  };
}

const english = contents.filter(({ language }) => language === 'en');
const spanish = contents.filter(({ language }) => language === 'es');

describe.each(english)('$name', ({ treatment }) => {
  const parts = readingParts(treatment);

  it('reads at grade 6 or lower, over all that everyone reads', () => {
    expect(readability(prose(parts)).grade).toBeLessThanOrEqual(6);
  });

  it.each(Object.entries({ ...parts, notes: treatment.notes }))(
    'reads at grade 8 or lower: %s',
    (_, part) => {
      const { grade, words } = readability(prose(part));
      expect(words).toBeGreaterThan(80);
      expect(grade).toBeLessThanOrEqual(8);
    },
  );

  it('has no sentence of 25 words or more, the notes and the data about studies included', () => {
    const long = textsOf(treatment)
      .flatMap(([, text]) => sentences(text))
      .filter((sentence) => words(sentence).length >= 25);
    expect(long).toEqual([]);
  });
});

describe.each(spanish)('$name', ({ treatment }) => {
  const parts = readingParts(treatment);

  it('is quite easy to read on the INFLESZ scale, over all that everyone reads', () => {
    expect(readabilityInSpanish(prose(parts)).ease).toBeGreaterThanOrEqual(65);
  });

  it.each(Object.entries({ ...parts, notes: treatment.notes }))(
    'is normal or easier on the INFLESZ scale: %s',
    (_, part) => {
      const { ease, words } = readabilityInSpanish(prose(part));
      expect(words).toBeGreaterThan(80);
      expect(ease).toBeGreaterThanOrEqual(55);
    },
  );
});

/** Words that the package does not use, with the reason. */
const avoided: Record<Content['language'], readonly [reason: string, words: RegExp][]> = {
  en: [
    ['does not shout', /!/],
    ['says someone, no one, everyone', /\b(?:some|no|any|every)body\b/i],
    ['makes no promise', /\b(?:miracle|cures?|cured|breakthrough|guarantee\w*|promising)\b/i],
    ['has no ideal candidate', /ideal candidate/i],
    [
      'puts people first',
      /\baddicts?\b|\babus(?:e|ers?)\b|the mentally ill|\bsuffer|committed suicide|non-?compliant/i,
    ],
    ['compares with, not against', /(?<!advises )\bagainst\b/i],
    [
      'writes no percentage, no “1 in”, no bare relative risk',
      /%|percent|\b(?:1|one) in (?!100\b|1,000\b|10,000\b)\d|\b(?:two|three|four)[- ]?(?:times (?:as|more)|fold)\b|\btwice as/i,
    ],
  ],
  es: [
    ['does not shout', /[¡!]/],
    ['makes no promise', /\b(?:milagro|cura|curan|curar|garantiza\w*|revolucionari\w+)\b/i],
    ['has no ideal candidate', /candidat[oa] ideal/i],
    [
      'puts people first',
      /\badict[oa]s?\b|enferm[oa]s? mental(?:es)?\b|\bsufren?\b|se suicid|cometió suicidio|víctimas?/i,
    ],
    ['compares with, not against', /\b(?:contra|frente a)\b/i],
    [
      'writes no percentage, no “1 in”, no bare relative risk',
      /%|por ciento|\b(?:1|una) de cada (?!100\b|1,000\b|10,000\b)\d|\b(?:dos|tres|cuatro) veces más|el doble de/i,
    ],
    [
      'speaks to the reader as “usted”',
      /(?<!\p{L})(?:tú|tus?|contigo|puedes|tienes|quieres|vos)(?!\p{L})/iu,
    ],
  ],
};

/** Claims of safety; what a regulator or an author says of it stands in the notes. */
const claimsOfSafety = {
  en: /\bsafe(?:ly|r|st)?\b/i,
  es: /\b(?:es|son) segur[oa]s?\b|sin riesgo/i,
};

describe.each(contents)('$name', ({ treatment, answered, language }) => {
  const texts = textsOf(treatment);

  it.each(avoided[language])('%s', (_, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it('claims no safety on its first level', () => {
    const claims = texts.filter(
      ([path, text]) => !isNote(path) && claimsOfSafety[language].test(text),
    );
    expect(claims).toEqual([]);
  });

  it('has no sentence over 30 words on the first level of its page', () => {
    const read = blocksOf(pages[answered.name]?.html ?? '').filter(({ level }) => level === 1);
    expect(read.length).toBeGreaterThan(100);
    const long = read
      .flatMap(({ text }) => sentences(text))
      .filter((sentence) => words(sentence).length > 30);
    expect(long).toEqual([]);
  });

  it('explains each term and abbreviation where it first stands, or in a note cited there', () => {
    expect(unexplained(pages[answered.name]?.html ?? '', treatment, terms[language])).toEqual([]);
  });

  it('would not pass with a term that nothing explains', () => {
    const html = pages[answered.name]?.html.replace(
      treatment.mainMessage,
      `${treatment.mainMessage} Bipolar and QXR.`,
    );
    const withOne: Terms = { ...terms[language], explained: { Bipolar: /two poles/ } };
    const found = unexplained(html ?? '', treatment, withOne);
    expect(found[0]).toMatch(/^Bipolar, first in/);
    expect(found.join()).toContain('QXR');
  });
});

describe('what is avoided', () => {
  it.each([
    'KAP works!',
    'Nobody knows.',
    'A cure for depression.',
    'Not for addicts.',
    'She suffers from depression.',
    'Compared against placebo.',
    'It helps 30% of people.',
    'About 1 in 4.',
    'Twice as many.',
  ])('is found in “%s”', (text) => {
    expect(avoided.en.some(([, pattern]) => pattern.test(text))).toBe(true);
  });

  it.each(['¡Funciona!', 'Cura la depresión.', 'Sufre de depresión.', 'Tú decides.', 'Un 30 %.'])(
    'is found in “%s”',
    (text) => {
      expect(avoided.es.some(([, pattern]) => pattern.test(text))).toBe(true);
    },
  );
});

it.each([
  ['depresión', 3],
  ['ciudad', 2],
  ['día', 2],
  ['teoría', 4],
  ['cuerpo', 2],
  ['ahora', 3],
  ['ayuda', 3],
  ['muy', 1],
  ['y', 1],
  ['guía', 2],
  ['siguiente', 3],
  ['ansiedad', 3],
  ['oír', 2],
  ['psicoterapia', 5],
  ['construía', 4],
  ['aéreo', 4],
  ['pingüino', 3],
  ['queso', 2],
  ['FDA', 1],
  ['27', 1],
])('counts the syllables of the Spanish word “%s”', (word, count) => {
  expect(syllablesInSpanish(word)).toBe(count);
});

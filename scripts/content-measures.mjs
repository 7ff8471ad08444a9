/** Measures the content of a treatment: readability, evidence and frequencies. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** @typedef {import('../src/content/index.js').Treatment} Treatment */
/** @typedef {import('../src/content/index.js').Frequency} Frequency */

/** Fields that no visitor reads: ids, terms of the model, addresses, and data about studies. */
const neverShown = [
  'id',
  'kind',
  'severity',
  'intent',
  'status',
  'join',
  'src',
  'srcSet',
  'sizes',
  'alt',
  'evidence',
  'frequency',
  'source',
  'sources',
  'route',
  'population',
  'certainty',
  'confirm',
];

/** Fields that are not running text: titles and names. */
const notProse = [
  'heading',
  'title',
  'name',
  'shortName',
  'question',
  'caption',
  'term',
  'authors',
  'reviewer',
];

/**
 * @param {unknown} part
 * @param {ReadonlySet<string>} leftOut
 * @returns {string[]}
 */
function texts(part, leftOut) {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    leftOut.has(key) ? [] : texts(value, leftOut),
  );
}

/**
 * The running text of a part of a treatment, in reading order.
 * @param {unknown} part
 */
export const prose = (part) => texts(part, new Set([...neverShown, ...notProse]));

/**
 * What everyone reads of a treatment: all of its texts but the notes. Those who should not have it
 * are counted once, since the page lists them once.
 * @param {Treatment} treatment
 */
export function levelOne({ notes, sources, confirm, risks, ...parts }) {
  const { contraindications, ...others } = risks;
  return texts({ ...parts, risks: others }, new Set(neverShown));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text. List items count as sentences, with or without a period.
 * @param {string} text
 */
export function sentences(text) {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => [...segmenter.segment(paragraph)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** @param {string} text */
export const words = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];

/**
 * The readability of texts as US school grades: Flesch-Kincaid (`grade`) and SMOG, which counts long
 * words only and is therefore high for texts that name medicines.
 * @param {readonly string[]} texts
 */
export function readability(texts) {
  const all = texts.flatMap(sentences);
  const tokens = all.flatMap(words);
  const syllables = tokens.map((word) => syllable(word));
  const [longest = ''] = all.toSorted((a, b) => words(b).length - words(a).length);
  return {
    words: tokens.length,
    sentences: all.length,
    grade: fleschKincaid({
      sentence: all.length,
      word: tokens.length,
      syllable: syllables.reduce((sum, count) => sum + count, 0),
    }),
    smog: smogFormula({
      sentence: all.length,
      polysillabicWord: syllables.filter((count) => count > 2).length,
    }),
    longest,
    longestWords: words(longest).length,
  };
}

/**
 * The parts of a treatment that hold running text.
 * @param {Treatment} treatment
 * @returns {Record<string, unknown>}
 */
export function sections({ id, name, shortName, notes, sources, confirm, risks, ...parts }) {
  const { regulatoryStatus, ...others } = risks;
  return { ...parts, regulatoryStatus, risks: others, notes };
}

/**
 * Every claim about an effect, harm, mechanism or status, with its number of sources. List items
 * share the sources of their list. Steps, headings and calls for help make no claims.
 * @param {Treatment} treatment
 * @returns {{ claim: string, sources: number }[]}
 */
export function claims(treatment) {
  /**
   * @param {string} claim
   * @param {{ evidence?: readonly unknown[] | null | undefined, frequency?: unknown }} part
   */
  const claim = (claim, { evidence, frequency }) => ({
    claim,
    sources: (evidence?.length ?? 0) + (frequency ? 1 : 0),
  });
  const { risks, alternatives } = treatment;
  return [
    claim('Summary', treatment.summary),
    claim('Regulatory status', risks.regulatoryStatus),
    ...treatment.explainers.map((part) => claim(part.question, part)),
    ...treatment.benefits.benefits.map((part) => claim(part.title, part)),
    ...risks.groups.flatMap((group) => group.risks.map((part) => claim(part.name, part))),
    ...[risks.contraindications, risks.afterCare, risks.notKnown].flatMap(
      (part) => part?.items.map((item) => claim(item, part)) ?? [],
    ),
    ...[...alternatives.alternatives, alternatives.noTreatment].map((part) =>
      claim(part.name, part),
    ),
    ...treatment.candidacy.groups.flatMap((group) =>
      group.items.map(({ label }) => claim(label, group)),
    ),
  ];
}

/**
 * The denominators of the frequencies in each list.
 * @param {Treatment} treatment
 * @returns {{ list: string, denominators: number[] }[]}
 */
export function frequencies(treatment) {
  /** @param {readonly { frequency?: Frequency | undefined }[]} parts */
  const denominators = (parts) => parts.flatMap(({ frequency }) => frequency?.per ?? []);
  return [
    { list: 'benefits', denominators: denominators(treatment.benefits.benefits) },
    ...treatment.risks.groups.map(({ severity, risks }) => ({
      list: `risks, ${severity}`,
      denominators: denominators(risks),
    })),
  ];
}

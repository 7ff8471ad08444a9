/** What can be measured about a treatment's content: how it reads, and what its claims rest on. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** @typedef {import('../src/content/index.js').Treatment} Treatment */
/** @typedef {import('../src/content/index.js').Frequency} Frequency */

/**
 * Not running text: ids and words of the model, addresses, titles, and the labels of the data about
 * studies. They are neither written nor read as sentences.
 */
const notProse = new Set([
  'id',
  'kind',
  'severity',
  'intent',
  'status',
  'heading',
  'title',
  'name',
  'question',
  'caption',
  'place',
  'src',
  'srcSet',
  'sizes',
  'term',
  'action',
  'links',
  'evidence',
  'frequency',
  'authors',
  'reviewer',
  'sources',
]);

/**
 * The running text inside a part of a treatment, in reading order.
 * @param {unknown} part
 * @returns {string[]}
 */
export function prose(part) {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (notProse.has(key) ? [] : prose(value)));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text. A list's entry is one, whether or not it ends with a full stop.
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
 * How texts read together. `grade` is the US school grade by Flesch-Kincaid, `smog` by SMOG, which
 * counts long words only and so is high wherever the name of a medicine is one.
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
 * The parts of a treatment that are read in one go.
 * @param {Treatment} treatment
 * @returns {Record<string, unknown>}
 */
export function sections({ id, name, shortName, sources, risks, ...parts }) {
  const { regulatoryStatus, ...others } = risks;
  return { ...parts, regulatoryStatus, risks: others };
}

/**
 * Every part that states an effect, a harm, a mechanism or a status, and how many sources it names.
 * Steps, headings and calls for help state none. An entry of a list shares the list's sources.
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
 * The lists that hold frequencies, and what each frequency is out of.
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

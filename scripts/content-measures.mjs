/** Measures the content of a treatment and its page: length, readability, evidence, frequencies. */
import { fleschKincaid } from 'flesch-kincaid';
import { parseFragment } from 'parse5';
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

/** Elements inside a line of text. All others begin a new one. */
const inline = new Set(
  'a abbr b bdi bdo cite em i label small span strong sub sup time'.split(' '),
);

/** Lines of an address are spans, and screen readers alone get the word before a note's number. */
const ownLine = new Set(['contact-cta-address-line']);
const forScreenReaders = new Set(['note-word']);

/**
 * A stretch of text on a page, such as a paragraph, and the notes cited in it. The first level is
 * what everyone reads; the second begins with the evidence.
 * @typedef {{ text: string, notes: string[], level: 1 | 2 }} Block
 */

/**
 * The text of a page's HTML, as visitors see it before they open or fill in anything.
 * @param {string} html
 */
export function blocksOf(html) {
  const hasBar = html.includes('data-slot="care-bar"');
  /** @type {Block[]} */
  const blocks = [];
  /** @type {Block['level']} */
  let level = 1;
  /** @type {Block} */
  let block = { text: '', notes: [], level };
  const endBlock = () => {
    const text = block.text.replace(/\s+/g, ' ').trim();
    if (text || block.notes.length > 0) blocks.push({ ...block, text });
    block = { text: '', notes: [], level };
  };

  /**
   * @param {import('parse5').DefaultTreeAdapterTypes.Node} node
   * @param {readonly string[]} parents the slots around it
   */
  const visit = (node, parents = []) => {
    if ('value' in node) block.text += node.value;
    if (!('childNodes' in node)) return;
    const { tagName, attrs } = 'attrs' in node ? node : { tagName: '', attrs: [] };
    const { hidden, href, role, ...others } = Object.fromEntries(
      attrs.map(({ name, value }) => [name, value]),
    );
    const slot = others['data-slot'] ?? '';
    if (hidden !== undefined || forScreenReaders.has(slot) || elsewhere.has(slot)) return;
    // Not shown where the care bar has it.
    if (hasBar && slot === 'crisis-notice' && parents.includes('candidacy-checklist')) return;
    // Only a screen reader needs the terms of these.
    if (tagName === 'dt' && parents.includes('process-timeline-facts')) return;
    if (others['data-section'] === 'evidence') level = 2;
    if (role === 'doc-noteref') block.notes.push((href ?? '').replace('#evidence-', ''));
    const isLine = inline.has(tagName) && !ownLine.has(slot);
    if (!isLine) endBlock();
    // Folded, so nothing but the summary is seen.
    const parts = tagName === 'details' ? node.childNodes.slice(0, 1) : node.childNodes;
    // The numbers of notes are no words of the first level.
    const { text } = block;
    for (const part of parts) visit(part, [...parents, slot]);
    if (slot === 'note-markers' && level === 1) block.text = text;
    if (!isLine) endBlock();
  };
  visit(parseFragment(html));
  endBlock();
  return blocks;
}

/**
 * What a page says elsewhere as well: links whose words are headings, or the names of risks, which
 * follow, and the notes beside the text of wide pages, which are in the evidence.
 */
const elsewhere = new Set([
  'care-bar-contents',
  'section-contents',
  'risk-disclosure-names',
  'side-notes',
]);

/**
 * The words that visitors see on a page.
 * @param {string} html
 */
export function renderedWords(html) {
  const blocks = blocksOf(html);
  /** @param {readonly Block[]} counted */
  const count = (counted) => counted.flatMap(({ text }) => words(text)).length;
  return { levelOne: count(blocks.filter(({ level }) => level === 1)), whole: count(blocks) };
}

/**
 * How long texts are, and their longest sentence.
 * @param {readonly string[]} texts
 */
function lengths(texts) {
  const all = texts.flatMap(sentences);
  const [longest = ''] = all.toSorted((a, b) => words(b).length - words(a).length);
  return {
    words: all.flatMap(words).length,
    sentences: all.length,
    longest,
    longestWords: words(longest).length,
  };
}

/**
 * The readability of English texts as US school grades: Flesch-Kincaid (`grade`) and SMOG, which
 * counts long words only and is therefore high for texts that name medicines.
 * @param {readonly string[]} texts
 */
export function readability(texts) {
  const length = lengths(texts);
  const syllables = texts.flatMap(sentences).flatMap(words).map(syllable);
  return {
    ...length,
    grade: fleschKincaid({
      sentence: length.sentences,
      word: length.words,
      syllable: syllables.reduce((sum, count) => sum + count, 0),
    }),
    smog: smogFormula({
      sentence: length.sentences,
      polysillabicWord: syllables.filter((count) => count > 2).length,
    }),
  };
}

/** The vowels of a Spanish syllable: a strong one with the weak ones beside it, or weak ones alone. */
const vowels = /[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g;

/**
 * The syllables of a Spanish word. Numbers count as one, as in the formula's own studies.
 * @param {string} word
 */
export function syllablesInSpanish(word) {
  const spoken = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  return Math.max(1, spoken.match(vowels)?.length ?? 0);
}

/**
 * The readability of Spanish texts on the INFLESZ scale (Barrio-Cantalejo 2008): "normal" begins at
 * 55, "quite easy" at 65, "very easy" at 80.
 * @param {readonly string[]} texts
 */
export function readabilityInSpanish(texts) {
  const length = lengths(texts);
  const syllables = texts
    .flatMap(sentences)
    .flatMap(words)
    .reduce((sum, word) => sum + syllablesInSpanish(word), 0);
  const { words: count } = length;
  return {
    ...length,
    ease: 206.835 - (62.3 * syllables) / count - count / length.sentences,
  };
}

/**
 * The parts of a treatment that hold running text.
 * @param {Treatment} treatment
 * @returns {Record<string, unknown>}
 */
export function sections({ notes, sources, confirm, risks, ...rest }) {
  const { id, name, shortName, isTalkTherapy, ...parts } = rest;
  const { regulatoryStatus, ...others } = risks;
  return { ...parts, regulatoryStatus, risks: others, notes };
}

/**
 * Every claim about an effect, harm, mechanism or status, with its number of notes. Risks and items
 * of the checklist share the notes of their group. Steps, headings and calls for help claim nothing.
 * @param {Treatment} treatment
 * @returns {{ claim: string, notes: number }[]}
 */
export function claims(treatment) {
  /**
   * @param {string} claim
   * @param {({ evidence?: readonly string[] | null | undefined } | undefined)[]} parts
   */
  const claim = (claim, ...parts) => ({
    claim,
    notes: new Set(parts.flatMap((part) => part?.evidence ?? [])).size,
  });
  const { benefits, risks, alternatives, candidacy } = treatment;
  return [
    claim('Summary', treatment.summary),
    ...treatment.explainers.map((part) => claim(part.question, part)),
    claim(benefits.summary.text, benefits.summary),
    ...benefits.benefits.map((part) => claim(part.title, part)),
    ...(benefits.howLong ? [claim(benefits.howLong.inShort, benefits.howLong)] : []),
    claim('Regulatory status', risks.regulatoryStatus),
    ...risks.groups.flatMap((group) =>
      group.risks.map((part) => claim(part.name, part, group.summary)),
    ),
    ...[risks.contraindications, risks.afterCare, risks.notKnown].flatMap(
      (part) => part?.items.map((item) => claim(item, part)) ?? [],
    ),
    ...[...alternatives.alternatives, alternatives.noTreatment].map((part) =>
      claim(part.name, part),
    ),
    ...candidacy.groups.flatMap((group) =>
      group.items.flatMap((item) =>
        // A label alone is something to talk about.
        item.note || group.intent === 'usually-not-suitable'
          ? [claim(item.label, item, group)]
          : [],
      ),
    ),
    ...(treatment.faq?.questions.map((part) => claim(part.question, part)) ?? []),
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
    {
      list: 'other options',
      denominators: denominators([
        ...treatment.alternatives.alternatives,
        treatment.alternatives.noTreatment,
      ]),
    },
  ];
}

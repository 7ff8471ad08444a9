import { describe, expect, it } from 'vitest';
// With the answers of the example clinic, as `npm run content:measure` renders them.
import { pages } from '../../scripts/content-measure/pages.js';
import { blocksOf, levelOne, renderedWords, words } from '../../scripts/content-measures.mjs';
import { es } from '../../src/locales/es.js';
import { contents } from './contents.js';

/**
 * How many words everyone is asked to read. Field by field the same, Spanish takes about 15 in 100
 * more words than English, for its articles and prepositions; what the example clinic says of itself
 * is longer there too.
 */
const limits = {
  en: { content: 1750, rendered: 2150 },
  es: { content: 1900, rendered: 2500 },
} as const;

describe.each(contents)('$name', ({ treatment, answered, language }) => {
  const page = pages[answered.name] as { html: string };
  const limit = limits[language];

  it('is short enough to read: its content', () => {
    expect(levelOne(treatment).flatMap(words).length).toBeLessThanOrEqual(limit.content);
    expect(levelOne(answered).flatMap(words).length).toBeLessThanOrEqual(limit.content);
  });

  it('is short enough to read: its page', () => {
    const { levelOne: first, whole } = renderedWords(page.html);
    expect(first).toBeLessThanOrEqual(limit.rendered);
    // The notes are on the page, and are not counted with what everyone reads.
    expect(whole).toBeGreaterThan(2 * first);
  });

  it('is measured from the first line to the last before the evidence', () => {
    const read = blocksOf(page.html).filter(({ level }) => level === 1);
    const texts = read.map(({ text }) => text);
    expect(texts).toContain(treatment.mainMessage);
    expect(texts.slice(0, 10)).toContain(`${treatment.name} (${treatment.shortName})`);
    expect(texts).toContain(treatment.contact?.intro);
    expect(texts.at(-1)).toBe(treatment.review.updatePolicy);
    const heading = language === 'es' ? es.treatmentPage.evidence : 'The evidence';
    expect(blocksOf(page.html)[read.length]?.text).toBe(heading);
  });
});

describe('counts what visitors see', () => {
  const text = (html: string) => blocksOf(html).map((block) => block.text);

  it.each([
    ['blocks apart', '<ul><li>Nausea</li><li>Pain</li></ul>', ['Nausea', 'Pain']],
    ['inline parts together', '<p>Call <a><b>988</b></a>, <em>now</em>.</p>', ['Call 988, now.']],
    ['cells apart', '<table><tr><th>A</th><td>1</td><td>2</td></tr></table>', ['A', '1', '2']],
    ['only the summary of what is folded', '<details><summary>A</summary>B</details>', ['A']],
    ['nothing hidden', '<p hidden>A</p><p>B</p>', ['B']],
    [
      'no numbers of notes on the first level',
      '<p>A<sup data-slot="note-markers"><a href="#evidence-x" role="doc-noteref">1</a></sup></p>',
      ['A'],
    ],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toEqual(expected);
  });

  it('names the notes that are cited in each block', () => {
    const marker =
      '<sup data-slot="note-markers"><a href="#evidence-x" role="doc-noteref">1</a></sup>';
    expect(blocksOf(`<p>A${marker}</p><p>B</p>`)).toEqual([
      { text: 'A', notes: ['x'], level: 1 },
      { text: 'B', notes: [], level: 1 },
    ]);
  });

  it('the second level apart', () => {
    const html = '<p>One two</p><div data-section="evidence">Three</div><div>Four</div>';
    expect(renderedWords(html)).toEqual({ levelOne: 2, whole: 4 });
  });
});

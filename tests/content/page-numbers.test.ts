import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocksOf } from '../../scripts/content-measures.mjs';
import { crisisLines, crisisLinesInSpanish, type Treatment } from '../../src/content/index.js';
import { sample } from '../sample.js';
import { contents } from './contents.js';
import { numbersIn } from './numbers-in.js';
import { ownNumbers, pageOf, strangeNumbers, unfilled } from './pages.js';

// As visitors get it: without what the clinic has not confirmed.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => void vi.unstubAllEnvs());

describe.each(contents)('$name', (content) => {
  const { treatment, answered, presets } = content;
  const pages = Object.entries(presets).map(([region, crisis]) => ({ region, crisis }));
  const place = contents.indexOf(content);

  it.each(sample(pages, 6, place))(
    'calls its own numbers alone, and leaves nothing to fill in: $region',
    (page) => {
      const { crisis } = page;
      for (const each of [treatment, answered]) {
        const html = pageOf(content, each, crisis);
        expect(html).toContain(`tel:${crisis.call.dial}`);
        expect(html).toContain('tel:+442079460001');
        expect(strangeNumbers(html, crisis)).toEqual([]);
        expect(unfilled(html)).toEqual([]);
      }
    },
  );

  it('says what to press wherever it says to call the Spanish line', () => {
    if (content.language !== 'es') return;
    const html = pageOf(content, answered, crisisLinesInSpanish.US);
    const blocks = blocksOf(html).filter(({ level }) => level === 1);
    const calls = blocks.flatMap(({ text }) => text.match(/llame al \P{L}?988.{0,12}/giu) ?? []);
    expect(calls.length).toBeGreaterThan(4);
    expect(calls.filter((words) => !/988\P{L}? \(oprima 2\)|988, y oprima 1/u.test(words))).toEqual(
      [],
    );
  });

  it('has no long number on its first level but its own, and counts of people', () => {
    const own = ownNumbers(crisisLines.GB);
    const inNotes = new Set(numbersIn(JSON.stringify(treatment.notes).replaceAll(',', ' ')));
    const others = blocksOf(pageOf(content, treatment, crisisLines.GB))
      .filter(({ level }) => level === 1)
      .flatMap(({ text }) => numbersIn(text.replaceAll(/\b10?,000\b/g, '')))
      .filter((number) => !own.has(number) && !inNotes.has(number));
    expect(others).toEqual([]);
  });

  /** Places for a number that no page in another country should have. */
  const slips: readonly [string, (copy: Treatment) => object | undefined, object][] = [
    ['a step', ({ process }) => process.steps[0], { description: 'Call 988, day or night.' }],
    ['a risk', ({ risks }) => risks.groups[0]?.risks[2], { whatToDo: 'Call 988, and tell us.' }],
    ['a sign', ({ risks }) => risks.getHelp?.urgent, { signs: ['Call 988 if your mood drops'] }],
    ['a heading', ({ contact }) => contact, { heading: 'The 988 Lifeline' }],
    ['a note', ({ notes }) => notes[0], { text: 'In the US, dial 9-8-8.' }],
    ['an answer', ({ faq }) => faq?.questions[0], { answer: 'No. In an emergency, 988.' }],
    ['the summary', (copy) => copy.summary, { text: 'Llame al 988.' }],
  ];

  it.each(sample(slips, 7, place))(
    'would not pass with “Call 988” on a British page, in %s',
    (_, part, words) => {
      const copy = structuredClone(treatment);
      Object.assign(part(copy) as object, words);
      const found = strangeNumbers(pageOf(content, copy, crisisLines.GB), crisisLines.GB);
      expect(found.join()).toContain('988 in ');
      expect(strangeNumbers(pageOf(content, copy, crisisLines.US), crisisLines.US)).toEqual([]);
    },
  );

  it('would not pass with the number of another preset in a link', () => {
    const html = pageOf(content, treatment, crisisLines.GB).replace('tel:999', 'tel:911');
    expect(strangeNumbers(html, crisisLines.GB)).toEqual(['911 in a[href]: tel:911']);
  });

  it('would not pass with a gap', () => {
    const copy = structuredClone(treatment);
    Object.assign(copy.process.steps[0] as object, {
      description: 'In {crisis}, call.',
      title: 'Ask {name}.',
    });
    expect(unfilled(pageOf(content, copy, crisisLines.US))).toHaveLength(2);
    expect(unfilled('<p>Wait ___ hours.</p>')).toHaveLength(1);
  });

  it('leaves out a sentence with a blank, which nobody may read', () => {
    const copy = structuredClone(treatment);
    Object.assign(copy.process.steps[0] as object, { description: 'You rest. Wait ___ hours.' });
    const html = pageOf(content, copy, crisisLines.US);
    expect(unfilled(html)).toEqual([]);
    expect(html).toContain('You rest.');
  });
});

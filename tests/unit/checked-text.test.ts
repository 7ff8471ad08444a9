import { describe, expect, it } from 'vitest';
import { checked, summaryOf } from '../../stories/content/checked-text.js';
import { samples } from '../../stories/content/samples.js';

const options = { profile: 'us-fda-ftc', locale: 'en' } as const;
const read = (text: string) => checked(text, options);

/** Each passage as it is read, with its marked words in braces. */
const shown = (text: string) =>
  read(text).passages.map(({ segments }) =>
    segments
      .map((part) => (part.isMarked ? `{${part.text}}` : part.text) + part.numbers.join(','))
      .join(''),
  );

describe('a text that is checked', () => {
  it('is read back sentence by sentence, with the words that were found', () => {
    expect(
      shown('It cures depression. One session takes an hour. It has no side effects.'),
    ).toEqual([
      expect.stringMatching(/^It \{cures\}1 depression\.$/),
      expect.stringMatching(/^ It has \{no side effects\}2\.$/),
    ]);
  });

  it.each(samples)('loses no word and no finding: $name', ({ text }) => {
    const { passages, findings } = read(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(passages.flatMap((passage) => passage.findings)).toHaveLength(findings.length);
    expect(passages.flatMap((passage) => passage.findings.map(({ number }) => number))).toEqual(
      findings.map((_, index) => index + 1),
    );
    for (const { segments, findings: own } of passages) {
      const sentence = segments.map((part) => part.text).join('');
      for (const { found } of segments.length > 0 ? own : []) {
        // What runs on into the next sentence begins here.
        expect(sentence).toContain(found.split(/(?<=[.?!]) /)[0]);
      }
    }
  });

  it('tells the field of a treatment, and what no sentence shows', () => {
    const { passages } = read('{ "name": "Ketamine", "faq": [{ "answer": "It cures it all." }] }');
    expect(passages.map(({ path }) => path)).toEqual(['risks', 'faq[0].answer']);
    expect(passages[0]?.segments).toEqual([]);
    expect(passages[0]?.findings[0]?.rule).toBe('missing-harm');
  });

  it('says so where it looks like JSON and is none', () => {
    expect(read('{ "name": ').problem).toMatch(/^This looks like JSON, but is none/);
    expect(read('[]').problem).toMatch(/one treatment/);
    expect(read('It may help.').problem).toBe('');
    expect(shown('{ It cures depression.').join('')).toContain('{cures}');
  });

  it('marks what is only noted in another way', () => {
    const marks = (text: string) =>
      read(text).passages.flatMap(({ segments }) =>
        segments.filter(({ isMarked }) => isMarked).map(({ isMinor }) => isMinor),
      );
    expect(marks('Our chair by the window is where heavy years end.')).toEqual([true]);
    expect(marks('It cures depression.')).toEqual([false]);
  });

  it('is read in Spanish', () => {
    const { findings } = checked('No tiene efectos secundarios.', { ...options, locale: 'es' });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-side-effects']);
  });

  it('is summed up in words', () => {
    expect(summaryOf(read('It may help.'))).toBe('No findings.');
    expect(summaryOf(read('It cures depression.'))).toBe('1 finding in 1 place: 1 error.');
    expect(summaryOf(read('It cures depression. Side effects are mild.'))).toBe(
      '2 findings in 2 places: 1 error, 1 warning.',
    );
  });
});

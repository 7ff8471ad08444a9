import { syllable } from 'syllable';
import type { Treatment } from '../model/index.js';
import { proseIn, sentencesIn } from '../texts.js';
import type { Finding, LintLocale } from './finding.js';
import type { LintOptions } from './lint-text.js';
import { ruleSources } from './sources.js';

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];

/** The vowels of a Spanish syllable: a strong one with the weak ones beside it, or weak ones alone. */
const vowels = /[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g;

/** The syllables of a word. Numbers count as one. */
const syllablesOf: Record<LintLocale, (word: string) => number> = {
  en: syllable,
  es: (word) => {
    const spoken = word
      .toLowerCase()
      .replace(/qu|gu(?=[eiéí])/g, 'g')
      .replace(/y$/, 'i');
    return Math.max(1, spoken.match(vowels)?.length ?? 0);
  },
};

/** A formula, and what it may come to. */
interface Scale {
  name: string;
  measure: (perSentence: number, perWord: number) => number;
  isHard: (value: number) => boolean;
  limit: string;
}

const scales: Record<LintLocale, Scale> = {
  en: {
    name: 'Flesch-Kincaid grade',
    measure: (perSentence, perWord) => 0.39 * perSentence + 11.8 * perWord - 15.59,
    isHard: (grade) => grade > 8,
    limit: '8 or lower',
  },
  es: {
    name: 'INFLESZ',
    measure: (perSentence, perWord) => 206.835 - 62.3 * perWord - perSentence,
    isHard: (ease) => ease < 55,
    limit: '55 or higher',
  },
};

/** Fewer words say little about how hard a part is to read. */
const enough = 80;

/** As many words make a sentence hard to follow. Spanish takes more of them to say the same. */
const long: Record<LintLocale, number> = { en: 25, es: 30 };

/** Parts that are hard to read, and sentences that are too long. */
export function readingFindings(treatment: Treatment, { locale = 'en' }: LintOptions): Finding[] {
  const { sources, confirm, ...read } = treatment;
  return Object.entries(read).flatMap(([part, content]) => {
    const texts = [...proseIn({ [part]: content })];
    return [
      ...texts.flatMap(([path, text]) => longSentences(path, text, long[locale])),
      ...hardPart(
        part,
        texts.map(([, text]) => text),
        locale,
      ),
    ];
  });
}

function longSentences(path: string, text: string, most: number): Finding[] {
  let offset = 0;
  return sentencesIn(text).flatMap((sentence) => {
    const start = offset + sentence.length - sentence.trimStart().length;
    offset += sentence.length;
    const count = wordsIn(sentence).length;
    if (count < most) return [];
    const found = sentence.trim();
    return [
      {
        rule: 'long-sentence',
        severity: 'note' as const,
        path,
        offset: start,
        length: found.length,
        found,
        why: `It has ${count} words. Readers who are tired lose the thread.`,
        source: ruleSources.plainLanguage,
        better: `Make two sentences of it, each under ${most} words.`,
      },
    ];
  });
}

function hardPart(part: string, texts: readonly string[], locale: LintLocale): Finding[] {
  const sentences = texts.flatMap(sentencesIn).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap(wordsIn);
  if (words.length < enough) return [];
  // Each word is counted once, since most come again.
  const counts = new Map<string, number>();
  const syllablesIn = (word: string): number => {
    const count = counts.get(word) ?? syllablesOf[locale](word);
    counts.set(word, count);
    return count;
  };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const { name, measure, isHard, limit } = scales[locale];
  const value = measure(words.length / sentences.length, syllables / words.length);
  if (!isHard(value)) return [];
  return [
    {
      rule: 'reading-grade',
      severity: 'warning',
      path: part,
      offset: 0,
      length: 0,
      found: `${name} ${value.toFixed(1)}`,
      why: `Half of adults read below this level. It should be ${limit}.`,
      source: ruleSources.plainLanguage,
      better: 'Use shorter words and sentences, and explain each term where it first stands.',
    },
  ];
}

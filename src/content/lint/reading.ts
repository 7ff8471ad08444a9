import { syllable } from 'syllable';
import type { Treatment } from '../model/index.js';
import { proseIn, sentencesIn } from '../texts.js';
import type { Finding, LintLocale } from './finding.js';
import type { LintOptions } from './lint-text.js';
import { structureRule, told } from './structure-rules.js';

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
  /** 1 where a higher value is harder, -1 where it is easier. */
  harder: 1 | -1;
  isHard: (value: number) => boolean;
  limit: string;
}

const scales: Record<LintLocale, Scale> = {
  en: {
    name: 'Flesch-Kincaid grade',
    measure: (perSentence, perWord) => 0.39 * perSentence + 11.8 * perWord - 15.59,
    harder: 1,
    isHard: (grade) => grade > 8,
    limit: 'It should be 8 or lower',
  },
  es: {
    name: 'INFLESZ',
    measure: (perSentence, perWord) => 206.835 - 62.3 * perWord - perSentence,
    harder: -1,
    isHard: (ease) => ease < 55,
    limit: 'Debería ser 55 o más',
  },
};

/** Fewer words say little about how hard a part is to read. Shorter parts are read together. */
const enough = 80;

/** Fewer words say nothing, even of all short parts together. */
const enoughTogether = 30;

/** As many words make a sentence hard to follow. Spanish takes more of them to say the same. */
const long: Record<LintLocale, number> = { en: 25, es: 30 };

/** A field of the treatment with its texts. */
interface Part {
  name: string;
  sentences: readonly string[];
  words: readonly string[];
}

/** Parts that are hard to read, and sentences that are too long. */
export function readingFindings(treatment: Treatment, { locale = 'en' }: LintOptions): Finding[] {
  const { sources, confirm, ...read } = treatment;
  const texts = [...proseIn(read)];
  return [
    ...texts.flatMap(([path, text]) => longSentences(path, text, locale)),
    ...hardParts(
      Object.entries(read).map(([name, content]) => partOf(name, content)),
      locale,
    ),
  ];
}

function longSentences(path: string, text: string, locale: LintLocale): Finding[] {
  const most = long[locale];
  const rule = told(structureRule.longSentence, { locale });
  let offset = 0;
  return sentencesIn(text).flatMap((sentence) => {
    const start = offset + sentence.length - sentence.trimStart().length;
    offset += sentence.length;
    const count = wordsIn(sentence).length;
    if (count < most) return [];
    const found = sentence.trim();
    return [
      {
        ...rule,
        path,
        offset: start,
        length: found.length,
        found,
        ...(locale === 'es'
          ? {
              why: `Tiene ${count} palabras. ${rule.why}`,
              better: `Divídala en dos frases, cada una de menos de ${most} palabras.`,
            }
          : {
              why: `It has ${count} words. ${rule.why}`,
              better: `Make two sentences of it, each under ${most} words.`,
            }),
      },
    ];
  });
}

function partOf(name: string, content: unknown): Part {
  const sentences = [...proseIn({ [name]: content })]
    .flatMap(([, text]) => sentencesIn(text))
    .filter((sentence) => /\p{L}/u.test(sentence));
  return { name, sentences, words: sentences.flatMap(wordsIn) };
}

/** Each part that is long enough by itself, and the shorter ones together. */
function hardParts(parts: readonly Part[], locale: LintLocale): Finding[] {
  const measure = gradeIn(locale);
  const { name, isHard, limit } = scales[locale];
  const rule = told(structureRule.readingGrade, { locale });
  const isLong = ({ words }: Part) => words.length >= enough;
  const short = parts.filter((part) => part.words.length > 0 && !isLong(part));
  const together: Part = {
    name: hardest(short, measure, locale),
    sentences: short.flatMap(({ sentences }) => sentences),
    words: short.flatMap(({ words }) => words),
  };
  const measured = [
    ...parts.filter(isLong).map((part) => ({ part, of: '' })),
    ...(together.words.length >= enoughTogether
      ? [{ part: together, of: short.length > 1 ? `, ${listed(short)} together` : '' }]
      : []),
  ];
  return measured
    .filter(({ part }) => isHard(measure(part)))
    .map(({ part, of }) => ({
      ...rule,
      path: part.name,
      offset: 0,
      length: 0,
      found: `${name} ${measure(part).toFixed(1)}${of}`,
      why: `${rule.why} ${limit}.`,
    }));
}

const listed = (parts: readonly Part[]) => parts.map(({ name }) => name).join(', ');

/** The part to mend first. */
function hardest(parts: readonly Part[], measure: (part: Part) => number, locale: LintLocale) {
  const { harder } = scales[locale];
  const [first] = [...parts].sort((one, other) => harder * (measure(other) - measure(one)));
  return first?.name ?? '';
}

/** What the language's formula gives for a part. */
function gradeIn(locale: LintLocale): (part: Part) => number {
  // Each word is counted once, since most come again.
  const counts = new Map<string, number>();
  const syllablesIn = (word: string): number => {
    const count = counts.get(word) ?? syllablesOf[locale](word);
    counts.set(word, count);
    return count;
  };
  return ({ sentences, words }) => {
    const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
    return scales[locale].measure(words.length / sentences.length, syllables / words.length);
  };
}

import type { LintLocale } from '../finding.js';
import { expanded, wholeWords } from '../phrase.js';
import { vocabulary } from '../words/index.js';

const marks = /[a-záéíóúüñ']+|\d+|[?!%$€¿"“”«»:;—]/g;

const classes = new Map<LintLocale, readonly (readonly [name: string, words: RegExp])[]>();

/** The classes of words of a language, compiled when they are first needed. */
function classesOf(locale: LintLocale) {
  const known = classes.get(locale);
  if (known) return known;
  const made = Object.keys(vocabulary[locale]).map(
    (name) => [name, wholeWords(expanded(`{${name}}`, locale), '')] as const,
  );
  classes.set(locale, made);
  return made;
}

/** "C good": a class of words that a sentence has. */
export const classFeatures = (plain: string, locale: LintLocale): string[] =>
  classesOf(locale)
    .filter(([, words]) => words.test(plain))
    .map(([name]) => `C ${name}`);

/** What may tell the tone of a sentence: its words, their beginnings and their neighbors. */
export function wordFeatures(plain: string): string[] {
  const words = (plain.match(marks) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
  const beginnings = words.filter(({ length }) => length > 5).map((word) => `<${word.slice(0, 5)}`);
  const neighbors = ['^', ...words].map((word, index) => `${word} ${words[index] ?? '$'}`);
  return [...new Set([...words, ...beginnings, ...neighbors])];
}

/** All that may tell it. */
export const featuresOf = (plain: string, locale: LintLocale): string[] => [
  ...wordFeatures(plain),
  ...classFeatures(plain, locale),
];

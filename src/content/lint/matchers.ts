import type { LintLocale } from './finding.js';
import { gramOf, type Need, needsOf } from './needs.js';
import { choicesOf, expanded, wholeWords } from './phrase.js';
import { phraseRules } from './rules/index.js';
import type { PhraseRule } from './rules/rule.js';

/** A phrase without choices. */
interface Phrase {
  rule: PhraseRule;
  /** Numbers of what a sentence needs for it. */
  needs: readonly number[];
  /** Compiled when a sentence first has what it needs. */
  words: () => RegExp;
}

interface Language {
  /** What sentences may have, by the letters that tell it: numbers of needs. */
  grams: ReadonlyMap<string, readonly number[]>;
  /** Phrases by the number of one of their needs. */
  byNeed: ReadonlyMap<number, readonly Phrase[]>;
  /** Phrases that need nothing in particular. */
  others: readonly Phrase[];
}

/** The result of a function that is called the first time it is needed. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Needs by number; the same need has the same number. */
function numbered() {
  const numbers = new Map<Need | string, number>();
  const grams = new Map<string, number[]>();
  const sizes: number[] = [];
  const numberOf = (need: Need): number => {
    const key = need.length === 1 ? gramOf(need[0] ?? '') : need;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = sizes.push(need.length) - 1;
    numbers.set(key, number);
    for (const gram of new Set(need.map(gramOf))) addTo(grams, gram, number);
    return number;
  };
  return { numberOf, grams, sizes };
}

const languages: Readonly<Record<LintLocale, () => Language>> = {
  en: once(() => read('en')),
  es: once(() => read('es')),
};

/** The phrases of a language by what they need. */
function read(locale: LintLocale): Language {
  const { numberOf, grams, sizes } = numbered();
  const byNeed = new Map<number, Phrase[]>();
  const others: Phrase[] = [];
  for (const rule of phraseRules) {
    for (const phrase of rule.phrases[locale].flatMap(choicesOf)) {
      const needs = needsOf(phrase, locale).map(numberOf);
      const words = once(() => wholeWords(expanded(phrase, locale), 'g'));
      const [rarest] = [...needs].sort((one, other) => (sizes[one] ?? 0) - (sizes[other] ?? 0));
      const entry = { rule, needs, words };
      if (rarest === undefined) others.push(entry);
      else addTo(byNeed, rarest, entry);
    }
  }
  return { grams, byNeed, others };
}

/** The phrases that a sentence may have, by rule, in the order of the rules. */
export function phrasesFor(plain: string, locale: LintLocale): Map<PhraseRule, Phrase[]> {
  const { grams, byNeed, others } = languages[locale]();
  const met = new Set<number>();
  for (let at = 0; at < plain.length; at += 1) {
    for (let length = 1; length <= 4; length += 1) {
      for (const number of grams.get(plain.slice(at, at + length)) ?? []) met.add(number);
    }
  }
  const found = new Map<PhraseRule, Phrase[]>();
  const add = (phrase: Phrase) => addTo(found, phrase.rule, phrase);
  for (const number of met) {
    for (const phrase of byNeed.get(number) ?? []) {
      if (phrase.needs.every((need) => met.has(need))) add(phrase);
    }
  }
  for (const phrase of others) add(phrase);
  return found;
}

/** A rule's excuses in a language, compiled when they are first needed. */
const unlessOf = new Map<string, RegExp | undefined>();

export function unlessIn(rule: PhraseRule, locale: LintLocale): RegExp | undefined {
  const key = `${locale} ${rule.id}`;
  if (!unlessOf.has(key)) {
    const unless = rule.unless?.[locale];
    const words = unless?.map((phrase) => expanded(phrase, locale)).join('|');
    unlessOf.set(key, words === undefined ? undefined : wholeWords(words, ''));
  }
  return unlessOf.get(key);
}

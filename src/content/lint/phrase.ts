import type { LintLocale } from './finding.js';
import { vocabulary } from './words/index.js';

/** Words that begin another part of the sentence, so that what follows is no longer the object. */
const joints: Record<LintLocale, string> = {
  en: 'if|when|and|or|for|to|with|during|until|while|after|before|because|but|that|in|at|by|than|as|about|who|may|might|can',
  es: 'si|cuando|y|o|para|con|durante|hasta|mientras|después|antes|porque|pero|que|en|como|sobre|puede|pueden',
};

/** `…`: up to six words of the same part of a sentence. */
const anyWords = ',? (?:[^\\s;:?!.]{1,24} ){0,6}';

/** `~`: up to three words of the same object, such as "your severe, chronic". */
const objectWords = (locale: LintLocale) =>
  ` (?:(?!(?:${joints[locale]})[ ,])[^\\s;:?!.]{1,24} ){0,3}`;

/** A phrase as a regular expression: `{class}` is a class of words, `…` and `~` leave a gap. */
export function expanded(phrase: string, locale: LintLocale): string {
  return phrase
    .replaceAll(/\\S\{(\d),\d+\}/g, '\\S{$1,24}')
    .replaceAll(' … ', anyWords)
    .replaceAll(' ~ ', objectWords(locale))
    .replaceAll(/\{([a-z]\w*)\}/gi, (_, name: string) => {
      const words = vocabulary[locale][name];
      if (words === undefined) throw new Error(`No words for {${name}} in ${locale}`);
      return `(?:${expanded(words, locale)})`;
    });
}

/** "one|another", outside of groups, as two phrases. */
export function choicesOf(phrase: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const [mark] of phrase.matchAll(/\\.|\[[^\]]*\]|./gs)) {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === '|' && depth === 0) found.push('');
    else found.push(`${found.pop()}${mark}`);
  }
  return found;
}

/** V8 interprets an expression first and compiles it later, unless its first text is this long. */
const longText = ' '.repeat(1000);

/** Whole words. Most expressions are used often enough that compiling them at once takes a third. */
export function wholeWords(expression: string, flags: string): RegExp {
  const words = new RegExp(`(?<![a-záéíóúüñ0-9_])(?:${expression})(?![a-záéíóúüñ_])`, flags);
  words.test(longText);
  words.lastIndex = 0;
  return words;
}

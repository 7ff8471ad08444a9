import { contextWords } from './context-words.js';
import type { LintLocale } from './finding.js';

/** What stands around some words in their sentence, and may change what they claim. */
export interface SentenceContext {
  /** "is not a cure", "no treatment is safe for everyone" */
  isNegated: boolean;
  /** "Is it safe?" */
  isQuestion: boolean;
  /** "Some ads say that it cures", “cure” */
  isReported: boolean;
  /** "The ad said that it cures", "words such as “cure”" */
  isAdvertised: boolean;
  /** "may", "in small studies" */
  isHedged: boolean;
  /** "if you feel better" */
  isConditional: boolean;
}

/** How far before the words a negation may stand, in UTF-16 units. */
const reach = 110;

/** How many words may stand between a negation and what it denies. */
const wordsBetween = 14;

/** What stands around the words of a sentence from `start` to `end`. */
export function contextOf(
  sentence: string,
  start: number,
  end: number,
  locale: LintLocale,
): SentenceContext {
  const { negation, notNegation, clause, hedge, condition, ...said } = contextWords[locale];
  const from = conceded(sentence, start);
  const before = sentence.slice(Math.max(from, start - reach), start);
  const masked = (text: string) => text.replace(notNegation, (found) => '_'.repeat(found.length));
  const plain = masked(before);
  const own = plain.slice(lastIndexAfter(plain, clause));
  const near = own
    .trim()
    .split(/\s+/)
    .slice(-wordsBetween - 1)
    .join(' ');
  const after = sentence.slice(end, end + 60);
  const isAdvertised =
    said.advertised.test(before.slice(before.search(/[^;:]*$/u))) || said.judged.test(after);
  return {
    isNegated:
      negation.test(near) ||
      deniedWithin[locale].test(masked(sentence.slice(start, end))) ||
      denied[locale].test(after),
    isQuestion: isAsked(sentence, end),
    isAdvertised,
    isReported:
      isAdvertised ||
      said.reported.test(before) ||
      // "no evidence that it helps more, acts sooner or lasts longer", to its end
      said.unfounded.test(
        sentence.slice(from, start).replace(/^.*(?:[;—–]|\bbut\b|\bpero\b)/u, ''),
      ) ||
      seeming[locale].test(after) ||
      isQuotedTerm(sentence, start, end),
    isHedged: hedge.test(
      sentence.slice(Math.max(from, start - 400), end + 200).replace(/\bmay or may not\b/gu, ''),
    ),
    // "If you come, you will feel better" promises after its comma.
    isConditional: condition.test(near.slice(near.lastIndexOf(',') + 1)),
  };
}

/** "While some say that it fades, ": where what the sentence states itself begins. */
function conceded(sentence: string, start: number): number {
  const end =
    /^\W*(?:while|although|though|even though|despite|aunque|a pesar de|si bien)\b[^,]{1,200},/u.exec(
      sentence,
    )?.[0].length ?? 0;
  return end <= start ? end : 0;
}

/** "Is it safe?", but not "Why wait?" and "Ready to feel better?", which expect no answer. */
const isAsked = (sentence: string, end: number): boolean =>
  !/\bwho (?:has|does)n't\b|what(?:'s| is) not to (?:like|love)|(?:qué más (?:se puede pedir|garantía|prueba)|what more (?:proof|do you need))/u.test(
    sentence,
  ) &&
  (/^[^.!]{0,260}[?]/u.test(sentence.slice(end)) || isInSpanishQuestion(sentence, end)) &&
  !/^\W*(?:did you know|have you (?:heard|ever)|what if|who (?:wouldn't|would not|doesn't)|wouldn't (?:you|it)|doesn't|don't you|guess what|imagine|can you imagine|remember|(?:so )?why (?:wait|take|suffer|settle|not|live|risk|keep|spend|go)|(?:are you )?(?:ready|tired|looking|sick of|done)|want to|isn't it time|what (?:are you|could|do you have)|got |sab[ií]as?|y si|se imagina|te imaginas|imagina|quién no|no (?:le|te) gustaría|no (?:se )?merece|recuerda|qué podría|por qué (?:esperar|sufrir|conformarse|seguir|no)|para qué (?:tant|más |años|meses|semanas|décadas|esperar|seguir|sufrir|perder|gastar|conformarse)|list[oa] para|(?:est[áa]s? )?cansad[oa]|quiere[s]? )/u.test(
    sentence,
  );

/** Within "¿ … ?" */
const isInSpanishQuestion = (sentence: string, end: number): boolean => {
  const open = sentence.lastIndexOf('¿', end);
  return open >= 0 && !sentence.slice(open, end).includes('?');
};

/** "is not for everyone", after the first word */
const deniedWithin: Record<LintLocale, RegExp> = {
  en: /^(?!(?:do not|don't|no|never|nothing|nobody|without|cannot|can't|stop|need not)\b).* (?:\S*n't|not|never|cannot|no longer|nobody)\b/u,
  es: /^(?!(?:no|nunca|nadie|nada|sin|ni|si|porque) ).* (?:no|nunca|jamás) /u,
};

/** "is a myth", "has not been shown" */
const denied: Record<LintLocale, RegExp> = {
  en: /^[^.;!?]{0,25}(?:\b(?:is|are|was|were) (?:a myth|not true|false|wrong|unproven|not known|unknown|unclear)|\b(?:would be|is|are) (?:wrong|misleading|dishonest|an exaggeration|exaggerated|too much|going too far)|\b(?:has|have) not been (?:shown|proven|proved|studied|found)|\b(?:does|do) not exist|\bcannot be promised)/iu,
  es: /^[^.;!?]{0,25}(?:\b(?:es|son|sería|serían) (?:un mito|fals[oa]s?|mentira|exagerad[oa]|engañoso|deshonesto|una exageración|incorrecto)|\bno (?:se )?(?:ha[n]? )?(?:demostrado|probado|estudiado|existe[n]?)|\bse desconoce)/iu,
};

/** "it works, apparently" */
const seeming: Record<LintLocale, RegExp> = {
  en: /\b(?:apparently|it (?:is|was) (?:said|claimed)|they claim)\b/u,
  es: /\b(?:al parecer|según (?:dicen|ellos)|se dice)\b/u,
};

/** Where the text after the last of the matches begins. */
function lastIndexAfter(text: string, pattern: RegExp): number {
  let last = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) last = index + found.length;
  return last;
}

const opening = '“"«„‘';
const closing = '”"»“’';

/** A word or two in quotation marks is talked about, not said. Whole quoted sentences are said. */
function isQuotedTerm(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 25), start);
  const after = sentence.slice(end, end + 25);
  const open = Math.max(...[...opening].map((mark) => before.lastIndexOf(mark)));
  const close = after.search(new RegExp(`[${closing}]`));
  if (open < 0 || close < 0) return false;
  const quoted = before.slice(open + 1) + sentence.slice(start, end) + after.slice(0, close);
  return quoted.trim().split(/\s+/).length <= 5;
}

import { sentencesIn } from '../texts.js';
import type { Finding, LintLocale, LintProfile } from './finding.js';
import { type PlainText, plainText } from './plain-text.js';
import { phraseRules } from './rules/index.js';
import type { Excuse, PhraseRule } from './rules/rule.js';
import { contextOf, type SentenceContext } from './sentence-context.js';

export interface LintOptions {
  /**
   * Whose rules to add to those that hold everywhere.
   * @default 'us-fda-ftc'
   */
  profile?: LintProfile | undefined;
  /**
   * The language of the text.
   * @default 'en'
   */
  locale?: LintLocale | undefined;
}

interface Matcher {
  rule: PhraseRule;
  words: RegExp;
  unless: RegExp | undefined;
}

/** Phrases as one expression over plain text: see `plainText`. */
const compile = (phrases: readonly string[], flags: string) =>
  new RegExp(`(?<![a-záéíóúüñ0-9_])(?:${phrases.join('|')})(?![a-záéíóúüñ_])`, flags);

const compiled = new Map<LintLocale, readonly Matcher[]>();

/** The rules of a language, compiled when they are first used. */
function matchersFor(locale: LintLocale): readonly Matcher[] {
  const known = compiled.get(locale);
  if (known) return known;
  const matchers = phraseRules.map((rule) => {
    const unless = rule.unless?.[locale];
    return {
      rule,
      words: compile(rule.phrases[locale], 'g'),
      unless: unless && compile(unless, ''),
    };
  });
  compiled.set(locale, matchers);
  return matchers;
}

/** A sentence longer than this is read in pieces, so that time grows with the text alone. */
const longest = 2000;

/**
 * Findings in one text. `path` names it in the findings.
 *
 * It reads words, not meaning: it can miss a claim, and stop at an innocent sentence.
 */
export function lintText(text: string, options: LintOptions & { path?: string } = {}): Finding[] {
  const { profile = 'us-fda-ftc', locale = 'en', path = '' } = options;
  const matchers = matchersFor(locale).filter(
    ({ rule }) => !rule.profiles || rule.profiles.includes(profile),
  );
  const whole = plainText(text.slice(0, longest)).plain;
  return pieces(text).flatMap((piece) =>
    matchers.flatMap((matcher) => findingsIn(piece, matcher, { path, locale, whole })),
  );
}

/** A part of a text that is read by itself. */
interface Piece extends PlainText {
  /** As it was written. */
  written: string;
  /** Where it begins in the text. */
  start: number;
}

interface Place {
  path: string;
  locale: LintLocale;
  /** The beginning of the text, plain. */
  whole: string;
}

/** `matchAll` copies the expression for each sentence, which takes longer than to search it. */
function matchesOf(words: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) found.push(match);
  return found;
}

function findingsIn(piece: Piece, { rule, words, unless }: Matcher, place: Place): Finding[] {
  const { plain, written, start } = piece;
  const found = matchesOf(words, plain);
  if (found.length === 0 || unless?.test(rule.unlessInText ? place.whole : plain)) return [];
  const { id, severity, why, source, better } = rule;
  return found.flatMap(({ index, 0: match }) => {
    const end = index + match.length;
    const context = contextOf(plain, index, end, place.locale);
    if (rule.excusedBy.some((excuse) => context[excuses[excuse]])) return [];
    const [from, to] = [piece.at(index), piece.at(end - 1) + 1];
    const where = { path: place.path, offset: start + from, length: to - from };
    return [{ rule: id, severity, ...where, found: written.slice(from, to), why, source, better }];
  });
}

const excuses: Record<Excuse, keyof SentenceContext> = {
  negation: 'isNegated',
  question: 'isQuestion',
  report: 'isReported',
  hedge: 'isHedged',
};

/** The sentences of a text, and a very long one in pieces. */
function pieces(text: string): Piece[] {
  let offset = 0;
  return sentencesIn(text).flatMap((sentence) => {
    const found: Piece[] = [];
    for (let start = 0; start < sentence.length; start += longest) {
      const written = sentence.slice(start, start + longest);
      found.push({ written, start: offset + start, ...plainText(written) });
    }
    offset += sentence.length;
    return found;
  });
}

import { sentencesIn } from '../texts.js';
import type { Finding, LintLocale, LintProfile } from './finding.js';
import { choicesOf, classesIn, expanded, wholeWords } from './phrase.js';
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

/** The options that can be followed: `es-MX` is Spanish, and any language without rules English. */
export function optionsOf(options: LintOptions | null | undefined): Required<LintOptions> {
  const { profile, locale } = options ?? {};
  return {
    profile: profile ?? 'us-fda-ftc',
    locale: /^es\b/i.test(String(locale)) ? 'es' : 'en',
  };
}

/** Phrases that need the same classes of words, as one expression. */
interface Phrases {
  needs: readonly string[];
  words: RegExp;
}

interface Matcher {
  rule: PhraseRule;
  phrases: readonly Phrases[];
  unless: RegExp | undefined;
}

interface Language {
  matchers: readonly Matcher[];
  classes: ReadonlyMap<string, RegExp>;
}

const compile = (phrases: readonly string[], locale: LintLocale, flags: string) =>
  wholeWords(phrases.map((phrase) => expanded(phrase, locale)).join('|'), flags);

/** Engines search longer expressions many times slower. */
const longestSource = 12_000;

function phrasesOf(rule: PhraseRule, locale: LintLocale): readonly Phrases[] {
  const groups = new Map<string, string[]>();
  for (const phrase of rule.phrases[locale].flatMap(choicesOf)) {
    const needs = classesIn(phrase).join(' ');
    const [last = '', ...others] = groups.get(needs) ?? [];
    const words = expanded(phrase, locale);
    const joined = last && `${last}|${words}`;
    const isLong = joined.length > longestSource;
    groups.set(needs, isLong ? [words, last, ...others] : [joined || words, ...others]);
  }
  return [...groups].flatMap(([needs, sources]) =>
    sources.map((source) => ({
      needs: needs.split(' ').filter(Boolean),
      words: wholeWords(source, 'g'),
    })),
  );
}

const compiled = new Map<LintLocale, Language>();

/** The rules of a language, compiled when they are first used. */
function languageOf(locale: LintLocale): Language {
  const known = compiled.get(locale);
  if (known) return known;
  const matchers = phraseRules.map((rule) => {
    const unless = rule.unless?.[locale];
    const phrases = phrasesOf(rule, locale);
    return { rule, phrases, unless: unless && compile(unless, locale, '') };
  });
  const names = new Set(matchers.flatMap(({ phrases }) => phrases.flatMap(({ needs }) => needs)));
  const classes = new Map([...names].map((name) => [name, compile([`{${name}}`], locale, '')]));
  const language = { matchers, classes };
  compiled.set(locale, language);
  return language;
}

/** A sentence longer than this is read in pieces, so that time grows with the text alone. */
const longest = 2000;

/**
 * Findings in one text. `path` names it in the findings.
 *
 * It reads words, not meaning: it can miss a claim, and stop at an innocent sentence.
 */
export function lintText(text: string, options: LintOptions & { path?: string } = {}): Finding[] {
  const { profile, locale } = optionsOf(options);
  const path = options?.path ?? '';
  if (typeof text !== 'string') return [];
  const { matchers, classes } = languageOf(locale);
  const own = matchers.filter(({ rule }) => !rule.profiles || rule.profiles.includes(profile));
  const whole = plainText(text.slice(0, longest)).plain;
  return pieces(text).flatMap((piece) => {
    const has = knownClasses(piece.plain, classes);
    const place = { path, locale, whole, has };
    const found = own.map((matcher) => [matcher.rule, findingsIn(piece, matcher, place)] as const);
    const isTold = found.some(([rule, findings]) => !rule.yields && findings.length > 0);
    return found.flatMap(([rule, findings]) => (rule.yields && isTold ? [] : findings));
  });
}

/** Which classes of words are in a sentence. Each is looked for once. */
function knownClasses(plain: string, classes: Language['classes']) {
  const known = new Map<string, boolean>();
  return (name: string): boolean => {
    const has = known.get(name) ?? classes.get(name)?.test(plain) ?? false;
    known.set(name, has);
    return has;
  };
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
  /** Whether a class of words is in the sentence. */
  has: (name: string) => boolean;
}

interface Match {
  start: number;
  end: number;
}

/** `matchAll` copies the expression for each sentence, which takes longer than to search it. */
function matchesOf({ needs, words }: Phrases, text: string, { has }: Place): Match[] {
  const found: Match[] = [];
  if (!needs.every(has)) return found;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function findingsIn(piece: Piece, { rule, phrases, unless }: Matcher, place: Place): Finding[] {
  const { plain, written, start } = piece;
  const found = phrases.flatMap((each) => matchesOf(each, plain, place));
  if (found.length === 0 || unless?.test(rule.unlessInText ? place.whole : plain)) return [];
  const { id, severity, why, source, better } = rule;
  const claims = found.filter((match) => {
    const context = contextOf(plain, match.start, match.end, place.locale);
    return !rule.excusedBy.some((excuse) => context[excuses[excuse]]);
  });
  return apart(claims).map((match) => {
    const [from, to] = [piece.at(match.start), piece.at(match.end - 1) + 1];
    const where = { path: place.path, offset: start + from, length: to - from };
    return { rule: id, severity, ...where, found: written.slice(from, to), why, source, better };
  });
}

/** Without those that overlap an earlier one. */
function apart(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const isApart = start >= last;
    if (isApart) last = end;
    return isApart;
  });
}

const excuses: Record<Excuse, keyof SentenceContext> = {
  negation: 'isNegated',
  question: 'isQuestion',
  report: 'isReported',
  hedge: 'isHedged',
  condition: 'isConditional',
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

import { sentencesIn } from '../texts.js';
import type { Finding, LintLocale, LintProfile } from './finding.js';
import { phrasesFor, unlessIn } from './matchers.js';
import { type PlainText, plainText } from './plain-text.js';
import { phraseRules } from './rules/index.js';
import type { Excuse, PhraseRule } from './rules/rule.js';
import { contextOf, type SentenceContext } from './sentence-context.js';
import { structureRule, told } from './structure-rules.js';
import { adTone, heaviestIn, toneOf } from './tone/tone.js';

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
  const isOwn = ({ profiles }: PhraseRule) => !profiles || profiles.includes(profile);
  const own = phraseRules.filter(isOwn);
  const whole = plainText(text.slice(0, longest)).plain;
  const place = { path, locale, profile, whole };
  return pieces(text).flatMap((piece) => {
    const phrases = phrasesFor(piece.plain, locale);
    const read = own.map((rule) => {
      const expressions = (phrases.get(rule) ?? []).map(({ words }) => words());
      return { rule, ...findingsIn(piece, rule, expressions, place) };
    });
    const found = read.filter(({ findings }) => findings.length > 0);
    if (found.length === 0) {
      return toneFindings(
        piece,
        place,
        read.some(({ isDenied }) => isDenied),
      );
    }
    const isTold = found.some(({ rule }) => !rule.yields);
    return found.flatMap(({ rule, findings }) => (rule.yields && isTold ? [] : findings));
  });
}

/** Shorter texts, such as headings, have no tone that could be told. */
const fewWords = 6;

/** "Nobody can promise that you will feel better" has the words of an ad, and says the opposite. */
const forDenial = 1.5;

/** Sentences that no rule has words for, and that still read like an ad. */
function toneFindings(
  { plain, written, start }: Piece,
  place: Place,
  isDenied: boolean,
): Finding[] {
  const { path, locale } = place;
  if (plain.trim().split(' ').length < fewWords) return [];
  if (toneOf(plain, locale) < adTone[locale] + (isDenied ? forDenial : 0)) return [];
  const rule = told(structureRule.readsLikeAd, place);
  const words = heaviestIn(plain).map((each) => `“${each}”`);
  const why = words.length > 0 ? `${rule.why} ${weighMost[locale]} ${words.join(', ')}.` : rule.why;
  const found = written.trim();
  const offset = start + written.indexOf(found);
  return [{ ...rule, why, path, offset, length: found.length, found }];
}

const weighMost: Readonly<Record<LintLocale, string>> = {
  en: 'The words that weigh most:',
  es: 'Las palabras que más pesan:',
};

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
  profile: LintProfile;
  /** The beginning of the text, plain. */
  whole: string;
}

interface Match {
  start: number;
  end: number;
}

/** `matchAll` copies the expression for each sentence, which takes longer than to search it. */
function matchesOf(words: RegExp, text: string): Match[] {
  const found: Match[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function findingsIn(
  { plain, written, start, at }: Piece,
  rule: PhraseRule,
  expressions: readonly RegExp[],
  place: Place,
): Read {
  const found = expressions.flatMap((words) => matchesOf(words, plain));
  if (found.length === 0) return nothing;
  if (rule.isTrue?.(plain, place.locale)) return answered;
  const unless = unlessIn(rule, place.locale);
  if (rule.unlessInText && unless?.test(place.whole)) return answered;
  let isDenied = false;
  const claims = found.filter((match) => {
    if (unless?.test(clauseAround(plain, match))) return false;
    const context = contextOf(plain, match.start, match.end, place.locale);
    const excused = rule.excusedBy.filter((excuse) => context[excuses[excuse]]);
    isDenied ||= excused.some((excuse) => denials.includes(excuse));
    return excused.length === 0;
  });
  const findings = apart(claims).map((match) => {
    const [from, to] = [at(match.start), at(match.end - 1) + 1];
    const where = { path: place.path, offset: start + from, length: to - from };
    return { ...told(rule, place), ...where, found: written.slice(from, to) };
  });
  return { findings, isDenied };
}

/** What a rule finds in a sentence, and whether the text denies, limits or bears out what it looks for. */
interface Read {
  findings: readonly Finding[];
  isDenied: boolean;
}

const nothing: Read = { findings: [], isDenied: false };
const answered: Read = { findings: [], isDenied: true };

const denials: readonly Excuse[] = ['negation', 'report', 'advertised'];

/** Where another statement begins: "You will feel better, and the price is fair." */
const joints = /[;—–]|, (?:and|but|so|y|e|pero|así que) /gu;

/** The part of a sentence that makes one statement. */
function clauseAround(sentence: string, { start, end }: Match): string {
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(joints)) {
    if (index >= end) return sentence.slice(from, index);
    if (index + joint.length <= start) from = index + joint.length;
  }
  return sentence.slice(from);
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
  advertised: 'isAdvertised',
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

import type { LintLocale, LintProfile, LintSeverity, RuleSource } from '../finding.js';

/** What takes the claim out of words: see `SentenceContext`. */
export type Excuse = 'negation' | 'question' | 'report' | 'advertised' | 'hedge' | 'condition';

/** A rule about words. */
export interface PhraseRule {
  /** Kebab-case. `no-side-effects` */
  id: string;
  /** A sentence that it stops at. */
  poor: string;
  severity: LintSeverity;
  /** Whose rule it is; all profiles if left out. */
  profiles?: readonly LintProfile[] | undefined;
  /** What it rests on. */
  source: RuleSource;
  /** Why it matters, in a sentence. */
  why: string;
  /** How to say it instead, with an example. */
  better: string;
  /**
   * The words, as regular expressions without flags. `{illness}` is any word of that class: see
   * `words`. `~` leaves room for a few words of the same object, `…` for some of the same sentence.
   * Another gap is bounded, `(?: \S{1,20}){0,3}`, so that no text makes a rule slow.
   */
  phrases: Readonly<Record<LintLocale, readonly string[]>>;
  /** Whether what a sentence says is true as it stands. It gets the sentence in lower case. */
  isTrue?: ((sentence: string, locale: LintLocale) => boolean) | undefined;
  /** What takes the claim out of the words. */
  excusedBy: readonly Excuse[];
  /** Words that, anywhere in the sentence, make it another statement. */
  unless?: Readonly<Partial<Record<LintLocale, readonly string[]>>> | undefined;
  /**
   * Whether those words may stand anywhere in the field's text.
   * @default false
   */
  unlessInText?: boolean | undefined;
  /**
   * Whether it is left out where another rule stops at the same sentence.
   * @default false
   */
  yields?: boolean | undefined;
}

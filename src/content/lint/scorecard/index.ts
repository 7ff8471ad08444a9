import type { Treatment } from '../../model/index.js';
import { isObject } from '../../normalize/fields.js';
import { isTooDeep } from '../depth.js';
import { lintClaims } from '../lint-claims.js';
import type { LintOptions } from '../lint-text.js';
import type { ScoreAnswer } from './ask.js';
import { cdc } from './cdc.js';
import { factsOf } from './facts.js';
import { ipdas } from './ipdas.js';
import { nice } from './nice.js';

export type { ScoreAnswer } from './ask.js';

/** One question of a measure, and what the content answers. */
export interface ScoreItem {
  question: string;
  answer: ScoreAnswer;
  /** What the answer rests on, or who has to give it. */
  why: string;
}

/** A treatment by one published measure. */
export interface Scorecard {
  /** `IPDAS minimum standards` */
  name: string;
  url: string;
  items: readonly ScoreItem[];
  /** How many are answered with yes. */
  met: number;
  /** How many only a person can answer. */
  open: number;
  /** How many there is nothing to ask of. */
  notApplicable: number;
}

/**
 * A treatment by three published measures, as far as typed content can answer their questions. What
 * only a person can judge is left open. It never throws.
 */
export function scorecard(treatment: Treatment, settings: LintOptions = {}): readonly Scorecard[] {
  const isReadable = isObject(treatment) && !isTooDeep(treatment);
  const content = (isReadable ? treatment : {}) as Treatment;
  const facts = factsOf(content, lintClaims(content, settings));
  return [ipdas, nice, cdc].map(({ name, url, asks }) => {
    const items = asks.map(
      ({ question, answer, why }): ScoreItem => ({ question, answer: answer(facts), why }),
    );
    const count = (wanted: ScoreAnswer) => items.filter(({ answer }) => answer === wanted).length;
    return {
      name,
      url,
      items,
      met: count('yes'),
      open: count('open'),
      notApplicable: count('not-applicable'),
    };
  });
}

import type { Facts } from './facts.js';

/**
 * `open`: content cannot tell; somebody has to judge it. `not-applicable`: there is nothing that the
 * question could be asked of, such as numbers.
 */
export type ScoreAnswer = 'yes' | 'no' | 'open' | 'not-applicable';

/** A question, what the content answers, and what the answer rests on or who has to give it. */
export interface Ask {
  question: string;
  answer: (facts: Facts) => ScoreAnswer;
  why: string;
}

/** A published measure. */
export interface Measure {
  name: string;
  url: string;
  asks: readonly Ask[];
}

export const yesIf = (isSo: boolean): ScoreAnswer => (isSo ? 'yes' : 'no');

/** Open where there is something to judge, and no where there is nothing. */
export const openIf = (isThere: boolean): ScoreAnswer => (isThere ? 'open' : 'no');

/** No where there is nothing to see it in. */
export const ask = (question: string, isSo: (facts: Facts) => boolean, why: string): Ask => ({
  question,
  answer: (facts) => yesIf(isSo(facts)),
  why,
});

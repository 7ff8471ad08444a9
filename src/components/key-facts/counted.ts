import type { Benefit, Frequency, Risk } from '../../content/model/index.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { frequencyInShort, isReadable } from '../../internal/wording/frequency-sentence.js';
import { asSentence, inSentence } from '../../internal/wording/sentence.js';
import { capitalized, fillTemplate } from '../../internal/wording/template.js';

type Counted<T extends Benefit | Risk> = T & Required<Pick<T, 'frequency'>>;

export const hasNumber = <T extends Benefit | Risk>(item: T): item is Counted<T> =>
  item.frequency !== undefined && isReadable(item.frequency);

/** A number with how the treatment was given, and how sure it is where a review has rated that. */
export function withRoute(
  template: string,
  { name, frequency }: Named,
  context: CitationContext,
): string {
  const { route } = frequency;
  const { certainty } = frequency;
  const rated = certainty && capitalized(wordsForTerm(context.words.certainties, certainty));
  const sentences = [frequencyInShort(frequency, context), rated && asSentence(rated)]
    .filter(Boolean)
    .join(' ');
  const filled = fillTemplate(template, {
    name,
    route: inSentence(route),
    frequency: sentences,
  });
  // Punctuation around a missing route would be left over.
  return route ? filled : filled.replace(/^[\s:]+/, '').replace(/[\s.]+:/, ':');
}

interface Named {
  /** What the number is of, where its row does not say. */
  name?: string;
  frequency: Frequency;
}

/** How large a number is, whatever it is out of. */
export const share = ({ frequency: { count, per } }: Counted<Risk>): number => count / per;

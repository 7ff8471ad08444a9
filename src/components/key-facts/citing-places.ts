import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import type { Fact } from './facts.js';

/** The facts, which rest on the notes of their names and of their statements. */
export const citingPlaces = (
  id: string | undefined,
  facts: readonly Fact[],
): readonly CitingPlace[] =>
  facts.map(({ term, evidence, statements = [] }, index) => {
    const [first, ...others] = [evidence, ...statements.map((one) => one.evidence)].flatMap(
      (notes) => notes ?? [],
    );
    return {
      id: itemId(id, index + 1),
      label: term,
      evidence: first === undefined ? undefined : [first, ...others],
    };
  });

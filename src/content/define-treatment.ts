import type { Treatment } from './model/index.js';

/**
 * Returns the treatment as it is; it exists for its type. Evidence that names a source which is
 * not in `sources` does not compile.
 *
 * `sources` alone decides which ids there are: `NoInfer` keeps evidence from adding one.
 */
export function defineTreatment<const Id extends string>(
  treatment: Omit<Treatment<NoInfer<Id>>, 'sources'> & Pick<Treatment<Id>, 'sources'>,
): Treatment<Id> {
  return treatment;
}

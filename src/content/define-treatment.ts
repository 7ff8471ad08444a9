import type { Treatment } from './model/index.js';

/**
 * Returns the treatment unchanged; only its type matters. Evidence that names a source missing from
 * `sources` does not compile: `NoInfer` makes `sources` the only place to define ids.
 */
export function defineTreatment<const Id extends string>(
  treatment: Omit<Treatment<NoInfer<Id>>, 'sources'> & Pick<Treatment<Id>, 'sources'>,
): Treatment<Id> {
  return treatment;
}

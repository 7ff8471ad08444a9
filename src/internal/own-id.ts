import { useId } from 'react';

/** The id a component was given, else one of its own: notes lead back to its parts. */
export function useOwnId(given: string | undefined): string {
  const own = useId();
  return given || own;
}

import { useId } from 'react';

/** An id of its own, as every version of HTML allows it: React's has colons or starts with a line. */
export const useValidId = () => `c${useId().replaceAll(':', '_')}`;

/** The id a component was given, else one of its own: notes lead back to its parts. */
export function useOwnId(given: string | undefined): string {
  const own = useValidId();
  return given || own;
}

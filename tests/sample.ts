/** What CI tries whole, and a developer who waits for it tries in part. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    isQuick: boolean;
  }
}

/** Whether somebody waits for the tests. */
export const isQuick = inject('isQuick');

/**
 * A list in CI; elsewhere every `step`th entry of it, counted from `first`. Tests of one list count
 * from different entries, so that together they still try all of it.
 */
export const sample = <Entry>(list: readonly Entry[], step: number, first = 0): readonly Entry[] =>
  isQuick ? list.filter((_, index) => (index + first) % step === 0) : list;

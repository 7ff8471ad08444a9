/** How often each property is tried: fewer times on a developer's machine than in CI. */
import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    propertyRuns: number;
  }
}

fc.configureGlobal({ numRuns: inject('propertyRuns') });

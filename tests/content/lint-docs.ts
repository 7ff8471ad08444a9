/** What the tables in docs/claims.md and docs/scorecards.md are made of. */
export { lintClaims, phraseRules, scorecard } from '../../src/content/lint/index.js';
export * as treatments from '../../src/content/treatments/index.js';
export { measure } from './lint-measure.js';
export { measureProfiles } from './lint-profile-measure.js';
export { overstated } from './overstated.js';
export { measureStructure } from './structure-measure.js';

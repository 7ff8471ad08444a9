import type { PhraseRule } from '../rule.js';
import { comparisonRules } from './comparison.js';
import { serviceRules } from './services.js';
import { trustRules } from './trust.js';
import { useRules } from './use.js';

/** Rules that one country or some have beyond those that hold everywhere. */
export const profileRules: readonly PhraseRule[] = [
  ...comparisonRules,
  ...trustRules,
  ...useRules,
  ...serviceRules,
];

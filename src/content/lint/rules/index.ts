import { approvalRule } from './approval.js';
import { effectRules } from './effect.js';
import { harmRules } from './harm.js';
import { numberRules } from './numbers.js';
import { peopleRules } from './people.js';
import { pressureRules } from './pressure.js';
import { profileRules } from './profiles/index.js';
import type { PhraseRule } from './rule.js';

/** Every rule about words, in the order that findings are told in. */
export const phraseRules: readonly PhraseRule[] = [
  ...effectRules,
  ...harmRules,
  approvalRule,
  ...numberRules,
  ...pressureRules,
  ...peopleRules,
  ...profileRules,
];

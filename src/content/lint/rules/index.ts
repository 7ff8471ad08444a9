import { approvalRule } from './approval.js';
import { betterThanOthersRule } from './better-than-others.js';
import { blameRule } from './blame.js';
import { certaintyRule } from './certainty.js';
import { cureRule } from './cure.js';
import { diagnosisRule } from './diagnosis.js';
import { durationRule } from './duration.js';
import { forEveryoneRule } from './for-everyone.js';
import { harmPlayedDownRule } from './harm-played-down.js';
import { hedgedRule } from './hedged.js';
import { mechanismRule } from './mechanism.js';
import { noSideEffectsRule } from './no-side-effects.js';
import { nonAddictiveRule } from './non-addictive.js';
import { numberRules } from './numbers.js';
import { offerRules } from './offers.js';
import { peopleRules } from './people.js';
import { profileRules } from './profiles/index.js';
import { promiseRule } from './promise.js';
import { provenRule } from './proven.js';
import type { PhraseRule } from './rule.js';
import { safeRule } from './safe.js';
import { speedRule } from './speed.js';
import { strengthRule } from './strength.js';
import { superlativeRule } from './superlative.js';
import { testimonialRule } from './testimonial.js';
import { urgencyRule } from './urgency.js';

/** Every rule about words, in the order that findings are told in. */
export const phraseRules: readonly PhraseRule[] = [
  // What it is said to do
  cureRule,
  superlativeRule,
  provenRule,
  promiseRule,
  speedRule,
  durationRule,
  hedgedRule,
  forEveryoneRule,
  betterThanOthersRule,
  mechanismRule,
  certaintyRule,
  strengthRule,
  // Harm
  safeRule,
  noSideEffectsRule,
  nonAddictiveRule,
  harmPlayedDownRule,
  // Approval and numbers
  approvalRule,
  ...numberRules,
  // How people are led to decide
  urgencyRule,
  ...offerRules,
  diagnosisRule,
  testimonialRule,
  blameRule,
  // How people are spoken of
  ...peopleRules,
  ...profileRules,
];

export { type NormalizedContact, normalizeContact } from './contact.js';
export { normalizeCrisisContact, type ReachableCrisisContact } from './crisis-contact.js';
export { compact } from './lists.js';
export { type DialableNumber, toPhoneNumber } from './phone-number.js';
export { currentDay, isDay, normalizeReview, signedReview } from './review.js';
export {
  normalizeAlternatives,
  normalizeBenefits,
  normalizeCandidacy,
  normalizeContents,
  normalizeExplainer,
  normalizeFrequencies,
  normalizeFrequency,
  normalizeHero,
  normalizeProcess,
  normalizeRisks,
  normalizeSection,
  normalizeSourceList,
} from './sections.js';
export { normalizeTreatment } from './treatment.js';
export { dayIndexes, week } from './week.js';

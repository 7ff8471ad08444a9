export { normalizeAlternatives } from './alternatives.js';
export { normalizeBenefits } from './benefits.js';
export { normalizeCandidacy } from './candidacy.js';
export { normalizeCareBar } from './care-bar.js';
export {
  clinicNameOf,
  type NormalizedContact,
  type NormalizedLocation,
  type NormalizedPhone,
  normalizeContact,
} from './contact.js';
export { type ContentsEntry, normalizeContents } from './contents.js';
export { normalizeCrisisContact, type ReachableCrisisContact } from './crisis-contact.js';
export { normalizeCost, normalizeQuestions, normalizeTeam } from './details.js';
export { normalizeNotes, normalizeSources } from './evidence.js';
export { normalizeExplainer } from './explainer.js';
export { optionalText, withoutOwnFields } from './fields.js';
export { normalizeFrequencies, normalizeFrequency } from './frequencies.js';
export { normalizeHero } from './hero.js';
export type { NormalizedHours } from './hours.js';
export { normalizeKeyFacts } from './key-facts.js';
export { compact } from './lists.js';
export { normalizeNoteList } from './note-list.js';
export { dialed, telHref } from './phone-number.js';
export { normalizeProcess } from './process.js';
export {
  currentDay,
  isDay,
  normalizeReview,
  normalizeReviewSection,
  signedReview,
} from './review.js';
export { normalizeRisks } from './risks.js';
export { normalizeSourceList } from './source-list.js';
export { normalizeTreatment } from './treatment.js';
export { dayIndexes, isAllDay, week } from './week.js';

import type { TreatmentPageSection, TreatmentPageSlots } from './TreatmentPage.types.js';

export type SlotName = keyof TreatmentPageSlots;
/** What stands below the contents. */
export type Part = Exclude<SlotName, 'quickExit' | 'hero' | 'contents'> | 'risks' | 'sources';

/** The sections whose order is free, as they stand where a page chooses none. */
export const usualOrder: readonly TreatmentPageSection[] = [
  'explainers',
  'process',
  'benefits-and-risks',
  'alternatives',
];

export const slotNames: readonly SlotName[] = [
  'quickExit',
  'hero',
  'contents',
  'explainers',
  'process',
  'benefits',
  'alternatives',
  'decision',
  'candidacy',
  'contact',
];

/** What invites to act, after everything that informs. */
export const lastParts: readonly Part[] = ['decision', 'candidacy', 'contact', 'sources'];

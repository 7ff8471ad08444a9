import type { ContentIds, Evidence } from './evidence.js';

/** The purpose of a group in the checklist. It is never a test to pass or fail. */
export type CandidacyIntent = 'reasons-to-ask' | 'talk-first' | 'usually-not-suitable';

/** Something a visitor may want to raise with a clinician. */
export interface CandidacyItem<Ids extends ContentIds = ContentIds> {
  /** Clear by itself on a printed sheet. `I take medicines, herbs or supplements` */
  label: string;
  /** Why it matters, in a sentence. */
  note?: string | undefined;
  /** What supports the item and its note, unless the group's evidence does. */
  evidence?: Evidence<Ids['note']> | undefined;
}

/** Items with the same purpose in the conversation. */
export interface CandidacyGroup<Ids extends ContentIds = ContentIds> {
  /** The purpose of the conversation; sets the group's heading. */
  intent: CandidacyIntent;
  /** The heading, if the one that `intent` sets does not fit. `Other help may come first` */
  heading?: string | undefined;
  /** At least one. */
  items: readonly CandidacyItem<Ids>[];
  /** What supports the choice of items and their notes. */
  evidence?: Evidence<Ids['note']> | undefined;
}

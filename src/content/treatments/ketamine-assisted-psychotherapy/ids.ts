import type { DepressionNoteId } from '../depression-notes.js';
import type { KapSourceId } from './sources.js';

/** The notes of this treatment; their numbers are their places in `notes.ts`. */
export type KapNoteId =
  | DepressionNoteId
  | 'approval'
  | 'by-mouth-gain'
  | 'by-mouth-none'
  | 'vein-first-day'
  | 'how-long'
  | 'common-effects'
  | 'serious-risks'
  | 'how-it-works'
  | 'with-therapy'
  | 'who-should-not'
  | 'anxiety-ptsd'
  | 'by-mouth-effects';

/** The ids that this treatment's content refers to. */
export type KapIds = { note: KapNoteId; source: KapSourceId };

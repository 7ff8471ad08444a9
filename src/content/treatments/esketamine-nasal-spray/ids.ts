import type { DepressionNoteId } from '../depression-notes.js';
import type { EsketamineSourceId } from './sources.js';

/** The notes of this treatment; their numbers are their places in `notes.ts`. */
export type EsketamineNoteId =
  | DepressionNoteId
  | 'approval'
  | 'course'
  | 'gain'
  | 'no-clear-gain'
  | 'alone'
  | 'how-long'
  | 'common-effects'
  | 'serious-risks'
  | 'who-should-not'
  | 'how-it-works';

/** The ids that this treatment's content refers to. */
export type EsketamineIds = { note: EsketamineNoteId; source: EsketamineSourceId };

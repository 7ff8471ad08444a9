import type { DepressionNoteId } from '../depression-notes.js';
import type { TmsSourceId } from './sources.js';

/** The notes of this treatment; their numbers are their places in `notes.ts`. */
export type TmsNoteId =
  | DepressionNoteId
  | 'clearance'
  | 'gain'
  | 'no-clear-gain'
  | 'how-long'
  | 'serious-risks'
  | 'common-effects'
  | 'course'
  | 'how-it-works';

/** The ids that this treatment's content refers to. */
export type TmsIds = { note: TmsNoteId; source: TmsSourceId };

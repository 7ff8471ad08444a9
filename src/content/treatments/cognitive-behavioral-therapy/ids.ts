import type { DepressionNoteId } from '../depression-notes.js';
import type { CbtSourceId } from './sources.js';

/** The notes of this treatment; their numbers are their places in `notes.ts`. */
export type CbtNoteId =
  | DepressionNoteId
  | 'no-approval'
  | 'gain'
  | 'many-trials'
  | 'with-medicine'
  | 'how-long'
  | 'harms'
  | 'first-help'
  | 'course'
  | 'how-it-works';

/** The ids that this treatment's content refers to. */
export type CbtIds = { note: CbtNoteId; source: CbtSourceId };

import type { Note, SectionContent } from '../model/index.js';
import { notes } from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

/** The notes of a page. */
export const normalizeNoteList = f.props<
  SectionContent & { notes: readonly Note[]; citations: unknown }
>({
  ...section,
  notes,
  citations: (value) => (value instanceof Map ? value : undefined),
});

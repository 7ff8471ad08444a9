import type { Note, SectionContent, Source } from '../model/index.js';
import { notes, sources } from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

interface SourceListContent {
  sources: readonly Source[];
  notes: readonly Note[];
  notesHref: string;
}

/** The publications of a page, and the notes that cite them. */
export const normalizeSourceList = f.props<SectionContent & SourceListContent>({
  ...section,
  sources,
  notes: (value) => (value === undefined ? undefined : notes(value)),
  notesHref: f.optionalText,
});

import type { Note, Source, Treatment } from './model/index.js';

/**
 * Returns the treatment unchanged; only its type matters. Evidence that names a note missing from
 * `notes`, or a study that names a source missing from `sources`, does not compile: `NoInfer` makes
 * these two lists the only places to define ids.
 */
export function defineTreatment<const NoteId extends string, const SourceId extends string>(
  treatment: Omit<
    Treatment<{ note: NoInfer<NoteId>; source: NoInfer<SourceId> }>,
    'notes' | 'sources'
  > & {
    notes: readonly Note<{ note: NoteId; source: NoInfer<SourceId> }>[];
    sources: readonly Source<SourceId>[];
  },
): Treatment<{ note: NoteId; source: SourceId }> {
  return treatment;
}

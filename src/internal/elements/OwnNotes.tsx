import type { CitationContext } from '../wording/citation-context.js';
import { type CitingPlace, citationsIn } from '../wording/citing-places.js';
import { Heading, type HeadingLevel, nextLevel } from './Heading.js';
import { NoteEntries } from './NoteEntries.js';

interface OwnNotesProps {
  /** Every place of the component that rests on evidence. */
  places: readonly CitingPlace[];
  level: HeadingLevel;
  context: CitationContext;
}

/** The notes of a component that is used alone. On a page, the page lists them. */
export function OwnNotes({ places, level, context }: OwnNotesProps) {
  if (!context.hasOwnNotes || !context.notes) return null;
  const citations = citationsIn(places);
  const cited = [...context.notes.values()].filter(({ id }) => citations.has(id));
  if (cited.length === 0) return null;
  return (
    <div data-slot="own-notes">
      <Heading level={level} slot="own-notes-heading">
        {context.words.notes}
      </Heading>
      <NoteEntries notes={cited} citations={citations} level={nextLevel(level)} context={context} />
    </div>
  );
}

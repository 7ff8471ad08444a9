import { Fragment } from 'react';
import type { Evidence } from '../../content/model/index.js';
import { type CitationContext, noteHref, notesOf } from '../wording/citation-context.js';
import { comma } from '../wording/comma.js';
import { formatNumber } from '../wording/numbers.js';

interface NoteMarkersProps {
  evidence: Evidence | undefined;
  context: CitationContext;
}

/** The numbers of the notes a claim rests on, each a link to its entry. */
export function NoteMarkers({ evidence, context }: NoteMarkersProps) {
  if (context.display === 'lines') return null;
  const notes = notesOf(evidence, context);
  if (notes.length === 0) return null;
  return (
    <sup data-slot="note-markers">
      {/* Keeps the number apart from the word before it in the name of a heading or a row. */}
      <span data-slot="note-word"> </span>
      {notes.map((note, index) => (
        <Fragment key={note.id}>
          {index > 0 && comma(context.tag)}
          <a href={noteHref(note, context)} role="doc-noteref" data-slot="note-marker">
            <span data-slot="note-word">{context.words.note} </span>
            {formatNumber(note.number, context.tag)}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

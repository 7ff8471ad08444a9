import type { Evidence } from '../../content/model/index.js';
import { type CitationContext, notesOf } from '../wording/citation-context.js';
import { formatNumber } from '../wording/numbers.js';
import { List } from './List.js';
import { StudyFacts } from './StudyFacts.js';

interface SideNotesProps {
  evidence: Evidence | undefined;
  context: CitationContext;
}

/**
 * Beside a claim on a wide page, for each of its notes who was studied and how, by its first study:
 * another one would not tell what the claim rests on. Elsewhere the number in the text leads to it.
 */
export function SideNotes({ evidence, context }: SideNotesProps) {
  if (context.display === 'lines' || context.hasOwnNotes) return null;
  const items = notesOf(evidence, context).flatMap(({ number, studies }) => {
    const [study] = studies;
    return study?.population ? [{ number, study }] : [];
  });
  if (items.length === 0) return null;
  return (
    <List slot="side-notes">
      {items.map(({ number, study }) => (
        <li key={number}>
          <span data-slot="side-note-number">{formatNumber(number, context.tag)}</span>{' '}
          <StudyFacts study={study} context={context} />
        </li>
      ))}
    </List>
  );
}

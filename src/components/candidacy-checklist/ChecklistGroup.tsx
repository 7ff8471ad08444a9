import type { CandidacyGroup, CandidacyItem } from '../../content/model/index.js';
import { EvidenceList } from '../../internal/elements/EvidenceList.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';

interface ChecklistGroupProps {
  id: string | undefined;
  group: CandidacyGroup;
  heading: string;
  level: HeadingLevel;
  context: CitationContext;
  /** Whether items can be checked, or only read. */
  isInteractive: boolean;
  /** Begins the ids of the notes. */
  noteId: string;
}

/** Items of one intent, in a fieldset. It belongs to no form, so it is never submitted. */
export function ChecklistGroup({
  id,
  group,
  heading,
  level,
  context,
  ...item
}: ChecklistGroupProps) {
  return (
    <fieldset form="" data-slot="candidacy-checklist-group" data-intent={group.intent} id={id}>
      <legend>
        <Heading level={level} slot="candidacy-checklist-title">
          {heading}
        </Heading>
      </legend>
      <List slot="candidacy-checklist-items">
        {group.items.map(({ label, note }, index) => (
          // Keyed by its words: a box of another item must not keep this one's check.
          <li key={`${label}-${index}`} data-slot="candidacy-checklist-item">
            <ChecklistItem
              label={label}
              note={note}
              noteId={`${item.noteId}-${index}`}
              isInteractive={item.isInteractive}
            />
          </li>
        ))}
      </List>
      <EvidenceList evidence={group.evidence} context={context} />
    </fieldset>
  );
}

interface ChecklistItemProps extends CandidacyItem {
  noteId: string;
  isInteractive: boolean;
}

function ChecklistItem({ label, note, noteId, isInteractive }: ChecklistItemProps) {
  return (
    <>
      {isInteractive ? (
        <label>
          {/* Without a name or a form it is never submitted, and browsers are asked not to restore it. */}
          <input
            type="checkbox"
            form=""
            autoComplete="off"
            aria-describedby={note ? noteId : undefined}
          />
          <span>{label}</span>
        </label>
      ) : (
        <div data-slot="candidacy-checklist-label">
          <span>{label}</span>
        </div>
      )}
      {note && (
        <p id={noteId} data-slot="candidacy-checklist-note">
          {note}
        </p>
      )}
    </>
  );
}

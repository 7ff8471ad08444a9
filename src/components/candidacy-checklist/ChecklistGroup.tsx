import type { CandidacyGroup, CandidacyItem } from '../../content/model/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { itemId } from '../../internal/item-id.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';

interface ChecklistGroupProps {
  id: string | undefined;
  group: CandidacyGroup;
  heading: string;
  level: HeadingLevel;
  /** The id of the heading above all groups. */
  listHeadingId: string | undefined;
  context: CitationContext;
  /** Whether items can be checked, or only read. */
  isInteractive: boolean;
}

/** Items of one intent, in a fieldset. */
export function ChecklistGroup({
  id,
  group,
  heading,
  level,
  listHeadingId,
  ...shared
}: ChecklistGroupProps) {
  const { context } = shared;
  const titleId = itemId(id, 'title');
  return (
    <fieldset
      data-slot="candidacy-checklist-group"
      data-intent={group.intent}
      id={id}
      // By the list's heading too, so that groups of two lists on a page can be told apart.
      aria-labelledby={[titleId, listHeadingId].filter(Boolean).join(' ')}
    >
      <legend>
        <Heading level={level} slot="candidacy-checklist-title">
          <span id={titleId}>{heading}</span>
          <NoteMarkers evidence={group.evidence} context={context} />
        </Heading>
      </legend>
      <List slot="candidacy-checklist-items">
        {group.items.map((item, index) => (
          // Keyed by its words: a box of another item must not keep this one's check.
          <li
            key={`${item.label}-${index}`}
            data-slot="candidacy-checklist-item"
            // Only where a note leads back to it: scripts that record clicks would record it.
            id={item.evidence ? itemId(id, index + 1) : undefined}
          >
            <ChecklistItem {...shared} item={item} noteId={itemId(id, index + 1, 'note')} />
          </li>
        ))}
      </List>
      <EvidenceLines evidence={group.evidence} context={context} />
    </fieldset>
  );
}

interface ChecklistItemProps {
  item: CandidacyItem;
  noteId: string | undefined;
  context: CitationContext;
  isInteractive: boolean;
}

function ChecklistItem({ item, noteId, context, isInteractive }: ChecklistItemProps) {
  const { label, note, evidence } = item;
  const markers = <NoteMarkers evidence={evidence} context={context} />;
  return (
    <>
      {isInteractive ? (
        <label>
          {/* Without a name it is never submitted. */}
          <input type="checkbox" aria-describedby={note ? noteId : undefined} />
          <span>{label}</span>
        </label>
      ) : (
        <div data-slot="candidacy-checklist-label">
          <span>{label}</span>
        </div>
      )}
      {note ? (
        <p id={noteId} data-slot="candidacy-checklist-note">
          {note}
          {markers}
        </p>
      ) : (
        markers
      )}
      <EvidenceLines evidence={evidence} context={context} />
    </>
  );
}

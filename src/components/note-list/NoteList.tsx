import type { Note } from '../../content/model/index.js';
import { normalizeNoteList } from '../../content/normalize/index.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { NoteEntries } from '../../internal/elements/NoteEntries.js';
import { type PartLink, PartLinks } from '../../internal/elements/PartLinks.js';
import { Section } from '../../internal/elements/Section.js';
import { useOwnId } from '../../internal/own-id.js';
import {
  type CitationContext,
  citationContext,
  noteHref,
  withoutCiting,
} from '../../internal/wording/citation-context.js';
import type { NoteListProps } from './NoteList.props.js';
import { noteListVariants } from './NoteList.variants.js';

/**
 * The evidence behind a page, the second level for those who want it: what was studied, what was
 * found, how sure that is, and what it does not tell.
 */
export function NoteList(props: NoteListProps) {
  const content = normalizeNoteList(props);
  const id = useOwnId(content.id);
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(content.notes, 'NoteList', 'notes');
  if (content.notes.length === 0) return null;
  const context = citationContext({ ...content, notesHref: `#${id}` });
  const { citations, locale, className, children, ...rest } = withoutCiting(content);
  return (
    <Section
      {...rest}
      id={id}
      slot="note-list"
      contents={<PartLinks slot="section-contents" links={linksTo(content.notes, context)} />}
      className={noteListVariants({ className })}
    >
      <NoteEntries
        notes={content.notes.map((note, index) => ({ ...note, number: index + 1 }))}
        citations={citations}
        level={nextLevel(rest.headingLevel)}
        context={context}
      />
      {children}
    </Section>
  );
}

/** For a reader who looks for one note, or wants to know what all of them are about. */
const linksTo = (notes: readonly Note[], context: CitationContext): readonly PartLink[] =>
  notes.map((note) => ({ id: noteHref(note, context).slice(1), label: note.title }));

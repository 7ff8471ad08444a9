import type { Evidence, Note, Source } from '../../content/model/index.js';
import { normalizeNotes, normalizeSources, optionalText } from '../../content/normalize/index.js';
import { warn } from '../../content/warn.js';
import { type EvidenceLabels, evidenceLabels } from './evidence.labels.js';
import { type LabelOverrides, mergeLabels } from './labels.js';

/** A note with its number. */
export interface NumberedNote extends Note {
  /** Its place in the treatment's notes, from 1. */
  number: number;
}

/** What evidence and numbers need to be written: the words, the language, notes and sources. */
export interface CitationContext {
  words: EvidenceLabels;
  /** BCP 47 tag of the numbers. */
  tag: string | undefined;
  /** How claims show what they rest on: a note's number, or a line for each study. */
  display: 'notes' | 'lines';
  /** The notes by their ids; `undefined` where the component was given none. */
  notes: ReadonlyMap<string, NumberedNote> | undefined;
  /** The list of notes; its entries have this address with `-` and the note's id. */
  notesHref: string;
  /** Whether that list is the component's own, at its end. */
  hasOwnNotes: boolean;
  /** The sources by their ids; `undefined` where the component was given none. */
  sources: ReadonlyMap<string, Source> | undefined;
  /** The page's source list; its entries have this address with `-` and the source's id. */
  sourcesHref: string | undefined;
}

interface CitingComponent {
  notes?: readonly Note[] | undefined;
  notesHref?: string | undefined;
  sources?: readonly Source[] | undefined;
  sourcesHref?: string | undefined;
  evidenceDisplay?: 'notes' | 'lines' | undefined;
  locale?: { tag: string; evidence: LabelOverrides<EvidenceLabels> } | undefined;
}

/**
 * What a component needs to cite. Used alone, it lists its notes itself, so they get the address of
 * its own `id`.
 */
export function citationContext(
  { notes, notesHref, sources, sourcesHref, evidenceDisplay, locale }: CitingComponent,
  id = '',
): CitationContext {
  const pageNotes = optionalText(notesHref);
  const display = evidenceDisplay === 'lines' ? 'lines' : 'notes';
  return {
    words: mergeLabels('locale.evidence', evidenceLabels, locale?.evidence),
    tag: locale?.tag,
    display,
    notes: Array.isArray(notes) ? notesById(notes) : undefined,
    notesHref: pageNotes ?? `#${id}-notes`,
    hasOwnNotes: display === 'notes' && pageNotes === undefined,
    sources: Array.isArray(sources) ? sourcesById(sources) : undefined,
    sourcesHref: optionalText(sourcesHref),
  };
}

/** Props without those for citing, which must not become attributes. */
export function withoutCiting<P extends CitingComponent>({
  notes,
  notesHref,
  sources,
  sourcesHref,
  evidenceDisplay,
  ...others
}: P) {
  return others;
}

/** The notes a claim refers to, by number, however its author named them. */
export function notesOf(
  evidence: Evidence | undefined,
  { notes }: CitationContext,
): readonly NumberedNote[] {
  if (process.env.NODE_ENV !== 'production') warnIfUnknown(evidence, notes);
  return [...new Set(evidence)]
    .flatMap((id) => notes?.get(id) ?? [])
    .sort((one, other) => one.number - other.number);
}

/** A source as a sentence names it: "Dean RL et al." of 2021 is "Dean, 2021". The list has the rest. */
export const citedAs = ({ authors, year }: Source): string =>
  `${authors.replace(/ [\p{Lu}-]{1,5} et al\.?$/u, '')}${year ? `${/[?!]$/.test(authors) ? '' : ','} ${year}` : ''}`;

/** The address of a note's entry. */
export const noteHref = ({ id }: Note, { notesHref }: CitationContext): string =>
  `${notesHref}-${id}`;

function warnIfUnknown(evidence: Evidence | undefined, notes: CitationContext['notes']): void {
  for (const id of evidence ?? []) {
    if (notes?.has(id)) continue;
    warn(
      'Evidence',
      notes
        ? `no note has the id "${id}", so readers cannot check the claim. Add the note to \`notes\`, or correct the id.`
        : 'a claim refers to notes, but the component has none, so readers cannot check it. Pass `notes={treatment.notes}`.',
    );
  }
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** Read and indexed once a list, because a page cites from one list many times. */
function indexOf<T extends object>(list: readonly T[], read: () => ReadonlyMap<string, T>) {
  const known = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const index = read();
  indexes.set(list, index);
  return index;
}

const notesById = (list: readonly Note[]) =>
  indexOf(list, () => {
    const notes = normalizeNotes(list);
    return new Map(notes.map((note, index) => [note.id, { ...note, number: index + 1 }]));
  }) as ReadonlyMap<string, NumberedNote>;

const sourcesById = (list: readonly Source[]) =>
  indexOf(list, () => {
    const sources = normalizeSources(list);
    if (process.env.NODE_ENV !== 'production') warnIfAlike(sources);
    return new Map(sources.map((source) => [source.id, source]));
  });

/** Warns about sources that read the same where they are cited. */
function warnIfAlike(sources: readonly Source[]): void {
  const ids = new Map<string, string>();
  for (const source of sources) {
    const { id, kind } = source;
    const citation = citedAs(source);
    const twin = ids.get(citation + kind);
    ids.set(citation + kind, id);
    if (twin === undefined || twin === id) continue;
    warn(
      'Evidence',
      `the sources "${twin}" and "${id}" are both cited as "${citation}", so readers cannot tell their links apart. Add a letter to their \`authors\`.`,
    );
  }
}

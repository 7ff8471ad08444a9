import * as f from './fields.js';

/** A link to a section. */
export interface ContentsEntry {
  label: string;
  href: string;
}

const entry = f.record<ContentsEntry>({ label: f.text, href: f.text });

export const contentsEntries = f.list(entry, 'label');

/** A table of contents. */
export const normalizeContents = f.props<{ entries: readonly ContentsEntry[] }>({
  entries: contentsEntries,
});

/** Wording of a SourceList. */
export interface SourceListLabels {
  /** The link back to a note that cites a source: `{number}`. */
  note: string;
}

export const sourceListLabels: SourceListLabels = { note: 'Note {number}' };

/** Wording of a SourceList. */
export interface SourceListLabels {
  /** Before the links back to where a source is cited. */
  'cited-at': string;
}

export const sourceListLabels: SourceListLabels = { 'cited-at': 'Cited at:' };

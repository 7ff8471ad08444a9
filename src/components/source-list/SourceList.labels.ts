import type { SourceKind } from '../../content/model/index.js';

/**
 * Wording of a SourceList. Kinds of source read as the model names them; the optional labels are
 * for other languages.
 */
export interface SourceListLabels extends Partial<Record<SourceKind, string>> {
  /** Over the links back to where a source is cited. */
  citedAt: string;
}

export const sourceListLabels: SourceListLabels = {
  citedAt: 'Cited at:',
};

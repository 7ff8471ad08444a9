import type { Note, Source } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { SourceListLabels } from './SourceList.labels.js';

export interface SourceListProps extends SectionProps<SourceListLabels> {
  /** Begins each entry's own id: `sources` gives `sources-dean-2021`, which citations link to. */
  id: string;
  /** Every publication the page rests on, in the order to show them, such as by author. */
  sources: readonly Source[];
  /** The notes that cite them, for the links back: `treatment.notes`. */
  notes?: readonly Note[] | undefined;
  /** Address of the page's list of notes, such as `#evidence`. */
  notesHref?: string | undefined;
}

import type { Source } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { SourceListLabels } from './SourceList.labels.js';

/** A place on the page where a source is cited. */
export interface Citation {
  /** Its address. `#risks-1-4` */
  href: string;
  /** Its heading: a benefit's title, a risk's or an option's name, a question. */
  label: string;
}

/** Where each source is cited, by the source's id and in reading order. */
export type Citations = ReadonlyMap<string, readonly Citation[]>;

export interface SourceListProps extends SectionProps<SourceListLabels> {
  /** Begins each entry's own id: `sources` gives `sources-dean-2021`, which citations link to. */
  id: string;
  /** Every publication the page rests on, in the order of their numbers. */
  sources: readonly Source[];
  /** Where each is cited, for the links back. `treatmentPageModel` finds it for a treatment. */
  citations?: Citations | undefined;
}

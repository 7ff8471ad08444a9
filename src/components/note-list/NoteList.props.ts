import type { Note, Source } from '../../content/model/index.js';
import type { Citations } from '../../internal/wording/citing-places.js';
import type { SectionProps } from '../shared-props.js';

export interface NoteListProps extends Omit<SectionProps<never>, 'labels'> {
  /** Begins each entry's own id: `evidence` gives `evidence-approval`, which claims link to. */
  id: string;
  /** The notes, in the order of their numbers. An empty list renders nothing. */
  notes: readonly Note[];
  /** The publications that notes refer to. With them, each citation is a link. */
  sources?: readonly Source[] | undefined;
  /** Address of the page's source list, such as `#sources`; without it, links go to publications. */
  sourcesHref?: string | undefined;
  /** Where each note is cited, for the ways back. `treatmentPageModel` finds it for a treatment. */
  citations?: Citations | undefined;
}

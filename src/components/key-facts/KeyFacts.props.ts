import type { Treatment } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { KeyFactsLabels } from './KeyFacts.labels.js';

export interface KeyFactsProps extends SectionProps<KeyFactsLabels> {
  /**
   * The treatment. Approval, gains, risks and cost are taken from its sections, so that the box can
   * say no more than the page, and cannot leave out approval or harm.
   */
  treatment: Treatment;
  /** Address of the treatment's page, where the box stands on another one. */
  href?: string | undefined;
  /**
   * Address of the page's list of who should not have the treatment. The box names the first of them,
   * and leads to the others.
   */
  contraindicationsHref?: string | undefined;
  /**
   * Address of the page's list of notes, such as `#evidence`. Without it, the box ends with its own.
   */
  notesHref?: string | undefined;
  /** Address of the page's source list, such as `#sources`. Without it, links go to publications. */
  sourcesHref?: string | undefined;
}

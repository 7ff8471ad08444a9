import type { CrisisContact } from '../../content/model/index.js';
import type { SectionBaseProps } from '../shared-props.js';
import type { CrisisNoticeLabels } from './CrisisNotice.labels.js';

export interface CrisisNoticeProps extends SectionBaseProps<CrisisNoticeLabels> {
  /** Where to turn. A preset such as `crisisLines.US`, or a value from your server. */
  contact: CrisisContact;
  /**
   * A box in the page, or a slim strip across its top that leaves the first heading to the page.
   * Both show the same.
   * @default 'inline'
   */
  prominence?: 'inline' | 'banner' | undefined;
}

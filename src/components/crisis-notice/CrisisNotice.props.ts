import type { CrisisContact } from '../../content/model/index.js';
import type { SectionBaseProps } from '../shared-props.js';
import type { CrisisNoticeLabels } from './CrisisNotice.labels.js';

export interface CrisisNoticeProps extends SectionBaseProps<CrisisNoticeLabels> {
  /** Where to turn. A preset such as `crisisLines.US`, or a value from your server. */
  contact: CrisisContact;
  /**
   * `card`: every line, language and chat, in a box. `line`: how to call, text and reach an
   * ambulance, in one line without a heading. `banner`: that line as a strip across the page's top.
   * @default 'card'
   */
  prominence?: 'card' | 'line' | 'banner' | undefined;
}

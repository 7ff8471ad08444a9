import type { IsoDate, Review } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { ReviewStampLabels } from './ReviewStamp.labels.js';

export interface ReviewStampProps extends SectionProps<ReviewStampLabels> {
  /** Who wrote and reviewed the content, and until when. Without it, the stamp says so. */
  review: Review;
  /**
   * `short`: who reviewed it and when, in a line, and the out-of-date warning; nothing for a draft.
   * `full`: the next review, authors, funding and update policy too.
   * @default 'full'
   */
  detail?: 'short' | 'full' | undefined;
  /**
   * The day the review is judged by, `2026-11-24`. Pages built once and served for long show the
   * day of the next review too, so readers can judge for themselves.
   * Pass it on pages that are hydrated: server and browser may not agree what day it is.
   * @default the day of rendering (UTC)
   */
  today?: IsoDate | undefined;
}

import type { ReactNode } from 'react';
import type { SectionProps } from '../shared-props.js';
import type { CostNoticeLabels } from './CostNotice.labels.js';

export interface CostNoticeProps extends SectionProps<CostNoticeLabels> {
  /** What a visit and a session cost, in sentences. Without it, readers are told to ask. */
  price?: string | undefined;
  /** What people have a right to know about cost before care. */
  notice?: ReactNode;
}

import type { ReactNode } from 'react';
import type { Benefit, Claim, HowLong } from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';
import type { BenefitsListLabels } from './BenefitsList.labels.js';

/** A benefit of the content model, with an optional picture of your own. */
export interface BenefitsListItem extends Benefit<ReactNode> {
  /** A decoration beside the title, hidden from assistive technology. */
  icon?: ReactNode;
}

export interface BenefitsListProps extends SectionProps<BenefitsListLabels>, CitingProps {
  /** Whether it helps, in a sentence. Opens the section. */
  summary?: Claim | undefined;
  /** How long a gain lasts. */
  howLong?: HowLong | undefined;
  /** What people may gain. An empty list renders nothing. */
  benefits: readonly BenefitsListItem[];
  /**
   * Address of the risks, usually a fragment such as `#risks`. Benefits never appear without it;
   * write `null` only where the risks are right beside the list.
   */
  risksHref: string | null;
  /**
   * One benefit below the other, or side by side where there is room.
   * @default 'stack'
   */
  layout?: 'stack' | 'grid' | undefined;
}

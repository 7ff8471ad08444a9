import type { ReactNode } from 'react';
import type { ProcessStep } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { ProcessTimelineLabels } from './ProcessTimeline.labels.js';

export interface ProcessTimelineProps extends SectionProps<ProcessTimelineLabels> {
  /** The steps, in the order a person goes through them. An empty list renders nothing. */
  steps: readonly ProcessStep<ReactNode>[];
  /**
   * Direction of the steps. Horizontal becomes vertical where there is too little room.
   * @default 'vertical'
   */
  layout?: 'vertical' | 'horizontal' | undefined;
  /**
   * What marks a step: its number, or a dot where the order matters less than the parts.
   * @default 'number'
   */
  marker?: 'number' | 'dot' | undefined;
  /**
   * Number of the first step, for steps that continue another list; a whole number.
   * @default 1
   */
  start?: number | undefined;
}

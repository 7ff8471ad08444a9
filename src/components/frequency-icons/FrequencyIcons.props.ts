import type { ComponentProps } from 'react';
import type { Frequency } from '../../content/model/index.js';
import type { LocaleProps } from '../shared-props.js';
import type { FrequencyIconsLabels } from './FrequencyIcons.labels.js';

export interface FrequencyIconsProps
  extends Omit<ComponentProps<'div'>, 'children' | 'title'>,
    LocaleProps<FrequencyIconsLabels> {
  /** The number. Out of 1,000 or 10,000 it gets no picture: in a hundred dots it would look like none. */
  frequency: Frequency;
}

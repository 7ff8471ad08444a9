import type { ComponentProps } from 'react';
import type { LocaleProps } from '../shared-props.js';
import type { BackToTopLabels } from './BackToTop.labels.js';

export interface BackToTopProps
  extends Omit<ComponentProps<'p'>, 'children' | 'title'>,
    LocaleProps<BackToTopLabels> {
  /**
   * Where the top is. Browsers scroll `#top` to the beginning of any page.
   * @default '#top'
   */
  href?: string | undefined;
}

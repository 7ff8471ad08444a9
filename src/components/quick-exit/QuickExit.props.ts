import type { ComponentProps } from 'react';
import type { LocaleProps } from '../shared-props.js';
import type { QuickExitLabels } from './QuickExit.labels.js';

export interface QuickExitProps
  extends Omit<ComponentProps<'p'>, 'children' | 'title'>,
    LocaleProps<QuickExitLabels> {
  /**
   * A page nobody asks about, that loads fast. Choose one that is common in your country.
   * @default 'https://www.weather.gov/'
   */
  href?: string | undefined;
}

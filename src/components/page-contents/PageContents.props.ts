import type { ComponentProps } from 'react';
import type { LocaleProps } from '../shared-props.js';
import type { PageContentsLabels } from './PageContents.labels.js';

export interface PageContentsProps
  extends Omit<ComponentProps<'nav'>, 'title'>,
    LocaleProps<PageContentsLabels> {
  /** The sections, in the order of the page: their addresses and headings. */
  entries: readonly { href: string; label: string }[];
}

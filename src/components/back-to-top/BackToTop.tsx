import type { ComponentProps } from 'react';
import { classNames } from '../../internal/class-names.js';
import { safeLink } from '../../internal/elements.js';
import { wordingOf } from '../../internal/given.js';
import { type BackToTopLabels, backToTopLabels } from './BackToTop.labels.js';

export interface BackToTopProps extends Omit<ComponentProps<'p'>, 'children' | 'title'> {
  /**
   * Where the top is. Browsers take `#top` to the beginning of any page.
   * @default '#top'
   */
  href?: string;
  /** Wording other than the English default. */
  labels?: Partial<BackToTopLabels>;
}

/** A plain link to the beginning of the page. It scrolls as the page itself does, by no script. */
export function BackToTop({ href = '#top', labels, className, ...rest }: BackToTopProps) {
  return (
    <p {...rest} data-slot="back-to-top" className={classNames('clinic-back-to-top', className)}>
      {safeLink(href, wordingOf(backToTopLabels, labels, 'BackToTop').backToTop)}
    </p>
  );
}

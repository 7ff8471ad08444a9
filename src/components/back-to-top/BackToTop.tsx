import { SafeLink } from '../../internal/elements/SafeLink.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { backToTopLabels } from './BackToTop.labels.js';
import type { BackToTopProps } from './BackToTop.props.js';
import { backToTopVariants } from './BackToTop.variants.js';

/** A plain link to the beginning of the page. */
export function BackToTop({ href = '#top', locale, labels, className, ...rest }: BackToTopProps) {
  const text = mergeLabels('BackToTop', backToTopLabels, locale?.backToTop, labels);
  return (
    <p {...rest} data-slot="back-to-top" className={backToTopVariants({ className })}>
      <SafeLink href={href}>{text.link}</SafeLink>
    </p>
  );
}

import { useValidId } from '../../internal/own-id.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { quickExitLabels } from './QuickExit.labels.js';
import type { QuickExitProps } from './QuickExit.props.js';
import { quickExitVariants } from './QuickExit.variants.js';
import { safeExitHref } from './safe-exit-href.js';

/**
 * For visitors who need to leave quickly, for example when someone walks in. A plain link that stays
 * in view and sends no referrer.
 *
 * It cannot clear the history or disable the Back button, and the words beside it say so.
 */
export function QuickExit({ href, locale, labels, className, ...rest }: QuickExitProps) {
  const id = useValidId();
  const text = mergeLabels('QuickExit', quickExitLabels, locale?.quickExit, labels);
  return (
    <p {...rest} data-slot="quick-exit" className={quickExitVariants({ className })}>
      <a href={safeExitHref(href)} rel="noreferrer nofollow" aria-describedby={id}>
        {text.leave}
      </a>
      <span id={id} data-slot="quick-exit-limits">
        {text.limits}
      </span>
    </p>
  );
}

import { type ComponentProps, useId } from 'react';
import { classNames } from '../../internal/class-names.js';
import { wordingOf } from '../../internal/given.js';
import { warn } from '../../internal/warn.js';
import { type QuickExitLabels, quickExitLabels } from './QuickExit.labels.js';

export interface QuickExitProps extends Omit<ComponentProps<'p'>, 'children' | 'title'> {
  /**
   * Where it leads: a page nobody asks about, that loads fast and says nothing of where the
   * visitor came from. Choose one that is usual in your country.
   * @default 'https://www.weather.gov/'
   */
  href?: string;
  /** Wording other than the English default. */
  labels?: Partial<QuickExitLabels>;
}

const weather = 'https://www.weather.gov/';

/**
 * For visitors who have to leave fast because somebody looks. A plain link that stays in sight; it
 * tells the next site nothing of this one.
 *
 * It cannot clear the history, and the Back button leads back: a plain link changes neither, so the
 * words beside it say so.
 */
export function QuickExit({ href = weather, labels, className, ...rest }: QuickExitProps) {
  const id = useId();
  const text = wordingOf(quickExitLabels, labels, 'QuickExit');
  const given = String(href).trim();
  const safe = /^https?:\/\/[^\s/]/i.test(given) ? given : weather;
  if (process.env.NODE_ENV !== 'production' && safe !== given) {
    warn(
      'QuickExit',
      `the address ${JSON.stringify(href)} does not lead to another site, so the link leads to ${weather}. Use a whole address that starts with https://.`,
    );
  }
  return (
    <p {...rest} data-slot="quick-exit" className={classNames('clinic-quick-exit', className)}>
      <a href={safe} rel="noreferrer nofollow" aria-describedby={id}>
        {text.leave}
      </a>
      <span id={id} data-slot="quick-exit-limits">
        {text.limits}
      </span>
    </p>
  );
}

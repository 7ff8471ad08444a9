import type { ComponentProps } from 'react';
import { isSafeHref } from './safe-href.js';
import { warn } from './warn.js';

/** A link whose address comes from content. An unsafe address leaves its text, without the link. */
export function SafeLink({ href, children }: Pick<ComponentProps<'a'>, 'href' | 'children'>) {
  if (isSafeHref(href)) return <a href={href}>{children}</a>;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'SafeLink',
      `the address ${JSON.stringify(href)} is not rendered as a link, because it could run code in the visitor's browser. Use an http(s), mailto, tel or sms address, a relative one or a fragment.`,
    );
  }
  return children;
}

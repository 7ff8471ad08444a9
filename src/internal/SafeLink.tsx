import type { ComponentProps } from 'react';
import { warn } from './warn.js';

/** A scheme that may be a link, or no colon before the path, the query or the fragment begins. */
const safeHref = /^(?:(?:https?|mailto|tel|sms):|[^:/?#]*(?:[/?#]|$))/i;

/**
 * Whether a link from content may be rendered as a link: http(s), mailto, tel, sms, or no scheme at
 * all (a relative address or a fragment). It lists what is allowed, so the ways to disguise a
 * scheme, such as a line break inside it, need no rule of their own.
 */
export function isSafeHref(href: string | null | undefined): href is string {
  // A lone colon stands for an address that is missing: it is none of the above.
  return safeHref.test(href ?? ':');
}

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

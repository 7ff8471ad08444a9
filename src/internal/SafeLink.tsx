import type { ComponentProps } from 'react';
import { warn } from './warn.js';

/**
 * Whether a link from content may be rendered as a link: http(s), mailto, tel, sms, or no scheme at
 * all (a relative address or a fragment).
 *
 * Browsers drop tabs and line breaks inside an address and control characters before it, so
 * `java\nscript:` is read here as they read it (WHATWG URL, "basic URL parser").
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== 'string') return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a browser ignores.
  const scheme = /^[\u0000-\u0020]*([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\t\n\r]/g, ''))?.[1];
  return !scheme || /^(https?|mailto|tel|sms)$/i.test(scheme);
}

/** A link whose address comes from content. An unsafe address leaves its text, without the link. */
export function SafeLink({ href, ...props }: ComponentProps<'a'>) {
  if (isSafeHref(href)) return <a href={href} {...props} />;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'SafeLink',
      `the address ${JSON.stringify(href)} is not rendered as a link, because it could run code in the visitor's browser. Use an http(s), mailto, tel or sms address, a relative one or a fragment.`,
    );
  }
  return <span data-slot={(props as { 'data-slot'?: string })['data-slot']}>{props.children}</span>;
}

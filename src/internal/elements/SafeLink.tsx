import type { ReactNode } from 'react';
import { isSafeHref } from '../../content/safe-href.js';
import { quote, warn } from '../../content/warn.js';

interface SafeLinkProps {
  href: string | null | undefined;
  children: ReactNode;
}

/** A link whose address comes from content. Without a safe address, its words are plain text. */
export function SafeLink({ href, children }: SafeLinkProps) {
  if (isSafeHref(href)) return <a href={href}>{children}</a>;
  if (process.env.NODE_ENV !== 'production') warnOfAddress(href, children);
  return children;
}

function warnOfAddress(href: unknown, children: ReactNode): void {
  const words = typeof children === 'string' ? ` "${children}"` : '';
  warn(
    'SafeLink',
    href
      ? `the address ${quote(href)} could run code in the visitor's browser, so it is not rendered as a link. Use an http(s), mailto, tel, sms, relative or fragment address.`
      : `a link${words} has no address, so its words are plain text. Give it an \`href\`.`,
  );
}

import type { ReactNode } from 'react';
import { linkTarget } from '../../content/safe-href.js';
import { quote, warn } from '../../content/warn.js';

interface SafeLinkProps {
  href: string | null | undefined;
  children: ReactNode;
}

/** A link whose address comes from content. Without a safe address, its words are plain text. */
export function SafeLink({ href, children }: SafeLinkProps) {
  const target = linkTarget(href);
  if (process.env.NODE_ENV !== 'production' && (!target || target !== href)) {
    warnOfAddress(href, target, children);
  }
  return target ? <a href={target}>{children}</a> : children;
}

function warnOfAddress(href: unknown, target: string | undefined, children: ReactNode): void {
  if (target) {
    warn(
      'SafeLink',
      `the address ${quote(href)} is not what was meant: a browser would not find it. The link leads to ${quote(target)}. Write it so, without spaces or invisible characters.`,
    );
    return;
  }
  const words = typeof children === 'string' ? ` "${children}"` : '';
  warn(
    'SafeLink',
    href
      ? `the address ${quote(href)} could run code in the visitor's browser, or leads nowhere, so it is not rendered as a link. Use an http(s), mailto, tel, sms, relative or fragment address.`
      : `a link${words} has no address, so its words are plain text. Give it an \`href\`.`,
  );
}

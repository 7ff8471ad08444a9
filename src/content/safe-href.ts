/**
 * Addresses that are safe to render as links: http(s), mailto, tel, sms, or no scheme at all (no
 * colon before the path, query or fragment). An allowlist also rejects disguised schemes, such as
 * one with a line break inside.
 */
export const safeHref = /^((https?|mailto|tel|sms):|[^:/?#]*([/?#]|$))/i;

/** Whether a value is an address to link to. */
export const isSafeHref = (href: unknown): href is string =>
  typeof href === 'string' && href !== '' && safeHref.test(href);

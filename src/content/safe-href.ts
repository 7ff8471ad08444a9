import { pastedAddress } from './pasted-address.js';

/**
 * Addresses that are safe to render as links: http(s), mailto, tel, sms, or no scheme at all (no
 * colon before the path, query or fragment). An allowlist also rejects disguised schemes, such as
 * one with a line break inside.
 */
export const safeHref = /^((https?|mailto|tel|sms):|[^:/?#]*([/?#]|$))/i;

/** What a browser would take for a page of this site: `www.clinic.example`, `a@clinic.example`. */
const lacksScheme = /^(?:(www\.[^\s/?#]+\.\w)|([^\s:/?#@]+@[\w-]+(?:\.[\w-]+)+$))/i;

/**
 * The address that a link leads to: what was written, without what came along when it was pasted,
 * and with the scheme that was left out. `undefined` where there is none that is safe.
 */
export function linkTarget(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const address = pastedAddress(href);
  const [, web, email] = lacksScheme.exec(address) ?? [];
  const whole = web ? `https://${address}` : email ? `mailto:${address}` : address;
  return whole !== '' && safeHref.test(whole) ? whole : undefined;
}

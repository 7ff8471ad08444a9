/** A scheme that may be a link, or no colon before the path, the query or the fragment begins. */
const safeHref = /^((https?|mailto|tel|sms):|[^:/?#]*([/?#]|$))/i;

/**
 * Whether a link from content may be rendered as a link: http(s), mailto, tel, sms, or no scheme at
 * all (a relative address or a fragment). It lists what is allowed, so the ways to disguise a
 * scheme, such as a line break inside it, need no rule of their own.
 */
export function isSafeHref(href: string | null | undefined): href is string {
  // A lone colon stands for an address that is missing: it is none of the above.
  return safeHref.test(href ?? ':');
}

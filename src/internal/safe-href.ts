/**
 * Addresses from content that may be rendered as a link: http(s), mailto, tel, sms, or no scheme at
 * all (a relative address or a fragment: no colon before the path, the query or the fragment
 * begins). It lists what is allowed, so the ways to disguise a scheme, such as a line break inside
 * it, need no rule of their own.
 */
export const safeHref = /^((https?|mailto|tel|sms):|[^:/?#]*([/?#]|$))/i;

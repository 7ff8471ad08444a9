import { pastedAddress, withoutLastMarks } from './pasted-address.js';

/**
 * Addresses that are safe to render as links: http(s), mailto, tel, sms, or no scheme at all (no
 * colon before the path, query or fragment). An allowlist also rejects disguised schemes, such as
 * one with a line break inside.
 */
export const safeHref = /^((https?|mailto|tel|sms):|[^:/?#]*([/?#]|$))/i;

/** Files of a site, whose names look like hosts. */
const files =
  'x?html?|php|aspx?|jsp|cgi|pdf|docx?|odt|rtf|xlsx?|pptx?|txt|md|csv|json|xml|zip|ics|vcf|epub|jpe?g|png|gif|webp|avif|svg|mp[34]|kml';

/** What a browser would take for a page of this site: `clinic.example/book`, `a@clinic.example`. */
const lacksScheme = new RegExp(
  `^(?:((?:[\\p{L}\\d-]+\\.)+(?!(?:${files})(?![^/?#]))\\p{L}{2,}(?::\\d+)?(?:[/?#]|$))|[^\\s:/?#@]+@[\\w-]+(?:\\.[\\w-]+)+(?:\\?|$))`,
  'iu',
);

/** An address with the scheme that was left out. */
export function withScheme(address: string): string {
  const [found, web] = lacksScheme.exec(address) ?? [];
  return found === undefined ? address : `${web ? 'https://' : 'mailto:'}${address}`;
}

/** Slashes that are too few or too many after the scheme, or no colon before them; or it twice. */
const slashes =
  /^(?:https?(?::\/{0,3}|\/{2,3})(?=https?(?::|\/\/)))*(https?)(?::\/{0,3}|;?\/{2,3})(?!\/)/i;

/** An address whose beginning is in full-width letters, or encoded as a whole, as it was meant. */
export const plainStart = (address: string): string =>
  address
    .replace(/^\w{0,5}[\uff01-\uff5e][\uff01-\uff5e\w.:/-]*/, (start) => {
      const plain = start.normalize('NFKC');
      return /^(?:https?:|www\.)/i.test(plain) ? plain : start;
    })
    .replace(/^https?%3a%2f%2f[^?#]*/i, (start) =>
      start.replace(/%(?:3a|2f)/gi, decodeURIComponent),
    );

/** Marks, brackets or Markdown around an address. */
const around = /^(?:\[[^\]]*\]\(|["'“‘„‚«»‹›<(（「『【]+)(?=(?:https?:|www\.)\S+$)/i;

/** An address with its scheme, and without the marks of the sentence that it was copied from. */
function outOfSentence(address: string): string {
  const rest = address
    .replace(around, '')
    // `https://clinic.example/book, or call`
    .replace(/^(https?:\/\/\S+[,;.!?)])\s+[\p{L}\s]+[.!?]?$/iu, '$1');
  const whole = withScheme(withoutLastMarks(rest));
  return /^https?:\/*[\p{L}\d]/iu.test(whole) ? whole : withScheme(rest);
}

/** A word processor's hyphens and dashes, which no host has. */
const dashes = /[\u2010-\u2015\u2212]/g;

/** What a program writes where it has nothing. */
const nothing = /^(?:undefined|null|\[object Object\])$/;

/** Whether a browser finds no host in an address, as with a port of five nines. */
function leadsNowhere(address: string): boolean {
  // A path of a computer's own, which a browser reads as a host.
  if (address.startsWith('\\')) return true;
  if (!/^https?:/i.test(address)) return false;
  try {
    return /^\.|\.\./.test(new URL(address).hostname);
  } catch {
    return true;
  }
}

/**
 * The address that a link leads to: what was written, without what came along when it was pasted,
 * and with the scheme that was left out. `undefined` where there is none that is safe.
 */
export function linkTarget(href: unknown): string | undefined {
  if (typeof href !== 'string' || nothing.test(href.trim())) return undefined;
  // Of several, a link would make one.
  const [first = '', second = first] = href.trim().split(/\s+(?=https?:\/\/)/);
  if (first !== second) return undefined;
  const address = outOfSentence(plainStart(pastedAddress(first)))
    .replace(slashes, '$1://')
    .replace(/^https?:\/\/[^/?#]*/i, (host) => host.replace(dashes, '-'));
  return address !== '' && safeHref.test(address) && !leadsNowhere(address) ? address : undefined;
}

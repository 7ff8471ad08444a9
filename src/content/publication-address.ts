import type { Source } from './model/index.js';
import { pastedAddress, withoutLastMarks } from './pasted-address.js';

/** What people put in front of a DOI, in any order: quotes, brackets, its name, an address. */
const before =
  /^(?:[\s:"'“”‘’«»„()[\]<>{}]|https?:\/\/|(?:www\.|dx\.)?doi\.org\/|(?:info:|urn:)?doi[:=/]?|digital object identifier:?)*/i;

/** The prefix that every DOI begins with. */
const beginning = /^10\.\d{4,9}(?:\/|%2f)./i;

/** What follows a DOI in an address, unless it ends as its own check character: `…3.0.co;2-#` */
const afterAddress = /[?#].+$|(;2-#)?#?$/s;

const signs = { lt: '<', gt: '>', amp: '&' };

/** A DOI is encoded in an address, and often copied from one. */
function decoded(doi: string): string {
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

/** The DOI in a text; `''` where there is none. */
export function bareDoi(text: string): string {
  const whole = pastedAddress(text).replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
  const [prefix = ''] = before.exec(whole) ?? [];
  const written = whole
    .slice(prefix.length)
    // Markdown, and HTML’s names for signs that old DOIs have.
    .replace(/\]\(.*$/s, '')
    .replace(/&(lt|gt|amp);/g, (_, name: 'lt' | 'gt' | 'amp') => signs[name]);
  if (!beginning.test(written)) return '';
  const doi = /doi\.org/i.test(prefix)
    ? written.replace(afterAddress, '$1')
    : written.replace(/[?&]utm_\w+=.*$/s, '');
  return withoutLastMarks(
    pastedAddress(decoded(doi))
      // A word processor's hyphens and dashes.
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  ).trim();
}

/** A DOI without the remark or the other DOI after it. */
const withoutRemark = (doi: string): string => doi.replace(/(?:[,;]\s+10\.|\s+[([–]).*$/s, '');

/** Where a publication can be read: by its DOI, else by its address. */
export function publicationAddress({ doi, url }: Partial<Source>): string | undefined {
  const bare = withoutRemark(bareDoi(doi ?? ''));
  // `encodeURI` leaves what would begin a query or a fragment.
  if (bare) return `https://doi.org/${encodeURI(bare).replace(/[#?]/g, encodeURIComponent)}`;
  return url || (/^https?:/i.test(doi ?? '') ? doi : undefined);
}

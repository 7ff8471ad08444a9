import type { Source } from './model/index.js';
import { pastedAddress } from './pasted-address.js';

/** What people put in front of a DOI, and the prefix that every DOI begins with. */
const written = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(?:doi:?\s*)?(10\.\d{4,9}\/.+)$/i;

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
  const [, doi = ''] = written.exec(pastedAddress(text)) ?? [];
  return (
    decoded(doi)
      // A word processor's hyphens and dashes.
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // A sentence's own mark was copied with it.
      .replace(/[.,;\s]+$/, '')
  );
}

/** Where a publication can be read: by its DOI, else by its address. */
export function publicationAddress({ doi, url }: Partial<Source>): string | undefined {
  const bare = bareDoi(doi ?? '');
  // `encodeURI` leaves what would begin a query or a fragment.
  if (bare) return `https://doi.org/${encodeURI(bare).replace(/[#?]/g, encodeURIComponent)}`;
  return url || (/^https?:/i.test(doi ?? '') ? doi : undefined);
}

import type { Source } from '../model/index.js';

/** Sources by author, then year: as somebody with the page on paper looks for the one cited. */
export const byAuthor = <const S extends Source>(sources: readonly S[]): readonly S[] =>
  [...sources].sort(
    (one, other) => one.authors.localeCompare(other.authors, 'en') || one.year - other.year,
  );

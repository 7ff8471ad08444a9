import type { Source } from '../model/index.js';

/** Sorts sources by author, then year, so that readers of a printed page can find them. */
export const byAuthor = <const S extends Source>(sources: readonly S[]): readonly S[] =>
  [...sources].sort(
    (one, other) => one.authors.localeCompare(other.authors, 'en') || one.year - other.year,
  );

import { placeholdersIn } from '../placeholders.js';
import { problemsOf } from './parse.js';
import { type ContentPath, type ContentProblem, problemAt, quote, valueAt } from './problems.js';
import { hasKnownStatus, reviewOfUnknownStatus } from './review.js';

/**
 * Rules that look at several parts of a treatment at once. They read content that may be wrong in
 * every other way too, so that one run lists everything.
 */

/** Every value inside `root`, with its path. `checkSize` has made sure that this ends. */
function* valuesIn(root: unknown, path: ContentPath = []): Generator<[ContentPath, unknown]> {
  yield [path, root];
  if (typeof root !== 'object' || root === null) return;
  for (const [key, value] of Object.entries(root)) {
    yield* valuesIn(value, [...path, Array.isArray(root) ? Number(key) : key]);
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Lists in which a field tells the entries apart. */
const apart: readonly [list: ContentPath, key: string][] = [
  [['sources'], 'id'],
  [['explainers'], 'id'],
  // Two groups alike would have the same heading, and each its own total for its numbers.
  [['risks', 'groups'], 'severity'],
  [['candidacy', 'groups'], 'intent'],
];

/** Entries that share what should tell them apart. A link or a citation could lead to either. */
function* duplicates(root: unknown): Generator<ContentProblem> {
  for (const [list, key] of apart) {
    const seen = new Map<string, number>();
    for (const [index] of asList(valueAt(root, list)).entries()) {
      const path = [...list, index, key];
      const value = valueAt(root, path);
      if (!isText(value)) continue;
      const first = seen.get(value);
      if (first === undefined) seen.set(value, index);
      else {
        yield problemAt(
          root,
          path,
          `${key === 'id' ? 'an' : 'a'} ${key} that no other entry has; ${list.join('.')}[${first}] has this one`,
          `Give one of the two another ${key}. If they belong together, make them one entry.`,
        );
      }
    }
  }
}

/** Sources that read the same where they are cited. A reader could not tell the links apart. */
function* sourcesAlike(root: unknown): Generator<ContentProblem> {
  const seen = new Map<string, number>();
  for (const [index, source] of asList(valueAt(root, ['sources'])).entries()) {
    const parts = ['authors', 'year', 'kind'].map((key) => valueAt(source, [key]));
    if (parts.some((part) => part === undefined)) continue;
    const citation = JSON.stringify(parts);
    const first = seen.get(citation);
    if (first === undefined) seen.set(citation, index);
    else {
      yield problemAt(
        root,
        ['sources', index, 'authors'],
        `authors, year and kind that no other source has together; sources[${first}] has these`,
        'If it is the same publication, make them one entry. If not, tell them apart in "authors", for instance "FDA (a)" and "FDA (b)".',
      );
    }
  }
}

/** Evidence that names a source which is not in the list. Nobody could check the claim. */
function* danglingSources(root: unknown): Generator<ContentProblem> {
  const sources = valueAt(root, ['sources']);
  // A list that is missing is one problem, not one for each claim.
  if (!Array.isArray(sources)) return;
  const ids = new Set(sources.map((source) => valueAt(source, ['id'])));
  for (const [path, value] of valuesIn(root)) {
    if (path.at(-1) === 'source' && isText(value) && !ids.has(value)) {
      yield problemAt(
        root,
        path,
        'the "id" of a source in the list of sources',
        'Add the source to "sources", or correct the id.',
      );
    }
  }
}

/** Numbers in one list that are out of different totals. Readers would compare the wrong parts. */
function* mixedDenominators(root: unknown): Generator<ContentProblem> {
  for (const [path, value] of valuesIn(root)) {
    if (!['risks', 'benefits'].includes(String(path.at(-1))) || !Array.isArray(value)) continue;
    let first: unknown;
    for (const [index, item] of value.entries()) {
      const per = valueAt(item, ['frequency', 'per']);
      // Any other total is a problem of its own.
      if (![100, 1000, 10000].includes(per as number)) continue;
      first ??= per;
      if (per === first) continue;
      yield problemAt(
        root,
        [...path, index, 'frequency', 'per'],
        `${first}, like the numbers above it in this list`,
        'Count the whole list out of the same number of people, the largest that any of them needs.',
      );
    }
  }
}

/** What is wrong inside a review whose status is wrong too: a union looks no further than that. */
function* insideReview(root: unknown): Generator<ContentProblem> {
  const review = valueAt(root, ['review']);
  if (typeof review !== 'object' || review === null || hasKnownStatus(review)) return;
  yield* problemsOf(root, ['review'], reviewOfUnknownStatus.safeParse(review).error);
}

/** What is left of `[[placeholders]]`, whole or broken, in content that is said to be reviewed. */
function* openPlaceholders(root: unknown): Generator<ContentProblem> {
  if (valueAt(root, ['review', 'status']) !== 'reviewed') return;
  for (const [path, value] of valuesIn(root)) {
    if (!isText(value) || !/\[\[|\]\]|［［|］］/.test(value)) continue;
    // Longer text is a problem of its own.
    const names = placeholdersIn(value.slice(0, 20_000)).slice(0, 3);
    yield problemAt(
      root,
      path,
      'the clinic’s own words: content with a [[placeholder]] cannot be called reviewed',
      'Put your own words in its place, or set the review’s "status" to "draft".',
      names.length
        ? `the placeholder ${names.map((name) => quote(name)).join(', ')}`
        : 'brackets of a placeholder',
    );
  }
}

export const treatmentRules: readonly ((root: unknown) => Iterable<ContentProblem>)[] = [
  duplicates,
  sourcesAlike,
  danglingSources,
  mixedDenominators,
  insideReview,
  openPlaceholders,
];

import type { Denominator } from '../model/index.js';
import { placeholdersIn } from '../placeholders.js';
import { denominators } from './evidence.js';
import { problemsOf } from './parse.js';
import { type ContentPath, type ContentProblem, problemAt, quote, valueAt } from './problems.js';
import { hasKnownStatus, reviewOfUnknownStatus } from './review.js';

/**
 * Rules across several parts of a treatment. They also run on content with other problems, so that
 * one run lists everything.
 */

/** Every value in `root`, with its path. `checkSize` has already ruled out circles. */
function* valuesIn(root: unknown, path: ContentPath = []): Generator<[ContentPath, unknown]> {
  yield [path, root];
  if (typeof root !== 'object' || root === null) return;
  for (const [key, value] of Object.entries(root)) {
    yield* valuesIn(value, [...path, Array.isArray(root) ? Number(key) : key]);
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Lists whose entries need different values in one field. */
const uniqueFields: readonly [list: ContentPath, key: string][] = [
  [['sources'], 'id'],
  [['explainers'], 'id'],
  // Two groups of one severity would share a heading, but could have different denominators.
  [['risks', 'groups'], 'severity'],
  [['candidacy', 'groups'], 'intent'],
];

/** Entries with the same id, severity or intent: a link could mean either one. */
function* duplicates(root: unknown): Generator<ContentProblem> {
  for (const [list, key] of uniqueFields) {
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

/** Sources with the same citation text. Readers could not tell the links apart. */
function* ambiguousSources(root: unknown): Generator<ContentProblem> {
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
        'If it is the same publication, make them one entry. If not, make "authors" different, such as "FDA (a)" and "FDA (b)".',
      );
    }
  }
}

/** Evidence that names a source that is not in the list. No reader could check the claim. */
function* danglingSources(root: unknown): Generator<ContentProblem> {
  const sources = valueAt(root, ['sources']);
  // A missing list is one problem, not one per claim.
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

/** Frequencies in one list with different denominators. Readers would misjudge them. */
function* mixedDenominators(root: unknown): Generator<ContentProblem> {
  for (const [path, value] of valuesIn(root)) {
    if (!['risks', 'benefits'].includes(String(path.at(-1))) || !Array.isArray(value)) continue;
    let first: unknown;
    for (const [index, item] of value.entries()) {
      const per = valueAt(item, ['frequency', 'per']);
      // An invalid denominator is a problem of its own.
      if (!denominators.includes(per as Denominator)) continue;
      first ??= per;
      if (per === first) continue;
      yield problemAt(
        root,
        [...path, index, 'frequency', 'per'],
        `${first}, like the numbers above it in this list`,
        'Use one "per" for the whole list: the largest that any of its numbers needs.',
      );
    }
  }
}

/** Problems inside a review whose status is wrong: the union stops at the status. */
function* insideReview(root: unknown): Generator<ContentProblem> {
  const review = valueAt(root, ['review']);
  if (typeof review !== 'object' || review === null || hasKnownStatus(review)) return;
  yield* problemsOf(root, ['review'], reviewOfUnknownStatus.safeParse(review).error);
}

/** Any `[[placeholder]]`, whole or broken, left in reviewed content. */
function* openPlaceholders(root: unknown): Generator<ContentProblem> {
  if (valueAt(root, ['review', 'status']) !== 'reviewed') return;
  for (const [path, value] of valuesIn(root)) {
    if (!isText(value) || !/\[\[|\]\]|［［|］］/.test(value)) continue;
    // Longer text is a problem of its own; don't search all of it.
    const names = placeholdersIn(value.slice(0, 20_000)).slice(0, 3);
    yield problemAt(
      root,
      path,
      'the clinic’s own words: reviewed content cannot contain a [[placeholder]]',
      'Replace it with your own words, or set the review’s "status" to "draft".',
      names.length
        ? `the placeholder ${names.map((name) => quote(name)).join(', ')}`
        : 'the brackets of a placeholder',
    );
  }
}

export const treatmentRules: readonly ((root: unknown) => Iterable<ContentProblem>)[] = [
  duplicates,
  ambiguousSources,
  danglingSources,
  mixedDenominators,
  insideReview,
  openPlaceholders,
];

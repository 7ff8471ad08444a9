import type { Treatment } from '../model/index.js';
import { placeholdersIn } from '../placeholders.js';
import { problemsOf } from './parse.js';
import { type ContentPath, type ContentProblem, problemAt, valueAt } from './problems.js';
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

/** `id`s that two entries of a list share. A link or a citation could then lead to either. */
function* duplicateIds(root: unknown): Generator<ContentProblem> {
  for (const section of ['sources', 'explainers'] satisfies (keyof Treatment)[]) {
    const seen = new Map<string, number>();
    for (const [index] of asList(valueAt(root, [section])).entries()) {
      const path = [section, index, 'id'];
      const id = valueAt(root, path);
      if (!isText(id)) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else {
        yield problemAt(
          root,
          path,
          `an id that no other entry has; ${section}[${first}] has this one`,
          'Give one of the two another id. If both are the same, remove one.',
        );
      }
    }
  }
}

/** Evidence that names a source which is not in the list. Nobody could check the claim. */
function* danglingSources(root: unknown): Generator<ContentProblem> {
  const ids = asList(valueAt(root, ['sources'])).map((source) => valueAt(source, ['id']));
  for (const [path, value] of valuesIn(root)) {
    if (path.at(-1) === 'source' && isText(value) && !ids.includes(value)) {
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

/** `[[placeholders]]` in content that is said to be reviewed. */
function* openPlaceholders(root: unknown): Generator<ContentProblem> {
  if (valueAt(root, ['review', 'status']) !== 'reviewed') return;
  for (const [path, value] of valuesIn(root)) {
    if (!isText(value)) continue;
    const names = placeholdersIn(value);
    if (!names.length) continue;
    yield problemAt(
      root,
      path,
      'the clinic’s own words: content with a [[placeholder]] cannot be called reviewed',
      'Put your own words in its place, or set the review’s "status" to "draft".',
      names.map((name) => `[[${name.slice(0, 60)}]]`).join(', '),
    );
  }
}

export const treatmentRules: readonly ((root: unknown) => Iterable<ContentProblem>)[] = [
  duplicateIds,
  danglingSources,
  mixedDenominators,
  insideReview,
  openPlaceholders,
];

import {
  danglingNotes,
  danglingSources,
  repeatedNotes,
  unusedNotes,
  unusedSources,
} from './citations.js';
import { mixedDenominators, unsupportedFrequencies } from './frequencies.js';
import { problemsOf } from './parse.js';
import { type ContentPath, type ContentProblem, problemAt, valueAt } from './problems.js';
import { asList, isText, type Rule } from './reading.js';
import { hasKnownStatus, reviewOfUnknownStatus } from './review.js';
import {
  brokenBrackets,
  lostSentences,
  openSentences,
  partsInBrackets,
  phoneNumbers,
  unknownPlaceholders,
} from './texts.js';

/**
 * Rules across several parts of a treatment. They also run on content with other problems, so that
 * one run lists everything.
 */

/** Lists whose entries need different values in one field. */
const uniqueFields: readonly [list: ContentPath, key: string][] = [
  [['notes'], 'id'],
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

/** Numbers that JSON does not have, as some readers of YAML send them. */
const withBigInts = (_: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value;

/** Sources with the same citation text. Readers could not tell the links apart. */
function* ambiguousSources(root: unknown): Generator<ContentProblem> {
  const seen = new Map<string, number>();
  for (const [index, source] of asList(valueAt(root, ['sources'])).entries()) {
    const [authors, kind, year] = ['authors', 'kind', 'year'].map((key) => valueAt(source, [key]));
    if (authors === undefined || kind === undefined) continue;
    const citation = JSON.stringify([authors, kind, year], withBigInts);
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

/** Problems inside a review whose status is wrong: the union stops at the status. */
function* insideReview(root: unknown): Generator<ContentProblem> {
  const review = valueAt(root, ['review']);
  if (typeof review !== 'object' || review === null || hasKnownStatus(review)) return;
  yield* problemsOf(root, ['review'], reviewOfUnknownStatus.safeParse(review).error);
}

export const treatmentRules: readonly Rule[] = [
  duplicates,
  ambiguousSources,
  danglingNotes,
  danglingSources,
  repeatedNotes,
  mixedDenominators,
  unsupportedFrequencies,
  insideReview,
  openSentences,
  brokenBrackets,
  partsInBrackets,
  unknownPlaceholders,
  phoneNumbers,
];

/** Rules about what is left over. They run on content without other problems. */
export const leftoverRules: readonly Rule[] = [unusedNotes, unusedSources, lostSentences];

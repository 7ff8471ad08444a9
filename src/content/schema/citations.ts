import { nearest } from './nearest.js';
import { type ContentPath, type ContentProblem, problemAt, valueAt } from './problems.js';
import { asList, entriesOf, isText, valuesIn } from './reading.js';

/** Claims cite notes, and notes cite sources. Nothing hangs in the air, and nothing is left over. */

const idsIn = (root: unknown, list: string) =>
  asList(valueAt(root, [list])).flatMap((entry) => {
    const id = valueAt(entry, ['id']);
    return isText(id) ? [id] : [];
  });

/** A citation and its place. */
type Citation = [path: ContentPath, id: string];

/** Every note that a claim cites. */
function* notesCited(root: unknown): Generator<Citation> {
  for (const [path, value] of valuesIn(root)) {
    if (path.at(-2) === 'evidence' && isText(value)) yield [path, value];
  }
}

/** Every source that a study or a frequency cites. */
function* sourcesCited(root: unknown): Generator<Citation> {
  for (const [path, value] of valuesIn(root)) {
    if (path.at(-1) === 'source' && isText(value)) yield [path, value];
  }
}

/** How many wrong ids are compared with the right ones, which takes long in large content. */
const mostHints = 50;

/** Citations of what is not in the list. No reader could check the claim. */
function* dangling(
  root: unknown,
  list: 'notes' | 'sources',
  citations: Iterable<Citation>,
): Generator<ContentProblem> {
  // A missing list is one problem, not one per claim.
  if (!Array.isArray(valueAt(root, [list]))) return;
  const ids = idsIn(root, list);
  const known = new Set(ids);
  const entry = list.slice(0, -1);
  let count = 0;
  for (const [path, id] of citations) {
    if (known.has(id)) continue;
    count += 1;
    const meant = count <= mostHints ? nearest(id, ids.slice(0, 500)) : undefined;
    yield problemAt(
      root,
      path,
      `the "id" of a ${entry} in the list of ${list}`,
      meant
        ? `Correct it to "${meant}", or add the ${entry} to "${list}".`
        : `Add the ${entry} to "${list}", or correct the id.`,
    );
  }
}

export const danglingNotes = (root: unknown) => dangling(root, 'notes', notesCited(root));
export const danglingSources = (root: unknown) => dangling(root, 'sources', sourcesCited(root));

/** A note cited twice by one claim. Its marker would stand there twice. */
export function* repeatedNotes(root: unknown): Generator<ContentProblem> {
  for (const [path, value] of valuesIn(root)) {
    if (path.at(-1) !== 'evidence') continue;
    const seen = new Set<unknown>();
    for (const [index, id] of asList(value).entries()) {
      if (isText(id) && seen.has(id)) {
        yield problemAt(
          root,
          [...path, index],
          'each note once',
          'Remove it: the claim already cites this note.',
        );
      }
      seen.add(id);
    }
  }
}

/** Entries of a list that nothing cites. Readers would look in vain for what they support. */
function* unused(
  root: unknown,
  list: 'notes' | 'sources',
  citations: Iterable<Citation>,
  fix: string,
): Generator<ContentProblem> {
  const cited = new Set([...citations].map(([, id]) => id));
  for (const path of entriesOf(root, [list])) {
    const place = [...path, 'id'];
    const id = valueAt(root, place);
    if (!isText(id) || cited.has(id)) continue;
    yield problemAt(root, place, `a ${list.slice(0, -1)} that something on the page cites`, fix);
  }
}

export const unusedNotes = (root: unknown) =>
  unused(
    root,
    'notes',
    notesCited(root),
    'Add its id to the "evidence" of the claim that it supports, or remove the note.',
  );

export const unusedSources = (root: unknown) =>
  unused(
    root,
    'sources',
    sourcesCited(root),
    'Name it as the "source" of a study or a frequency, or remove it.',
  );

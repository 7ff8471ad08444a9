import type { Denominator } from '../model/index.js';
import { disagreements } from './frequency-and-study.js';
import { denominators } from './frequency-fields.js';
import { type ContentPath, type ContentProblem, problemAt, quote, valueAt } from './problems.js';
import { asList, entriesOf, isText } from './reading.js';

/** Numbers for readers: each agrees with the study it is from, and all in a list compare. */

/** Something that may have a frequency. */
interface Holder {
  path: ContentPath;
  /** Where its name stands. */
  name: ContentPath;
  /** Where it may cite the note with the study: its own evidence, or its group's. */
  evidence: readonly ContentPath[];
  /** How to cite that note. */
  where: string;
}

const holder = (path: ContentPath, name: string): Holder => ({
  path,
  name: [...path, name],
  evidence: [[...path, 'evidence']],
  where: '"evidence" here',
});

/** The lists whose frequencies readers compare. */
function listsOf(root: unknown): Holder[][] {
  const groups = entriesOf(root, ['risks', 'groups']).map((group) =>
    entriesOf(root, [...group, 'risks']).map((path) => ({
      path,
      name: [...path, 'name'],
      evidence: [
        [...path, 'evidence'],
        [...group, 'summary', 'evidence'],
      ],
      where: '"evidence" here or in the group’s "summary"',
    })),
  );
  const others = [
    ...entriesOf(root, ['alternatives', 'alternatives']),
    ['alternatives', 'noTreatment'],
  ];
  return [
    entriesOf(root, ['benefits', 'benefits']).map((path) => holder(path, 'title')),
    [holder(['benefits', 'howLong'], 'inShort')],
    ...groups,
    others.map((path) => holder(path, 'name')),
  ];
}

/** Frequencies in one list with different denominators. Readers would misjudge them. */
export function* mixedDenominators(root: unknown): Generator<ContentProblem> {
  for (const list of listsOf(root)) {
    let first: unknown;
    for (const { path } of list) {
      const place = [...path, 'frequency', 'per'];
      const per = valueAt(root, place);
      // An invalid denominator is a problem of its own.
      if (!denominators.includes(per as Denominator)) continue;
      first ??= per;
      if (per === first) continue;
      yield problemAt(
        root,
        place,
        `${first}, like the numbers above it in this list`,
        'Use one "per" for the whole list: the largest that any of its numbers needs.',
      );
    }
  }
}

/** A study, where it stands and where it is from. */
interface StudyPlace {
  path: ContentPath;
  source: unknown;
}

/** Untrusted content may be built to make this slow: longer lists are a problem of their own. */
const mostEntries = 500;
const mostCandidates = 20;
const mostNames = 50;

/** The studies of each note, by the note's id. */
const studiesByNote = (root: unknown): ReadonlyMap<unknown, readonly StudyPlace[]> =>
  new Map(
    entriesOf(root, ['notes'])
      .slice(0, mostEntries)
      // Of two notes with one id, the first counts.
      .reverse()
      .map((note) => [
        valueAt(root, [...note, 'id']),
        entriesOf(root, [...note, 'studies'])
          .slice(0, mostEntries)
          .map((path) => ({ path, source: valueAt(root, [...path, 'source']) })),
      ]),
  );

/** Frequencies that no cited study bears out. Readers who look them up would find another number. */
export function* unsupportedFrequencies(root: unknown): Generator<ContentProblem> {
  // A missing list is one problem, not one per number.
  if (!Array.isArray(valueAt(root, ['notes']))) return;
  const notes = studiesByNote(root);
  const holders = listsOf(root).flatMap((list) => {
    const names = list.slice(0, mostNames).map(({ name }) => valueAt(root, name));
    return list.map((holder) => ({ holder, names: names.filter(isText) }));
  });
  for (const { holder, names } of holders) {
    const source = valueAt(root, [...holder.path, 'frequency', 'source']);
    if (!isText(source)) continue;
    const cited = new Set(holder.evidence.flatMap((path) => asList(valueAt(root, path))));
    const studies = [...cited].map((id) => notes.get(id) ?? []);
    // A note that is missing or empty is a problem of its own.
    if (studies.some(({ length }) => length === 0)) continue;
    const [nearest] = studies
      .flat()
      .filter((study) => study.source === source)
      .slice(0, mostCandidates)
      .map((study) => [...disagreements(root, { ...holder, names }, study.path)])
      // One study that agrees is enough; otherwise the nearest one was meant.
      .sort((one, other) => one.length - other.length);
    if (nearest) yield* nearest;
    else yield uncited(root, holder, notes);
  }
}

/** The problem of a number whose source stands in none of the notes that its claim cites. */
function uncited(
  root: unknown,
  { path, where }: Holder,
  notes: ReturnType<typeof studiesByNote>,
): ContentProblem {
  const place = [...path, 'frequency', 'source'];
  const source = valueAt(root, place);
  const [id] =
    [...notes].find(([, studies]) => studies.some((study) => study.source === source)) ?? [];
  return problemAt(
    root,
    place,
    'the source of a study in a note that the claim cites',
    isText(id)
      ? `Add ${quote(id)} to the ${where}: that note has the source. Or correct the source.`
      : `Add a note with this study to "notes", and its id to the ${where}.`,
  );
}

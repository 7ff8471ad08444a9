import type { Certainty, Denominator } from '../model/index.js';
import { certainties, denominators } from './evidence.js';
import {
  type ContentPath,
  type ContentProblem,
  problemAt,
  quote,
  valueAt,
  writePath,
} from './problems.js';
import { asList, entriesOf, isText } from './reading.js';

/** Numbers for readers: each agrees with the study it is from, and all in a list compare. */

/** Something that may have a frequency. */
interface Holder {
  path: ContentPath;
  /** Where it may cite the note with the study: its own evidence, or its group's. */
  evidence: readonly ContentPath[];
  /** How to cite that note. */
  where: string;
}

const holder = (path: ContentPath): Holder => ({
  path,
  evidence: [[...path, 'evidence']],
  where: '"evidence" here',
});

/** The lists whose frequencies readers compare. */
function listsOf(root: unknown): Holder[][] {
  const groups = entriesOf(root, ['risks', 'groups']).map((group) =>
    entriesOf(root, [...group, 'risks']).map((path) => ({
      path,
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
  return [entriesOf(root, ['benefits', 'benefits']).map(holder), ...groups, others.map(holder)];
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
  for (const holder of listsOf(root).flat()) {
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
      .map((study) => [...disagreements(root, holder.path, study.path)])
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

/** What a frequency says differently from a study of the same source. */
function* disagreements(
  root: unknown,
  holder: ContentPath,
  study: ContentPath,
): Generator<ContentProblem> {
  const path = [...holder, 'frequency'];
  const place = writePath(study);
  for (const key of ['population', 'route', 'certainty']) {
    const here = valueAt(root, [...path, key]);
    const there = valueAt(root, [...study, key]);
    if (here === there || !canCompare(key, here) || !canCompare(key, there)) continue;
    yield problemAt(
      root,
      [...path, key],
      isText(there)
        ? `the ${key} of the study it is from (${place}), ${quote(there, 200)}`
        : `no ${key}, as in the study it is from (${place}), which has none`,
      key === 'certainty'
        ? 'Write the same rating in both places, or in neither if nobody rated it.'
        : `Write the same ${key} in both places, or cite the study with this one: a number holds only for the people and the route it was counted in.`,
    );
  }
  const found = valueAt(root, [...study, 'found']);
  if (!isText(found)) return;
  for (const key of [['count'], ['comparator', 'count']]) {
    const count = valueAt(root, [...path, ...key]);
    if (!isCount(count, valueAt(root, [...path, 'per'])) || hasNumber(found, count)) continue;
    yield problemAt(
      root,
      [...path, ...key],
      `a number that stands in what the study found (${place}.found)`,
      'Write the number there too, as digits, or correct whichever is wrong.',
    );
  }
}

/** Whether a field is valid or left out. One that is not is a problem of its own. */
const canCompare = (key: string, value: unknown) =>
  value === undefined ||
  (key === 'certainty' ? certainties.includes(value as Certainty) : isText(value));

/** Whether a count is valid. One that is not is a problem of its own. */
const isCount = (count: unknown, per: unknown): count is number =>
  Number.isInteger(count) &&
  Number(count) >= 0 &&
  denominators.includes(per as Denominator) &&
  Number(count) <= Number(per);

/** Nobody writes "0 in 100". */
const none = /\b(?:no one|none|nobody|zero|cero|nadie|ning[uú]n[oa]?)\b/i;

/** `1,247`, or `1.247` in other languages */
const withThousands = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Whether a text has a number, as digits. */
function hasNumber(text: string, number: number): boolean {
  if (number === 0 && none.test(text)) return true;
  const written = text.slice(0, 20_000).match(/\d(?:[\d.,]*\d)?/g) ?? [];
  return written.some(
    (digits) =>
      Number(withThousands.test(digits) ? digits.replace(/[.,]/g, '') : digits) === number,
  );
}

import type { Certainty, Denominator } from '../model/index.js';
import { certainties } from './evidence.js';
import { denominators } from './frequency-fields.js';
import {
  type ContentPath,
  type ContentProblem,
  problemAt,
  quote,
  valueAt,
  writePath,
} from './problems.js';
import { isText } from './reading.js';
import { has, hasNumber, hasWords, readable, sentencesWith } from './study-texts.js';

/**
 * Compares a number with the study it is from. A number holds only for the people, the route, the
 * comparison and the time that it was counted in.
 */

/** Something with a frequency, and what the list that it stands in is about. */
interface NamedHolder {
  path: ContentPath;
  /** Where its name stands. */
  name: ContentPath;
  /** The names of all in its list. */
  names: readonly string[];
}

/** What a frequency says differently from a study of the same source. */
export function* disagreements(
  root: unknown,
  holder: NamedHolder,
  study: ContentPath,
): Generator<ContentProblem> {
  const frequency = [...holder.path, 'frequency'];
  yield* differentFields(root, frequency, study);
  yield* anotherComparison(root, frequency, study);
  yield* notFound(root, frequency, study);
  yield* anotherName(root, holder, study);
  yield* anotherRoute(root, holder);
}

const aboutFields = 'a number holds only for the people and the route it was counted in.';

/** Fields that have to be the same in both places. */
function* differentFields(
  root: unknown,
  frequency: ContentPath,
  study: ContentPath,
): Generator<ContentProblem> {
  const place = writePath(study);
  for (const key of ['population', 'route', 'sampleSize', 'certainty']) {
    const here = valueAt(root, [...frequency, key]);
    const there = valueAt(root, [...study, key]);
    if (here === there || !canCompare(key, here) || !canCompare(key, there)) continue;
    yield problemAt(
      root,
      [...frequency, key],
      there === undefined
        ? `no ${key}, as in the study it is from (${place}), which has none`
        : `the ${key} of the study it is from (${place}), ${isText(there) ? quote(there, 200) : there}`,
      key === 'certainty'
        ? 'Write the same rating in both places, or in neither if nobody rated it.'
        : `Write the same ${key} in both places, or cite the study with this one: ${aboutFields}`,
    );
  }
}

/** Another comparison group than the study had. */
function* anotherComparison(
  root: unknown,
  frequency: ContentPath,
  study: ContentPath,
): Generator<ContentProblem> {
  const path = [...frequency, 'comparator'];
  const here = valueAt(root, path) === null ? null : valueAt(root, [...path, 'name']);
  const there = valueAt(root, [...study, 'comparator']);
  // One that is invalid is a problem of its own.
  if (!(here === null || isText(here)) || !(there === undefined || there === null || isText(there)))
    return;
  if (here === there) return;
  // More words may follow a comma, which Arabic turns around.
  if (isText(here) && isText(there) && [',', '،'].some((mark) => here.startsWith(there + mark))) {
    return;
  }
  const place = writePath([...study, 'comparator']);
  if (there === undefined) {
    yield problemAt(
      root,
      path,
      `a comparison that the study it is from states too (${place})`,
      `Write ${here === null ? 'null' : quote(here)} there, or what it really was compared with.`,
    );
    return;
  }
  yield problemAt(
    root,
    isText(here) && there !== null ? [...path, 'name'] : path,
    there === null
      ? `null, as in the study it is from (${place}), which had no comparison group`
      : `the comparison of the study it is from (${place}), ${quote(there, 200)}`,
    'Write the same words in both places. If a publication has two comparisons, make them two studies, each with its own people and numbers.',
  );
}

/** Numbers and times that do not stand in what the study found. */
function* notFound(
  root: unknown,
  frequency: ContentPath,
  study: ContentPath,
): Generator<ContentProblem> {
  const found = valueAt(root, [...study, 'found']);
  if (!isText(found)) return;
  const per = valueAt(root, [...frequency, 'per']);
  const at = (...keys: readonly string[]) => [...frequency, ...keys];
  const place = `${writePath(study)}.found`;
  const fix = 'Write the number there too, as digits, or correct whichever is wrong.';
  let complete = true;
  for (const key of [['count'], ['comparator', 'count'], ['low'], ['high']]) {
    const number = valueAt(root, at(...key));
    if (!isCount(number, per) || hasNumber(found, number)) continue;
    complete = false;
    yield problemAt(
      root,
      at(...key),
      `a number that stands in what the study found (${place})`,
      fix,
    );
  }
  const count = valueAt(root, at('count'));
  const compared = valueAt(root, at('comparator', 'count'));
  if (complete && isCount(count, per) && isCount(compared, per)) {
    if (!sentencesWith(found, [count, compared]).length) {
      yield problemAt(
        root,
        at('comparator', 'count'),
        `the number beside ${count} in what the study found (${place})`,
        'Write both in one sentence there, the treatment’s first, or correct whichever is wrong.',
      );
    }
  }
  const timeFrame = valueAt(root, at('timeFrame'));
  if (isText(timeFrame) && !has(found, timeFrame)) {
    yield problemAt(
      root,
      at('timeFrame'),
      `a time that stands in what the study found (${place}), in the same words`,
      'Write it there too, or correct whichever is wrong.',
    );
  }
}

/** A number that the study gives to another entry of the list, as when two rows are swapped. */
function* anotherName(
  root: unknown,
  { path, name, names }: NamedHolder,
  study: ContentPath,
): Generator<ContentProblem> {
  const own = valueAt(root, name);
  const found = valueAt(root, [...study, 'found']);
  const frequency = [...path, 'frequency'];
  const counts = [
    valueAt(root, [...frequency, 'count']),
    valueAt(root, [...frequency, 'comparator', 'count']),
  ].filter((count) => Number.isInteger(count)) as number[];
  if (!isText(own) || !isText(found) || counts.length === 0) return;
  const sentences = sentencesWith(found, counts);
  const others = names.filter((other) => other !== own && readable(other) !== '');
  const named = (sentence: string) => others.find((other) => hasWords(sentence, readable(other)));
  const isOwn = (sentence: string) => has(sentence, readable(own)) || !named(sentence);
  const [other] = sentences.map(named);
  if (other === undefined || sentences.some(isOwn)) return;
  yield problemAt(
    root,
    [...frequency, 'count'],
    `a number that the study has for this one (${writePath(study)}.found)`,
    `The study has it for ${quote(other)}. Correct whichever is wrong.`,
  );
}

/** Words for each way of giving a medicine, in English and Spanish, as a title has them. */
const routes = [
  /\bby mouth\b|\boral(?:ly)? (?:dose|ketamine|esketamine)|\bpor la boca\b|\bpor vía oral\b/i,
  /\binto a vein\b|\bintravenous|\binfusions?\b|\bpor la vena\b|\bintravenos/i,
  /\b(?:nose|nasal) spray\b|\bintranasal|\baerosol nasal\b|\bpor la nariz\b/i,
  /\binto a muscle\b|\bintramuscular|\ben un músculo\b/i,
];
/** The same, as a study may have them. */
const studied = [
  /\bmouth\b|\boral|\btablets?\b|\blozenges?\b|\btongue\b|\bboca\b|\btabletas?\b|\blengua\b/i,
  /\bvein\b|\bintraven|\binfusions?\b|\bdrips?\b|\bIV\b|\bvena\b|\bsueros?\b/i,
  /\bnose\b|\bnasal|\bintranasal|\bspray\b|\baerosol\b|\bnariz\b/i,
  /\bmuscle\b|\bintramuscular|\bmúsculo\b/i,
];

/** A number under a name that says another route. */
function* anotherRoute(root: unknown, { path, name }: NamedHolder): Generator<ContentProblem> {
  const title = valueAt(root, name);
  const route = valueAt(root, [...path, 'frequency', 'route']);
  if (!isText(title) || !isText(route)) return;
  const given = studied.map((words) => words.test(route.slice(0, 500)));
  const wanted = routes.map((words) => words.test(title.slice(0, 500)));
  const isAnother = given.includes(true) && wanted.some((is, index) => is && !given[index]);
  if (!isAnother) return;
  yield problemAt(
    root,
    [...path, 'frequency', 'route'],
    `the route that ${quote(title)} is about`,
    'Give the number of a study by that route, or take the number out: another route works otherwise.',
  );
}

/** Whether a field is valid or left out. One that is not is a problem of its own. */
function canCompare(key: string, value: unknown): boolean {
  if (value === undefined) return true;
  if (key === 'sampleSize') return Number.isInteger(value);
  return key === 'certainty' ? certainties.includes(value as Certainty) : isText(value);
}

/** Whether a count is valid. One that is not is a problem of its own. */
const isCount = (count: unknown, per: unknown): count is number =>
  Number.isInteger(count) &&
  Number(count) >= 0 &&
  denominators.includes(per as Denominator) &&
  Number(count) <= Number(per);

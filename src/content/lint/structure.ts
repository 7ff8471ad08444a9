import type { Frequency, Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { crisisNumbersIn } from '../numbers-in-text.js';
import { proseIn } from '../texts.js';
import type { Finding, LintLocale, LintProfile } from './finding.js';
import { namedHarms } from './harms.js';
import type { LintOptions } from './lint-text.js';
import { medicineRules, structureRule, told } from './structure-rules.js';

type Findings = Iterable<Finding>;

/** What the parts of a treatment say together: missing harms, unequal room, numbers that differ. */
export function structureFindings(
  treatment: Treatment,
  { locale = 'en', profile = 'us-fda-ftc' }: LintOptions,
): Finding[] {
  return [
    ...advertisedMedicine(treatment, profile),
    ...missingHarms(treatment, locale),
    ...unequalRoom(treatment),
    ...otherFigures(treatment),
    ...crisisNumbers(treatment),
  ];
}

/** A page that is named after such a medicine, or opens with it. */
function* advertisedMedicine(treatment: Treatment, profile: LintProfile): Findings {
  const rule = medicineRules.find(({ profiles }) => profiles?.includes(profile));
  if (!rule) return;
  for (const path of ['name', 'shortName', 'tagline', 'mainMessage'] as const) {
    const text = treatment[path];
    const named = typeof text === 'string' && /(?:es)?ketamin[ae]?|spravato/iu.exec(text);
    if (!named) continue;
    yield {
      ...told(rule),
      path,
      offset: named.index,
      length: named[0].length,
      found: named[0],
    };
    return;
  }
}

function* missingHarms(treatment: Treatment, locale: LintLocale): Findings {
  const { id, name, shortName, risks } = treatment;
  const known = namedHarms.find((entry) =>
    [id, name, shortName].some((word) => typeof word === 'string' && entry.treatment.test(word)),
  );
  if (!known) return;
  const named = [...proseIn({ risks })].map(([, words]) => words).join('\n');
  for (const harm of known.harms) {
    if (harm.words[locale].test(named)) continue;
    yield {
      ...told(structureRule.missingHarm),
      path: 'risks',
      offset: 0,
      length: 0,
      found: harm.name,
      why: `${structureRule.missingHarm.why} Named in: ${harm.source.title}.`,
      source: harm.source,
      better: `Add "${harm.name}" to the risks, with what to do about it.`,
    };
  }
}

const entriesOf = (list: unknown) => compact(list).filter(isObject);

const wordCount = (content: unknown): number =>
  [...proseIn(content)].reduce((sum, [, words]) => sum + words.split(/\s+/).length, 0);

function* unequalRoom({ benefits, risks }: Treatment): Findings {
  const gains = entriesOf(benefits?.benefits);
  const harms = entriesOf(risks?.groups).flatMap((group) => entriesOf(group.risks));
  const [gainWords, harmWords] = [
    wordCount(gains),
    wordCount({ ...risks, regulatoryStatus: undefined }),
  ];
  const isFewer = harms.length < gains.length;
  if (gains.length === 0 || !(isFewer || harmWords < gainWords)) return;
  yield {
    ...told(structureRule.harmSmallerThanGain),
    path: 'risks',
    offset: 0,
    length: 0,
    found: isFewer
      ? `${harms.length} risks for ${gains.length} benefits`
      : `${harmWords} words on risks for ${gainWords} on benefits`,
  };
}

/** "27 in 100", "27 de cada 100" */
const figures =
  /(?<![\d.,])(\d{1,5}) (?:in|out of|of|de cada|de) (?:every )?(100|1[,.]?000|10[,.]?000)(?!\d)/gu;

/** "and 3 with a sham" */
const hasComparison = (text: string) =>
  /^[^.!?]*(?:\d (?:with|on|con)|placebo|sham|simulad|compar)/u.test(text);

/** Gains and harms with the path of each. */
function* placesIn({ benefits, risks }: Treatment): Generator<[path: string, entry: unknown]> {
  for (const [index, entry] of compact(benefits?.benefits).entries()) {
    yield [`benefits.benefits[${index}]`, entry];
  }
  for (const [at, group] of compact(risks?.groups).entries()) {
    for (const [index, entry] of compact(isObject(group) ? group.risks : []).entries()) {
      yield [`risks.groups[${at}].risks[${index}]`, entry];
    }
  }
}

/** Numbers in the words beside a typed frequency that are not of it. */
function* otherFigures(treatment: Treatment): Findings {
  for (const [path, entry] of placesIn(treatment)) {
    if (!isObject(entry)) continue;
    const { frequency, ...words } = entry;
    if (!isObject(frequency)) continue;
    const { count, per, low, high, comparator } = frequency as Partial<Frequency>;
    const own = new Set([count, low, high, comparator?.count]);
    for (const [field, text] of proseIn(words)) {
      for (const { index, 0: found, 1: figure, 2: of } of text.matchAll(figures)) {
        const isOwn = own.has(Number(figure)) && Number(of?.replace(/\D/g, '')) === per;
        // With a comparison of its own it is another figure, such as one at a later time.
        if (isOwn || hasComparison(text.slice(index, index + 120))) continue;
        yield {
          ...told(structureRule.figureDiffers),
          path: `${path}.${field}`,
          offset: index,
          length: found.length,
          found,
          why: `The typed number beside it is ${count} in ${per}.`,
        };
      }
    }
  }
}

function* crisisNumbers({ sources, confirm, ...read }: Treatment): Findings {
  for (const [path, text] of proseIn(read)) {
    for (const found of new Set(crisisNumbersIn(text))) {
      yield {
        ...told(structureRule.bareCrisisNumber),
        path,
        offset: text.indexOf(found),
        length: found.length,
        found,
      };
    }
  }
}

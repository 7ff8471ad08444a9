import type { Frequency, Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { crisisNumbersIn } from '../numbers-in-text.js';
import { proseIn } from '../texts.js';
import type { Finding, LintLocale, LintProfile, RuleSource } from './finding.js';
import { namedHarms } from './harms.js';
import type { LintOptions } from './lint-text.js';
import { ruleSources } from './sources.js';

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

/** Where prescription-only medicines may not be advertised to the public. */
const noAdvertising: Partial<Record<LintProfile, RuleSource>> = {
  'uk-asa': ruleSources.ukPrescription,
  eu: ruleSources.euArticle88,
  'au-tga': ruleSources.auPrescription,
};

/** A page that is named after such a medicine, or opens with it. */
function* advertisedMedicine(treatment: Treatment, profile: LintProfile): Findings {
  const source = noAdvertising[profile];
  if (!source) return;
  for (const path of ['name', 'shortName', 'tagline', 'mainMessage'] as const) {
    const text = treatment[path];
    const named = typeof text === 'string' && /(?:es)?ketamin[ae]?|spravato/iu.exec(text);
    if (!named) continue;
    yield {
      rule: 'medicine-advertised',
      severity: 'warning',
      path,
      offset: named.index,
      length: named[0].length,
      found: named[0],
      why: 'A medicine that needs a prescription may not be advertised to the public here.',
      source,
      better:
        'Lead with the condition and the consultation, and have a lawyer look at where the medicine is named.',
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
  const told = [...proseIn({ risks })].map(([, words]) => words).join('\n');
  for (const harm of known.harms) {
    if (harm.words[locale].test(told)) continue;
    yield {
      rule: 'missing-harm',
      severity: 'error',
      path: 'risks',
      offset: 0,
      length: 0,
      found: harm.name,
      why: `Readers take a harm that is left out for one that does not exist. Named in: ${harm.source.title}.`,
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
    rule: 'harm-smaller-than-gain',
    severity: 'error',
    path: 'risks',
    offset: 0,
    length: 0,
    found: isFewer
      ? `${harms.length} risks for ${gains.length} benefits`
      : `${harmWords} words on risks for ${gainWords} on benefits`,
    why: 'Readers take what gets less room for less important.',
    source: ruleSources.fdaPromotion,
    better:
      'Give harms as much room as gains: each in its own entry, with how often and what to do.',
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
          rule: 'figure-differs',
          severity: 'error',
          path: `${path}.${field}`,
          offset: index,
          length: found.length,
          found,
          why: `The typed number beside it is ${count} in ${per}.`,
          source: ruleSources.trevena,
          better:
            'Say the number once, in `frequency`, or give the other its own entry and source.',
        };
      }
    }
  }
}

function* crisisNumbers({ sources, confirm, ...read }: Treatment): Findings {
  for (const [path, text] of proseIn(read)) {
    for (const found of new Set(crisisNumbersIn(text))) {
      yield {
        rule: 'bare-crisis-number',
        severity: 'error',
        path,
        offset: text.indexOf(found),
        length: found.length,
        found,
        why: 'Numbers differ from country to country and change. One that is written out may be wrong.',
        source: ruleSources.crisis,
        better:
          'Write {crisis.call}, {crisis.text} or {emergency}: the page fills in the number of its country.',
      };
    }
  }
}

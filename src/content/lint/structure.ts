import type { Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { crisisNumbersIn } from '../numbers-in-text.js';
import { proseIn } from '../texts.js';
import { otherFigures } from './figures.js';
import type { Finding, LintLocale, LintProfile } from './finding.js';
import type { LintOptions } from './lint-text.js';
import { missingHarms } from './missing-harms.js';
import { medicineRules, structureRule, told } from './structure-rules.js';

type Findings = Iterable<Finding>;

/** What the parts of a treatment say together: missing harms, unequal room, numbers that differ. */
export function structureFindings(treatment: Treatment, options: LintOptions): Finding[] {
  const { locale = 'en', profile = 'us-fda-ftc' } = options;
  return [
    ...advertisedMedicine(treatment, profile, locale),
    ...missingHarms(treatment, locale),
    ...unequalRoom(treatment, options),
    ...otherFigures(treatment, locale),
    ...crisisNumbers(treatment, options),
  ];
}

/** A page that is named after such a medicine, or opens with it. */
function* advertisedMedicine(
  treatment: Treatment,
  profile: LintProfile,
  locale: LintLocale,
): Findings {
  const rule = medicineRules.find(({ profiles }) => profiles?.includes(profile));
  if (!rule) return;
  for (const path of ['name', 'shortName', 'tagline', 'mainMessage'] as const) {
    const text = treatment[path];
    const named = typeof text === 'string' && /(?:es)?ketamin[ae]?|spravato/iu.exec(text);
    if (!named) continue;
    yield {
      ...told(rule, { locale, profile }),
      path,
      offset: named.index,
      length: named[0].length,
      found: named[0],
    };
    return;
  }
}

const entriesOf = (list: unknown) => compact(list).filter(isObject);

const wordCount = (content: unknown): number =>
  [...proseIn(content)].reduce((sum, [, words]) => sum + words.split(/\s+/).length, 0);

function* unequalRoom({ benefits, risks }: Treatment, options: LintOptions): Findings {
  const gains = entriesOf(benefits?.benefits);
  const harms = entriesOf(risks?.groups).flatMap((group) => entriesOf(group.risks));
  const [gainWords, harmWords] = [
    wordCount(gains),
    wordCount({ ...risks, regulatoryStatus: undefined }),
  ];
  const isFewer = harms.length < gains.length;
  if (gains.length === 0 || !(isFewer || harmWords < gainWords)) return;
  yield {
    ...told(structureRule.harmSmallerThanGain, options),
    path: 'risks',
    offset: 0,
    length: 0,
    found: isFewer
      ? counted(harms.length, gains.length, options)
      : countedWords(harmWords, gainWords, options),
  };
}

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const counted = (harms: number, gains: number, { locale }: LintOptions): string =>
  locale === 'es'
    ? `${many(harms, 'riesgo')} para ${many(gains, 'beneficio')}`
    : `${many(harms, 'risk')} for ${many(gains, 'benefit')}`;

const countedWords = (harms: number, gains: number, { locale }: LintOptions): string =>
  locale === 'es'
    ? `${many(harms, 'palabra')} sobre riesgos, ${gains} sobre beneficios`
    : `${many(harms, 'word')} on risks for ${gains} on benefits`;

function* crisisNumbers({ sources, confirm, ...read }: Treatment, options: LintOptions): Findings {
  for (const [path, text] of proseIn(read)) {
    for (const found of new Set(crisisNumbersIn(text))) {
      yield {
        ...told(structureRule.bareCrisisNumber, options),
        path,
        offset: text.indexOf(found),
        length: found.length,
        found,
      };
    }
  }
}

import type { Frequency, Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { proseIn } from '../texts.js';
import type { Finding, LintLocale } from './finding.js';
import { type Share, sharesIn } from './shares.js';
import { structureRule, told } from './structure-rules.js';

/** After a number of the comparison group: "with placebo". */
const compared =
  /placebo|sham|dummy|simulad|midazolam|usual care|atención habitual|waiting list|lista de espera|without (?:it|treatment)|sin (?:ella?|tratamiento|tratar)|control|other group|otro grupo/iu;

/** Before one: "compared with". */
const comparing =
  /(?:compared (?:with|to)|against|versus|vs\.?|than|frente a|(?:en )?comparad[oa]s? con|que)\s(?:about |only |just |unos |solo )?$/iu;

/** "by the fifteenth visit", "at week eight" */
const time =
  /(?:by|at|after|within|for|en|tras|a|después de) (?:(?:the|las?|los|el|unas?|unos) )?((?:\S{1,12} ){0,2}(?:visits?|sessions?|hours?|days?|weeks?|months?|years?|visitas?|sesi(?:ón|ones)|horas?|días?|semanas?|mes(?:es)?|años?)(?: \S{1,8})?)/iu;

/** "33 in 100, and 3 with a sham": a figure of another time has to come with its own comparison. */
function isOfAnotherTime(text: string, { start, end }: Share, timeFrame: unknown): boolean {
  const from = text.lastIndexOf('.', start) + 1;
  const [after = ''] = text.slice(end).split(/[.!?]/u);
  const when = time.exec(text.slice(from, end) + after)?.[1];
  if (when === undefined || !(/\d/.test(after) && compared.test(after))) return false;
  return !String(timeFrame).toLowerCase().includes(when.trim().toLowerCase());
}

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

/** What the text around a share says of it: it goes on to the next share or the end of its part. */
function isOfComparison(
  text: string,
  { start, end }: Share,
  next: Share | undefined,
  name: string,
) {
  const [after = ''] = text.slice(end, next?.start).split(/[.;:!?]/u);
  const isNamed = name !== '' && after.toLowerCase().includes(name.toLowerCase());
  return (
    isNamed || compared.test(after) || comparing.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** The numbers of a typed frequency that a share may tell. */
function ownNumbers(
  frequency: Partial<Frequency>,
  share: Share,
  ofComparison: boolean,
  text: string,
): number[] {
  const { count, low, high, comparator } = frequency;
  const other = comparator?.count;
  if (share.isDifference) return typeof other === 'number' ? [Math.abs(Number(count) - other)] : [];
  // One end of an interval is no result by itself.
  const isInterval = [low, high].every((end) => new RegExp(`\\b${end}\\b`).test(text));
  const numbers = ofComparison ? [other] : [count, ...(isInterval ? [low, high] : [])];
  return numbers.filter((number) => typeof number === 'number');
}

/** Numbers in the words beside a typed frequency that are not of it. */
export function* otherFigures(treatment: Treatment, locale: LintLocale): Iterable<Finding> {
  for (const [path, entry] of placesIn(treatment)) {
    if (!isObject(entry)) continue;
    const { frequency, ...words } = entry;
    if (!isObject(frequency)) continue;
    const typed = frequency as Partial<Frequency>;
    const per = Number(typed.per);
    for (const [field, text] of proseIn(words)) {
      const shares = sharesIn(text, locale);
      for (const [index, share] of shares.entries()) {
        const ofComparison = isOfComparison(text, share, shares[index + 1], nameOf(typed));
        const own = ownNumbers(typed, share, ofComparison, text);
        if (isOfAnotherTime(text, share, typed.timeFrame)) continue;
        if (own.some((number) => Math.abs(number / per - share.value) <= share.rounding + 1e-9))
          continue;
        const found = text.slice(share.start, share.end);
        yield {
          ...told(structureRule.figureDiffers, { locale }),
          path: `${path}.${field}`,
          offset: share.start,
          length: found.length,
          found,
          why: whyOf(typed, ofComparison, locale),
        };
      }
    }
  }
}

const nameOf = ({ comparator }: Partial<Frequency>): string =>
  typeof comparator?.name === 'string' ? comparator.name : '';

function whyOf(
  { count, per, comparator }: Partial<Frequency>,
  ofComparison: boolean,
  locale: LintLocale,
) {
  const typed = ofComparison && comparator ? comparator.count : count;
  return locale === 'es'
    ? `El número que está al lado, en \`frequency\`, es ${typed} de cada ${per}.`
    : `The typed number beside it is ${typed} in ${per}.`;
}

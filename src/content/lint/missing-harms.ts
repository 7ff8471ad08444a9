import type { Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { proseIn, sentencesIn } from '../texts.js';
import type { Finding, LintLocale } from './finding.js';
import { type NamedHarms, namedHarms } from './harms.js';
import { plainText } from './plain-text.js';
import { structureRule, told } from './structure-rules.js';

/** Harms that regulators name for the treatment and that its risks do not name as possible. */
export function* missingHarms(treatment: Treatment, locale: LintLocale): Iterable<Finding> {
  const risks = toldRisks(treatment);
  for (const { name, source, words } of harmsOf(treatment)?.harms ?? []) {
    if (risks.some((sentence) => isNamed(sentence, words[locale], locale))) continue;
    yield {
      ...told(structureRule.missingHarm, { locale }),
      path: 'risks',
      offset: 0,
      length: 0,
      found: name[locale],
      why: `${whyOf[locale]} ${source.title}.`,
      source,
      better: betterOf[locale].replace('{harm}', name[locale]),
    };
  }
}

const whyOf: Readonly<Record<LintLocale, string>> = {
  en: 'Readers take a harm that is left out for one that does not exist. Named in:',
  es: 'Quien lee cree que un daño que falta no existe. Se nombra en:',
};

const betterOf: Readonly<Record<LintLocale, string>> = {
  en: 'Add "{harm}" to the risks, with what to do about it.',
  es: 'Añada «{harm}» a los riesgos, con lo que hay que hacer.',
};

/** By its name, or else by what it is said to be: a page may be called "Infusions". */
function harmsOf(treatment: Treatment): NamedHarms | undefined {
  const { id, name, shortName, tagline, mainMessage, explainers } = treatment;
  const [first] = compact(explainers);
  const said = isObject(first) ? [first['question'], first['answer'], first['inShort']] : [];
  for (const texts of [[id, name, shortName], [tagline, mainMessage], said]) {
    const known = namedHarms.find(({ treatment: words }) =>
      texts.some((text) => typeof text === 'string' && words.test(text)),
    );
    if (known) return known;
  }
  return undefined;
}

/** The sentences that tell what can happen: names and words of risks, and their summaries. */
function toldRisks({ risks }: Treatment): string[] {
  const told = compact(risks?.groups)
    .filter(isObject)
    .map(({ summary, risks: entries }) => [
      summary,
      compact(entries)
        .filter(isObject)
        .map(({ name, description, howOften }) => [name, description, howOften]),
    ]);
  return [...proseIn(told)].flatMap(([, text]) =>
    sentencesIn(text).map((sentence) => plainText(sentence).plain),
  );
}

/** Before a harm, what says that it does not happen: "does not cause", "no risk of". */
const denial: Readonly<Record<LintLocale, RegExp>> = {
  en: /(?:(?:does|do|did|will|would|can|is|are|has|have|was|were)(?:n't| not| never)|\bcannot|\bnever|\bno longer|\bnothing)(?: \S{1,14}){0,6}(?: |-)$|\b(?:no|without|zero|free of|free from|neither|nor)(?: \S{1,14}){0,4}(?: |-)$|\bnon-?$/u,
  es: /(?<!\p{L})(?:no|nunca|jamás|tampoco|sin|ningún|ninguna|ni|cero|libre de|nada de)(?: \S{1,14}){0,5} $/u,
};

/** Before or around a denial, what makes it none: "do not take it if", "it is not known whether". */
const noDenial: Readonly<Record<LintLocale, RegExp>> = {
  en: /\bif\b|\bwhen\b|\bwhile\b|not known|unknown|unclear|\bmay\b|\bmight\b|\bcan\b|could|no one knows|not only|not rule out/u,
  es: /(?<!\p{L})(?:si|cuando|mientras|no se sabe|se desconoce|puede[n]?|podría[n]?|no solo|descarta\S{0,3})(?!\p{L})/u,
};

/** After a harm, what says that it does not happen. */
const deniedAfter: Readonly<Record<LintLocale, RegExp>> = {
  en: /^[\p{L}]*(?: \S{1,12}){0,3} (?:(?:does|do|will|is|are|has|have|was|were)(?:n't| not| never)|cannot|never|is a myth|is impossible|is no (?:concern|issue|risk))(?! known| clear)/u,
  es: /^[\p{L}]*(?: \S{1,12}){0,3} (?:no|nunca|jamás|es un mito|es imposible)(?!\p{L})(?! se sabe)/u,
};

/** Whether a sentence names a harm as one that can happen. */
function isNamed(sentence: string, words: RegExp, locale: LintLocale): boolean {
  if (sentence.trim().endsWith('?')) return false;
  const all = new RegExp(words.source, 'giu');
  return [...sentence.matchAll(all)].some(({ index, 0: found }) => {
    const before =
      sentence
        .slice(0, index)
        .split(/[;:—–]|, but |, pero /u)
        .at(-1) ?? '';
    const after = sentence.slice(index + found.length);
    const isDenied = denial[locale].test(before) && !noDenial[locale].test(before);
    return !isDenied && !deniedAfter[locale].test(after);
  });
}

import type { LintLocale } from '../finding.js';
import { classFeatures, wordFeatures } from './features.js';
import { base, weights } from './weights.js';

let table: ReadonlyMap<string, number> | undefined;

/** The weight of each feature, read when it is first needed. */
function weightOf(): ReadonlyMap<string, number> {
  table ??= new Map(
    Object.entries(weights).flatMap(([weight, features]) =>
      features.split('|').map((feature) => [feature, Number(weight) / 10] as const),
    ),
  );
  return table;
}

/**
 * From here on a sentence is stopped at. Most sentences of a page are no ads, so it takes more than 0;
 * on pages of clinics in English, most of what lay between 0.7 and 1.6 was plain.
 */
export const adTone: Readonly<Record<LintLocale, number>> = { en: 1.6, es: 1 };

/**
 * How much a sentence reads like an ad: more than 0 if it is likelier to be one than not. The weights
 * were learned from labeled sentences, so this knows what the rules have no words for.
 */
export function toneOf(plain: string, locale: LintLocale): number {
  const words = weightsOf(wordFeatures(plain));
  const inWords = weigh(words);
  if (inWords < hopeless) return inWords;
  return weigh([...words, ...weightsOf(classFeatures(plain, locale))]);
}

/** Classes of words, which take long to look for, do not make an ad of a sentence below this. */
const hopeless = -1.5;

function weightsOf(features: readonly string[]): number[] {
  const known = weightOf();
  return features.flatMap((feature) => known.get(feature) ?? []);
}

const weigh = (found: readonly number[]): number =>
  base + found.reduce((total, weight) => total + weight, 0) / Math.sqrt(found.length || 1);

/** As many words tell an editor where a tone comes from. */
const most = 3;

/** "our" and "where" weigh too, and tell nobody anything. */
const isEmpty =
  /^(?:.{0,4}|where|their|there|these|those|which|about|after|before|until|while|because|donde|cuando|porque|hasta|desde|todos|todas|nuestr[oa]s?)$/u;

const hasContent = (words: string) => words.split(' ').some((word) => !isEmpty.test(word));

/** The words that weigh most, to show an editor: "way out", "door". */
export function heaviestIn(plain: string): readonly string[] {
  const known = weightOf();
  const said = wordFeatures(plain).filter((feature) => /^[^<^$]+$/u.test(feature));
  const heavy = said
    .map((words) => ({ words, weight: known.get(words) ?? 0 }))
    .filter(({ words, weight }) => weight > 0.5 && hasContent(words) && plain.includes(words))
    .sort((one, other) => other.weight - one.weight);
  return heavy
    .filter(
      ({ words }, index) => !heavy.slice(0, index).some((other) => overlap(words, other.words)),
    )
    .slice(0, most)
    .map(({ words }) => words);
}

const overlap = (one: string, other: string) => one.includes(other) || other.includes(one);

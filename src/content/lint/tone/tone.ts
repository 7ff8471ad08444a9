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

/** From here on a sentence is stopped at. Fewer Spanish sentences are labeled, so it takes more. */
export const adTone: Readonly<Record<LintLocale, number>> = { en: 0, es: 0.4 };

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

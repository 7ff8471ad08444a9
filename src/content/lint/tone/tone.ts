import type { LintLocale } from '../finding.js';
import { featuresOf } from './features.js';
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
  const known = weightOf();
  const found = featuresOf(plain, locale).flatMap((feature) => known.get(feature) ?? []);
  const sum = found.reduce((total, weight) => total + weight, 0);
  return base + sum / Math.sqrt(found.length || 1);
}

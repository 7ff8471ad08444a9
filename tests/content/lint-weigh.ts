import type { LintLocale } from '../../src/content/lint/index.js';
import { plainText } from '../../src/content/lint/plain-text.js';
import { featuresOf } from '../../src/content/lint/tone/features.js';
import { proseIn, sentencesIn } from '../../src/content/texts.js';
import * as english from '../../src/content/treatments/index.js';
import * as spanish from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { innocent } from './lint-profile-sentences.js';
import { sentences } from './lint-sentences.js';
import { a } from './lint-unseen/a.js';
import { b } from './lint-unseen/b.js';
import { c } from './lint-unseen/c.js';
import { unseen } from './lint-unseen/index.js';
import { overstated } from './overstated.js';
import { sober } from './sober.js';

interface Example {
  features: readonly string[];
  /** 1 for a claim, 0 for an innocent sentence. */
  claim: 0 | 1;
  /** How much it counts. */
  counts: number;
}

const example = (text: string, locale: LintLocale, claim: 0 | 1, counts = 1): Example => ({
  features: featuresOf(plainText(text).plain, locale),
  claim,
  counts,
});

/** Every sentence that is labeled, and those of the packaged treatments, which are innocent. */
function examples(): Example[] {
  const locales = ['en', 'es'] as const;
  const labeled = [sentences, a, b, c].flatMap((set) =>
    locales.flatMap((locale) =>
      set[locale].map(([text, labels]) => example(text, locale, labels === '' ? 0 : 1)),
    ),
  );
  const tried = Object.values(unseen).flatMap((set) =>
    locales.flatMap((locale) => [
      ...set[locale].claims.map((text) => example(text, locale, 1)),
      ...set[locale].innocent.map((text) => example(text, locale, 0)),
    ]),
  );
  const fair = [
    ...overstated.flatMap((pair) => sentencesIn(pair.fair)).map((text) => example(text, 'en', 0)),
    ...Object.values(innocent)
      .flat()
      .map(([text, locale = 'en']) => example(text, locale, 0)),
  ];
  const plain = locales.flatMap((locale) => sober[locale].map((text) => example(text, locale, 0)));
  return [
    ...labeled,
    ...tried,
    ...fair,
    ...plain,
    ...packaged(english, 'en'),
    ...packaged(spanish, 'es'),
  ];
}

function packaged(treatments: object, locale: LintLocale): Example[] {
  const texts = Object.values(treatments).flatMap(({ sources, confirm, ...read }) =>
    [...proseIn(read)].flatMap(([, text]) => sentencesIn(text)),
  );
  const told = new Set(texts.map((text) => text.trim()).filter(({ length }) => length > 15));
  return [...told].map((text) => example(text, locale, 0));
}

/** The same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
}

/** Features that fewer sentences have say nothing. */
const enough = 2;

/** More of them learn sentences by heart. */
const rounds = 6;

/** Logistic regression by gradient descent with a step for each feature (AdaGrad). */
export function weigh(): { base: number; weights: Map<string, number> } {
  const all = examples();
  const counts = new Map<string, number>();
  for (const { features } of all) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  const slopes = new Map<string, number>();
  let base = 0;
  const next = numbers(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(all, next);
    for (const { features, claim, counts: share } of all) {
      const known = features.filter((feature) => (counts.get(feature) ?? 0) >= enough);
      const scale = 1 / Math.sqrt(known.length || 1);
      const sum = known.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      const fault = (1 / (1 + Math.exp(-base - sum * scale)) - claim) * share;
      base -= 0.02 * fault;
      for (const feature of known) {
        const weight = weights.get(feature) ?? 0;
        const slope = fault * scale + 1e-4 * weight;
        const slopesSoFar = (slopes.get(feature) ?? 0) + slope * slope;
        slopes.set(feature, slopesSoFar);
        weights.set(feature, weight - (0.6 * slope) / Math.sqrt(slopesSoFar + 1e-6));
      }
    }
  }
  return { base, weights };
}

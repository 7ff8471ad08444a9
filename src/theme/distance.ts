import type { ColorName } from '../tokens/tokens.js';
import type { Scheme } from './contrast.js';

/** Two grounds that must not be taken for each other, and how far apart they have to be. */
export interface DistancePair {
  one: ColorName;
  other: ColorName;
  /** The minimum OKLab distance in each scheme. Few people notice one below 0.01 between areas. */
  min: Record<Scheme, number>;
}

const severities = ['serious', 'common', 'less-common'] as const;
const surfaces = severities.map((name) => `${name}-surface` as const);

const apart = (one: ColorName, other: ColorName, light: number, dark: number): DistancePair => ({
  one,
  other,
  min: { light, dark },
});

/** The bands of a page and the sheets on them, and the surfaces of severities on what they lie on. */
export const distancePairs: readonly DistancePair[] = [
  apart('surface', 'canvas', 0.014, 0.05),
  apart('sand', 'canvas', 0.025, 0.04),
  apart('sand', 'surface', 0.035, 0.016),
  apart('water', 'canvas', 0.025, 0.06),
  apart('water', 'surface', 0.035, 0.016),
  apart('water', 'sand', 0.015, 0.03),
  ...surfaces.flatMap((surface, index) => [
    apart(surface, 'canvas', 0.025, 0.05),
    apart(surface, 'surface', 0.03, 0.02),
    apart(surface, 'sand', 0.012, 0.025),
    ...surfaces.slice(0, index).map((before) => apart(surface, before, 0.02, 0.04)),
  ]),
];

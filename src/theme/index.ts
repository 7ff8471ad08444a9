/**
 * Creates a theme from a clinic’s brand color and reports its contrasts. Requires `culori` 4, which
 * nothing else in the library imports.
 */
export {
  type ContrastPair,
  contrast,
  contrastPairs,
  type Scheme,
} from './contrast.js';
export {
  type ContrastResult,
  createTheme,
  type DistanceResult,
  type Theme,
  type ThemeReport,
} from './create-theme.js';
export { type DistancePair, distancePairs } from './distance.js';
export type { Marker, ThemeOptions } from './options.js';
export type { ThemeChange } from './palette.js';

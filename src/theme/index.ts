/**
 * Makes a theme from a clinic’s brand color and says what it came to. Needs `culori` 4 beside the
 * package. Nothing else of the library imports it.
 */
export {
  type ContrastPair,
  contrast,
  contrastPairs,
  type Scheme,
} from './contrast.js';
export { type ContrastResult, createTheme, type Theme, type ThemeReport } from './create-theme.js';
export type { ThemeOptions } from './options.js';
export type { ThemeChange } from './palette.js';

import { type ColorName, defaultSizes, type TokenName } from '../tokens/tokens.js';
import { difference, withAlpha } from './color.js';
import { type ContrastPair, contrast, contrastPairs, type Scheme } from './contrast.js';
import { distancePairs } from './distance.js';
import { checkOptions, everywhere, type ThemeOptions } from './options.js';
import { createPalette, type Palette, schemes, type ThemeChange } from './palette.js';

/** The contrast of a pair of colors in a theme. */
export interface ContrastResult extends Omit<ContrastPair, 'scheme' | 'min'> {
  /** The color scheme it was measured in. */
  scheme: Scheme;
  /** The required ratio. */
  min: number;
  /** The measured WCAG 2 ratio. */
  ratio: number;
}

/** How far two grounds of a theme are apart. */
export interface DistanceResult {
  one: ColorName;
  other: ColorName;
  /** The color scheme it was measured in. */
  scheme: Scheme;
  /** The required OKLab distance. */
  min: number;
  /** The measured one. */
  apart: number;
}

/** What `createTheme` changed and measured. */
export interface ThemeReport {
  /** Colors that had to be changed, and why. */
  changes: ThemeChange[];
  /** Every pair of `contrastPairs` in light and dark mode. All reach their minimum. */
  contrast: ContrastResult[];
  /** Every pair of `distancePairs` in light and dark mode. All reach their minimum. */
  distances: DistanceResult[];
}

/** A theme, ready to use as a stylesheet. */
export interface Theme {
  /** The stylesheet. */
  css: string;
  /** What was changed, and every contrast. */
  report: ThemeReport;
  /** The custom properties that the stylesheet sets. */
  tokens: Tokens;
}

type Tokens = Partial<Record<TokenName | '--clinic-icon-ripple', string>>;

const short = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** Multiplies every length in a value. */
const times = (value: string, by: number) =>
  value.replaceAll(/([\d.]+)(rem|vw)/g, (_, size: string, unit: string) => {
    const scaled = Number((Number(size) * by).toFixed(4));
    return scaled === 0 ? '0' : `${scaled}${unit}`;
  });

function measure(palette: Palette, strength: number): ContrastResult[] {
  return contrastPairs.flatMap(({ scheme: only, min, ...pair }) =>
    schemes
      .filter((scheme) => !only || only === scheme)
      .map((scheme) => ({
        ...pair,
        scheme,
        min: min * strength,
        ratio: contrast(palette[pair.ink][scheme], palette[pair.ground][scheme], pair.veil),
      })),
  );
}

const measureDistances = (palette: Palette): DistanceResult[] =>
  distancePairs.flatMap(({ one, other, min }) =>
    schemes.map((scheme) => ({
      one,
      other,
      scheme,
      min: min[scheme],
      apart: difference(palette[one][scheme], palette[other][scheme]),
    })),
  );

/** Lets a site with a root size of its own say what 1rem is to us, as the package's styles do. */
const inOurRem = (value: string) =>
  value.replaceAll(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--clinic-rem, 1rem))');

const block = (selector: string, tokens: Tokens, indent: string) =>
  [
    `${indent}:where(${selector}) {`,
    ...Object.entries(tokens).map(([name, value]) => {
      return `${indent}  ${name}: ${name.startsWith('--clinic-icon') ? value : inOurRem(value)};`;
    }),
    `${indent}}`,
  ].join('\n');

/**
 * Creates a theme from a clinic’s brand color: every color of the components in light and dark mode,
 * with enough contrast wherever it is used. Requires `culori` 4. Call it in a build and ship only the
 * CSS.
 *
 * The stylesheet is in the layer `clinic.theme`, so it overrides the defaults wherever it is
 * imported. Unlayered styles of the page override both.
 *
 * @example
 * ```js
 * const { css, report } = createTheme({ brand: '#4a3f8f' });
 * ```
 */
export function createTheme(options: ThemeOptions): Theme {
  const checked = checkOptions(options);
  const { palette, changes } = createPalette(checked);
  const results = measure(palette, checked.strength);
  const missed = results.find(({ ratio, min }) => ratio < min);
  if (missed) {
    throw new Error(
      `[clinic-ui] createTheme: no ${missed.ink} was found that can be seen on ${missed.ground} in ${missed.scheme}. Expected: one for every brand color; please report the options.`,
    );
  }
  const distances = measureDistances(palette);
  const tooClose = distances.find(({ apart, min }) => apart < min);
  if (tooClose) {
    throw new Error(
      `[clinic-ui] createTheme: no ${tooClose.one} was found that can be told from ${tooClose.other} in ${tooClose.scheme}. Expected: one for every brand color; please report the options.`,
    );
  }

  /** The colors of both schemes, and for browsers without `light-dark()` the light ones alone. */
  const tokens: Tokens = {};
  const lightTokens: Tokens = {};
  for (const [color, { light, dark }] of Object.entries(palette)) {
    const name = `--clinic-color-${color as ColorName}` as const;
    lightTokens[name] = short(light);
    tokens[name] = light === dark ? short(light) : `light-dark(${short(light)}, ${short(dark)})`;
  }
  const { deep, text } = palette;
  const darkest = contrast(deep.light, '#ffffff') > contrast(text.light, deep.light) ? deep : text;
  const shadow = (shade: (light: number, dark: number) => string) =>
    `0 1px 2px ${shade(0.06, 0.4)}, 0 12px 32px -12px ${shade(0.16, 0.6)}`;
  lightTokens['--clinic-shadow'] = shadow((light) => withAlpha(darkest.light, light));
  tokens['--clinic-shadow'] = shadow(
    (light, dark) =>
      `light-dark(${withAlpha(darkest.light, light)}, ${withAlpha('#000000', dark)})`,
  );
  const inBothSchemes = Object.fromEntries(
    Object.entries(tokens).filter(([name, value]) => lightTokens[name as TokenName] !== value),
  );

  const { radius, fonts, scale, marker, density, selector } = checked;
  if (marker) tokens['--clinic-icon-ripple'] = marker;
  if (fonts.body) tokens['--clinic-font-body'] = fonts.body;
  if (fonts.heading) tokens['--clinic-font-heading'] = fonts.heading;
  const sizes: Tokens = {};
  for (const [name, value] of Object.entries(defaultSizes) as [
    keyof typeof defaultSizes,
    string,
  ][]) {
    if (name.startsWith('--clinic-space')) {
      if (density !== 1) sizes[name] = times(value, density);
    } else if (name.startsWith('--clinic-text')) {
      if (scale !== 1) sizes[name] = times(value, scale);
    } else if (name === '--clinic-radius-pill') {
      // Only 0 makes a visible difference to fully round corners.
      if (radius === 0) tokens[name] = '0';
    } else if (radius !== 1) tokens[name] = times(value, radius);
  }

  const parts = [
    block(selector, { ...tokens, ...lightTokens }, '  '),
    `  @supports (color: light-dark(#000, #fff)) {\n${block(selector, inBothSchemes, '    ')}\n  }`,
  ];
  // Themed parts of the page print in light mode too, whether or not a build compiled light-dark().
  if (selector !== everywhere)
    parts.push(
      `  @media print {\n    :where(${selector}) {\n      color-scheme: light !important;\n      --lightningcss-light: initial !important;\n      --lightningcss-dark: !important;\n    }\n  }`,
    );
  // Paper has sizes of its own.
  if (Object.keys(sizes).length > 0)
    parts.push(`  @media screen {\n${block(selector, sizes, '    ')}\n  }`);
  return {
    css: `@layer clinic.tokens, clinic.theme, clinic.components;\n\n@layer clinic.theme {\n${parts.join('\n\n')}\n}\n`,
    report: { changes, contrast: results, distances },
    tokens: { ...tokens, ...sizes },
  };
}

import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';
import { type ColorName, defaultColors } from '../src/tokens/tokens.js';

/** A drop and its rings, as on the steps of a treatment, and the name. */
const mark = (color: string, text: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 40" width="176" height="40"><g transform="translate(0 5) scale(1.08)" fill="none" stroke="${color}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="M16 3c2.4 3 3.6 4.9 3.6 6.8a3.6 3.6 0 0 1-7.2 0C12.4 7.9 13.6 6 16 3Zm-4 15.3a7.2 2.2 0 1 0 8 0m-11.5-2a13.5 4.9 0 1 0 15 0"/></g><text x="46" y="28" fill="${text}" font-family="'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', Georgia, serif" font-size="25" font-weight="600">clinic-ui</text></svg>`,
  )}`;

/** Storybook's own frame, in the colors of the library. */
function themeIn(scheme: 'light' | 'dark'): ThemeVars {
  const color = (name: ColorName) => defaultColors[name][scheme];
  return create({
    base: scheme,
    brandTitle: 'clinic-ui',
    brandImage: mark(color('brand'), color('text')),
    brandUrl: './?path=/docs/introduction--docs',
    brandTarget: '_self',
    fontBase:
      "'Source Sans 3 Variable', 'Source Sans 3', ui-sans-serif, system-ui, 'Segoe UI', sans-serif",
    colorPrimary: color('brand'),
    // Links, and darkened, below white text: in the dark, between the two of the library.
    colorSecondary: scheme === 'dark' ? '#40b4a8' : color('brand'),
    appBg: color('sand'),
    appContentBg: color('canvas'),
    appPreviewBg: color('canvas'),
    appHoverBg: color('water'),
    appBorderColor: color('line'),
    appBorderRadius: 8,
    textColor: color('text'),
    textInverseColor: color('on-brand'),
    textMutedColor: color('text-muted'),
    barBg: color('canvas'),
    barTextColor: color('text-muted'),
    barHoverColor: color('brand'),
    barSelectedColor: color('brand'),
    buttonBg: color('surface'),
    buttonBorder: color('edge'),
    booleanBg: color('water'),
    booleanSelectedBg: color('surface'),
    inputBg: color('surface'),
    inputBorder: color('edge'),
    inputTextColor: color('text'),
    inputBorderRadius: 6,
  });
}

export const themes = { light: themeIn('light'), dark: themeIn('dark') };

/** What the device asks for. */
export const darkDevice = matchMedia('(prefers-color-scheme: dark)');
export const deviceScheme = () => (darkDevice.matches ? 'dark' : 'light');

import { type Oklch, readColor } from './color.js';
import { isFontFamilyList, isImageUrl, isSelectorList } from './css-syntax.js';

/** A drawing that comes with the library, or an image as CSS `url("data:image/svg+xml,…")`. */
export type Marker = 'ripple' | 'leaf' | 'dot' | (string & {});

/** The options of a theme. Colors are opaque CSS colors, without `var()`. */
export interface ThemeOptions {
  /**
   * Color of links, actions, markers and deep backgrounds: one color, from which the dark one is
   * derived, or one for each scheme.
   */
  brand: string | { light: string; dark: string };
  /**
   * Color of the main action: one color, or one for each scheme.
   * @default '#f4b79f', a warm peach
   */
  accent?: string | { light: string; dark: string } | undefined;
  /**
   * Ground of the hero and the call to action, a color for each scheme. Text on it is dark where it
   * is light. @default a deep shade of `brand`
   */
  deep?: { light: string; dark: string } | undefined;
  /** Tints backgrounds, text and lines. @default warm backgrounds, the rest after `brand` */
  neutral?: string | undefined;
  /** `high` requires 1.5 times the contrast of every pair: 10.5:1 for body text. @default 'standard' */
  contrast?: 'standard' | 'high' | undefined;
  /** Scales the corner radii, from 0 (square) to 3. @default 1 */
  radius?: number | undefined;
  /** Fonts as CSS `font-family` lists. The page loads the files. */
  fonts?: { body?: string | undefined; heading?: string | undefined } | undefined;
  /** Scales the type on screens, from 0.95 (no text below 14 px) to 1.2. @default 1 */
  scale?: number | undefined;
  /** What stands before each benefit, in the brand color. @default 'ripple' */
  marker?: Marker | undefined;
  /** Scales the spacing, from 0.75 to 1.5. Targets stay at 44 px. @default 1 */
  density?: number | undefined;
  /** Limits the theme to `[data-clinic-theme='<name>']`. Excludes `selector`. */
  name?: string | undefined;
  /** Limits the theme to this part of the page. Excludes `name`. @default ':root, :host' */
  selector?: string | undefined;
}

/** The validated options. */
export interface CheckedOptions {
  brand: { light: NamedColor; dark?: NamedColor };
  accent?: ByScheme;
  deep?: ByScheme;
  neutral?: NamedColor;
  /** Factor for every minimum contrast. */
  strength: number;
  radius: number;
  fonts: { body?: string; heading?: string };
  scale: number;
  /** As CSS. */
  marker?: string;
  density: number;
  selector: string;
}

type ByScheme = Record<'light' | 'dark', NamedColor>;

/** A color as the option spells it, with the nearest sRGB color. */
export type NamedColor = Oklch & { text: string; hex: string; inSrgb: boolean };

const names = [
  'brand',
  'accent',
  'deep',
  'neutral',
  'contrast',
  'radius',
  'fonts',
  'scale',
  'marker',
  'density',
  'name',
  'selector',
] as const satisfies readonly (keyof ThemeOptions)[];

/** A value as it would be written in code. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function fail(option: string, value: unknown, expected: string): never {
  const found = typeof value === 'string' && value.length > 80 ? `${value.slice(0, 80)}…` : value;
  throw new Error(
    `[clinic-ui] createTheme: the option \`${option}\` is ${show(found)}. Expected: ${expected}.`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkNames(prefix: string, value: Record<string, unknown>, known: readonly string[]) {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    throw new Error(
      `[clinic-ui] createTheme: there is no option \`${prefix}${name}\`. Expected: ${known.map((one) => `\`${prefix}${one}\``).join(', ')}.`,
    );
  }
}

function checkColor(option: string, value: unknown): NamedColor {
  const expected = "a CSS color such as '#0d575c', 'rebeccapurple' or 'oklch(0.42 0.07 202)'";
  if (typeof value !== 'string') fail(option, value, expected);
  const color = readColor(value);
  if (!color) fail(option, value, `${expected}; not \`var()\`, \`currentColor\` or a mix`);
  const { alpha, ...rest } = color;
  if (alpha < 1)
    fail(option, value, 'a color without transparency: contrast depends on what lies behind it');
  return { ...rest, text: value.trim() };
}

function checkNumber(option: string, value: unknown, least: number, most: number): number {
  if (value === undefined) return 1;
  if (typeof value !== 'number' || !(value >= least && value <= most))
    fail(option, value, `a number from ${least} to ${most}; 1 changes nothing`);
  return value;
}

function checkFont(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !isFontFamilyList(value))
    fail(
      option,
      value,
      'a CSS font-family list such as "\'Source Sans 3\', Georgia, serif", a name with a digit in quotes',
    );
  return value.trim();
}

function checkByScheme(option: string, value: Record<string, unknown>): ByScheme {
  checkNames(`${option}.`, value, ['light', 'dark']);
  return {
    light: checkColor(`${option}.light`, value.light),
    dark: checkColor(`${option}.dark`, value.dark),
  };
}

function checkAccent(value: unknown): ByScheme {
  if (isObject(value)) return checkByScheme('accent', value);
  const color = checkColor('accent', value);
  return { light: color, dark: color };
}

function checkDeep(value: unknown): ByScheme {
  if (!isObject(value))
    fail('deep', value, "a color for each scheme, such as { light: '#eef2f1', dark: '#0f3a3f' }");
  return checkByScheme('deep', value);
}

/** The markers that come with the library. `ripple` is the default icon. */
const markers: Record<string, string | undefined> = {
  ripple: undefined,
  leaf: drawn("%3cpath d='M6 25C5 12 13 5 27 4c1 14-6 22-18 21m-4 3c4-9 9-14 15-17'/%3e"),
  dot: drawn("%3ccircle cx='16' cy='15' r='7' fill='black'/%3e"),
};

/** An image in the lines of the default icon. */
function drawn(shape: string) {
  return `url("data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 28' fill='none' stroke='black' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3e${shape}%3c/svg%3e")`;
}

function checkMarker(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && Object.hasOwn(markers, value)) return markers[value];
  if (typeof value !== 'string' || !isImageUrl(value))
    fail(
      'marker',
      value,
      `'ripple', 'leaf', 'dot' or an image such as 'url("data:image/svg+xml,…")'`,
    );
  return value.trim();
}

/** The selector of a theme for the whole page. */
export const everywhere = ':root, :host';

function checkSelector({ name, selector }: Record<string, unknown>): string {
  if (name !== undefined && selector !== undefined)
    fail('selector', selector, 'either `name` or `selector`, not both: they say where it applies');
  if (name !== undefined) {
    if (typeof name !== 'string' || !/^[a-z][\w-]*$/i.test(name))
      fail('name', name, "letters, digits and hyphens, such as 'evergreen'");
    return `[data-clinic-theme='${name}']`;
  }
  if (selector === undefined) return everywhere;
  if (typeof selector !== 'string' || !isSelectorList(selector))
    fail(
      'selector',
      selector,
      "a CSS selector of elements such as '.clinic-treatment-page'; pseudo-elements hold no components",
    );
  return selector.trim();
}

/** Validates the options. Throws an error that names the first invalid one. */
export function checkOptions(options: unknown): CheckedOptions {
  if (!isObject(options)) {
    throw new Error(
      `[clinic-ui] createTheme: the options are ${show(options)}. Expected: an object such as { brand: '#0d575c' }.`,
    );
  }
  checkNames('', options, names);
  const { brand, accent, deep, neutral, contrast, radius, fonts, scale, density } = options;
  if (contrast !== undefined && contrast !== 'standard' && contrast !== 'high')
    fail('contrast', contrast, "'standard' or 'high'");

  if (fonts !== undefined && !isObject(fonts))
    fail('fonts', fonts, "an object such as { heading: 'Georgia, serif' }");
  if (isObject(fonts)) checkNames('fonts.', fonts, ['body', 'heading']);
  const body = checkFont('fonts.body', fonts?.body);
  const heading = checkFont('fonts.heading', fonts?.heading);
  const marker = checkMarker(options.marker);

  return {
    brand: isObject(brand) ? checkByScheme('brand', brand) : { light: checkColor('brand', brand) },
    ...(accent !== undefined && { accent: checkAccent(accent) }),
    ...(deep !== undefined && { deep: checkDeep(deep) }),
    ...(neutral !== undefined && { neutral: checkColor('neutral', neutral) }),
    strength: contrast === 'high' ? 1.5 : 1,
    radius: checkNumber('radius', radius, 0, 3),
    fonts: { ...(body && { body }), ...(heading && { heading }) },
    scale: checkNumber('scale', scale, 0.95, 1.2),
    ...(marker && { marker }),
    density: checkNumber('density', density, 0.75, 1.5),
    selector: checkSelector(options),
  };
}

import { type ColorName, defaultColors } from '../tokens/tokens.js';
import { difference, fromHex, type Oklch, toHex } from './color.js';
import { type ContrastPair, contrast, contrastPairs, type Scheme } from './contrast.js';
import { distancePairs } from './distance.js';
import type { CheckedOptions, NamedColor } from './options.js';

/** Every color as `#rrggbb`. */
export type Palette = Record<ColorName, Record<Scheme, string>>;

/** A color that had to be changed. */
export interface ThemeChange {
  /** The custom property. */
  token: `--clinic-color-${ColorName}`;
  /** The color scheme it was changed in. */
  scheme: Scheme | 'both';
  /** The color as given, or as derived from those given. */
  from: string;
  /** The color in the theme. */
  to: string;
  /** Why it was changed. */
  reason: string;
}

export const schemes = ['light', 'dark'] as const;

/** The minimum OKLab distance of a severity from the brand and the other severities. */
export const leastDifference = 0.05;

/** How far the hue of a severity may turn, in degrees, before the color needs another name. */
const severities = { serious: 24, common: 24, 'less-common': 40 } as const;

/** A solid bar is as deep in the dark as in light mode: there, the severity itself is a pastel. */
const alerts = {
  'alert-emergency': 'serious',
  'alert-urgent': 'common',
  'alert-routine': 'less-common',
} as const;

/** The default colors whose hue and chroma follow `brand`. */
const followBrand: Record<Scheme, readonly ColorName[]> = {
  light: ['water', 'deep', 'text', 'text-muted', 'on-deep', 'on-deep-muted', 'edge'],
  dark: [
    ...(['canvas', 'surface', 'sand', 'water', 'deep', 'text', 'text-muted'] as const),
    ...(['on-deep', 'on-deep-muted', 'line', 'edge', 'on-brand'] as const),
  ],
};
const followNeutral: Record<Scheme, readonly ColorName[]> = {
  light: ['canvas', 'sand', 'line', 'text', 'text-muted', 'edge'],
  dark: ['canvas', 'surface', 'sand', 'line', 'text', 'text-muted', 'edge'],
};

const brandOfTemplate = fromHex(defaultColors.brand.light);
const brandInDark = fromHex(defaultColors.brand.dark);
/** Its chroma is that of white paper. A stronger `neutral` at most doubles it. */
const neutralOfTemplate = fromHex(defaultColors.sand.light);

/** Whether two colors are the same except for rounding. */
const same = (a: Oklch, b: Oklch) =>
  Math.abs(a.l - b.l) < 1e-4 && Math.abs(a.c - b.c) < 1e-4 && Math.abs(a.h - b.h) < 0.05;

/** Shifts a default color from the default brand or accent to the clinic’s. */
function follow(hex: string, templateSource: Oklch, source: Oklch, most: number): string {
  if (same(templateSource, source)) return hex;
  const { l, c, h } = fromHex(hex);
  const strength = Math.min(most, source.c / templateSource.c);
  return toHex({ l, c: c * strength, h: h + source.h - templateSource.h });
}

const say = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

/** Derives every color of a theme and reports those that had to be changed. */
export function createPalette({ brand, accent, deep, neutral, strength }: CheckedOptions) {
  const palette = structuredClone(defaultColors) as Palette;
  const changes: ThemeChange[] = [];
  /** The final colors so far, as `scheme name`. Others are measured against these. */
  const settled = new Set<string>();

  const isSettled = (name: ColorName, scheme: Scheme) => settled.has(`${scheme} ${name}`);
  const settle = (name: ColorName, scheme: Scheme, hex: string) => {
    palette[name][scheme] = hex;
    settled.add(`${scheme} ${name}`);
  };

  /** The pairs of a color with settled colors. */
  const pairsOf = (name: ColorName, scheme: Scheme) =>
    contrastPairs.filter(
      (pair) =>
        (pair.scheme ?? scheme) === scheme &&
        ((pair.ink === name && isSettled(pair.ground, scheme)) ||
          (pair.ground === name && isSettled(pair.ink, scheme))),
    );
  const ratioOf = (
    { ink, ground, veil }: ContrastPair,
    name: ColorName,
    scheme: Scheme,
    hex: string,
  ) =>
    contrast(
      ink === name ? hex : palette[ink][scheme],
      ground === name ? hex : palette[ground][scheme],
      veil,
    );
  const least = ({ min }: ContrastPair) => min * strength;
  const passes = (name: ColorName, scheme: Scheme, hex: string) =>
    pairsOf(name, scheme).every((pair) => ratioOf(pair, name, scheme, hex) >= least(pair));

  /** Describes the pair that misses its minimum contrast by most. */
  function shortfall(name: ColorName, scheme: Scheme, hex: string): string | undefined {
    const [worst] = pairsOf(name, scheme)
      .map((pair) => ({ ...pair, min: least(pair), ratio: ratioOf(pair, name, scheme, hex) }))
      .filter(({ ratio, min }) => ratio < min)
      .sort((a, b) => a.ratio / a.min - b.ratio / b.min);
    if (!worst) return undefined;
    const other = worst.ink === name ? `on ${worst.ground}` : `under ${worst.ink}`;
    return `${say(worst.ratio)} ${other}, where ${worst.use} must have ${worst.min}:1`;
  }

  function report(
    name: ColorName,
    scheme: Scheme | 'both',
    from: string,
    to: string,
    ...reasons: (string | undefined)[]
  ) {
    const reason = reasons.filter(Boolean).join('; ');
    if (reason) changes.push({ token: `--clinic-color-${name}`, scheme, from, to, reason });
  }

  /** Lightens or darkens a color, keeping its hue, until it contrasts with the settled colors. */
  function reach(
    name: ColorName,
    of: readonly Scheme[],
    hex: string,
    step: 1 | -1,
    alsoFits: (candidate: string) => boolean = () => true,
  ): string {
    const fits = (candidate: string) =>
      of.every((scheme) => passes(name, scheme, candidate)) && alsoFits(candidate);
    if (fits(hex)) return hex;
    const { l, c, h } = fromHex(hex);
    for (let shift = 0.004; shift <= 1; shift += 0.004) {
      const candidate = toHex({ l: l + step * shift, c, h });
      if (fits(candidate)) return candidate;
    }
    return step === 1 ? '#ffffff' : '#000000';
  }

  const outsideSrgb = ({ inSrgb }: NamedColor) =>
    inSrgb ? undefined : 'outside sRGB, so its chroma was taken down to what every screen shows';

  /** Inks get darker in light mode and lighter in dark mode. */
  const away = (scheme: Scheme) => (scheme === 'light' ? -1 : 1);

  function settleDerived(name: ColorName, scheme: Scheme, step: 1 | -1 = away(scheme)) {
    const wanted = palette[name][scheme];
    const found = reach(name, [scheme], wanted, step);
    report(name, scheme, wanted, found, shortfall(name, scheme, wanted));
    settle(name, scheme, found);
  }

  /** Whether a ground can be told from the settled ones. */
  const standsOut = (name: ColorName, scheme: Scheme, hex: string) =>
    distancePairs.every(
      ({ one, other, min }) =>
        one !== name || difference(hex, palette[other][scheme]) >= min[scheme],
    );

  /** Settles a ground a little darker in light mode and lighter in dark mode where it looks like another. */
  function settleGround(name: ColorName, scheme: Scheme) {
    const wanted = palette[name][scheme];
    const found = reach(name, [scheme], wanted, away(scheme), (candidate) =>
      standsOut(name, scheme, candidate),
    );
    if (found !== wanted) report(name, scheme, wanted, found, 'looks like the ground beside it');
    settle(name, scheme, found);
  }

  /** Settles the color of text as the first of the inks with enough contrast. */
  function settleInk(name: ColorName, scheme: Scheme, inks: readonly string[]) {
    const readable = inks.find((ink) => passes(name, scheme, ink)) ?? (inks[0] as string);
    if (readable !== inks[0])
      report(name, scheme, inks[0] as string, readable, shortfall(name, scheme, inks[0] as string));
    settle(name, scheme, readable);
  }

  /** The ground of the hero moves away from the text on it, which is dark only where the ground is light. */
  function settleDeep(scheme: Scheme) {
    if (deep) palette.deep[scheme] = deep[scheme].hex;
    const light = deepIsLight(scheme);
    if (light) {
      palette['on-deep'][scheme] = scheme === 'light' ? palette.text.light : '#000000';
      palette['on-deep-muted'][scheme] =
        scheme === 'light' ? palette['text-muted'].light : '#000000';
    }
    settle('on-deep', scheme, palette['on-deep'][scheme]);
    settle('on-deep-muted', scheme, palette['on-deep-muted'][scheme]);
    settleDerived('deep', scheme, light ? 1 : -1);
  }

  const deepIsLight = (scheme: Scheme) =>
    contrast('#000000', palette.deep[scheme]) > contrast('#ffffff', palette.deep[scheme]);

  function settleSeverity(name: keyof typeof severities, scheme: Scheme) {
    const wanted = palette[name][scheme];
    const others = (['brand', ...Object.keys(severities)] as ColorName[]).filter(
      (other) => other !== name && isSettled(other, scheme),
    );
    const nearest = (hex: string) => {
      const [first] = others
        .map((other) => ({ other, apart: difference(hex, palette[other][scheme]) }))
        .sort((a, b) => a.apart - b.apart);
      return first as { other: ColorName; apart: number };
    };
    const base = fromHex(wanted);
    const turns = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
    const candidates = turns.flatMap((turn) =>
      [0, 0.03, 0.06, 0.09, 0.12, -0.03, -0.06].flatMap((shift) =>
        [1, 1.3, 0.7].map((strength) => ({
          cost: Math.abs(turn) + Math.abs(shift) * 8 + Math.abs(strength - 1),
          hex: () =>
            turn || shift || strength !== 1
              ? toHex({
                  l: base.l + away(scheme) * shift,
                  c: base.c * strength,
                  h: base.h + turn * severities[name],
                })
              : wanted,
        })),
      ),
    );
    let best = { hex: wanted, apart: -1 };
    for (const candidate of candidates.sort((a, b) => a.cost - b.cost)) {
      const hex = candidate.hex();
      if (!passes(name, scheme, hex)) continue;
      const { apart } = nearest(hex);
      if (apart > best.apart) best = { hex, apart };
      if (apart >= leastDifference) break;
    }
    const { other, apart } = nearest(wanted);
    report(
      name,
      scheme,
      wanted,
      best.hex,
      shortfall(name, scheme, wanted),
      best.hex !== wanted && apart < leastDifference
        ? `looks like ${other}, and a severity must not be taken for it`
        : undefined,
    );
    settle(name, scheme, best.hex);
  }

  // Derive the defaults from the given colors.
  const source = { ...brand.light, ...fromHex(brand.light.hex) };
  for (const scheme of schemes) {
    for (const name of followBrand[scheme])
      palette[name][scheme] = follow(defaultColors[name][scheme], brandOfTemplate, source, 1.35);
    if (!neutral) continue;
    for (const name of followNeutral[scheme]) {
      const own = fromHex(defaultColors[name][scheme]);
      const most = name === 'canvas' || name === 'sand' || name === 'line' ? 2 : 1;
      const strength = Math.min(most, neutral.c / neutralOfTemplate.c);
      palette[name][scheme] = toHex({ l: own.l, c: own.c * strength, h: neutral.h });
    }
  }

  // The most contrast there is on paper. In the dark, pure white would glare.
  if (strength > 1) palette.text.light = '#000000';

  for (const scheme of schemes) {
    const ofSeverity = Object.keys(severities).map((name) => `${name}-surface` as ColorName);
    for (const name of ['canvas', 'surface', 'sand', 'water', ...ofSeverity] as const)
      settleGround(name, scheme);
    settle('line', scheme, palette.line[scheme]);
    settleDerived('text', scheme);
    settleDerived('text-muted', scheme);
    settleDeep(scheme);
    settleDerived('edge', scheme);

    const given = brand[scheme];
    const wanted =
      given?.hex ??
      toHex({
        l: brandInDark.l,
        c: Math.min(0.14, source.c * (brandInDark.c / brandOfTemplate.c)),
        h: source.h,
      });
    const found = reach('brand', [scheme], wanted, away(scheme));
    const gamut = given && outsideSrgb(given);
    report(
      'brand',
      scheme,
      given?.text ?? wanted,
      found,
      gamut,
      shortfall('brand', scheme, wanted),
    );
    settle('brand', scheme, found);
    palette.focus[scheme] = found;
    settleDerived('focus', scheme);
    settleInk('on-brand', scheme, [palette['on-brand'][scheme], '#ffffff', '#000000']);
    for (const name of Object.keys(severities))
      settleSeverity(name as keyof typeof severities, scheme);
    settle('on-alert', scheme, palette['on-alert'][scheme]);
    for (const [name, severity] of Object.entries(alerts)) {
      palette[name as keyof typeof alerts][scheme] = palette[severity].light;
      settleDerived(name as keyof typeof alerts, scheme, -1);
    }
  }

  function settleAccent(of: readonly Scheme[], scheme: Scheme) {
    const given = accent?.[scheme];
    const wanted = given?.hex ?? defaultColors.accent.light;
    const labelled = (hex: string) =>
      ['#000000', '#ffffff'].some((ink) => contrast(ink, hex) >= 4.5 * strength);
    const found = reach('accent', of, wanted, deepIsLight(scheme) ? -1 : 1, labelled);
    const short =
      of.map((one) => shortfall('accent', one, wanted)).find(Boolean) ??
      (found === wanted ? undefined : 'neither black nor white can be read on it well enough');
    const where = of.length > 1 ? 'both' : scheme;
    report('accent', where, given?.text ?? wanted, found, given && outsideSrgb(given), short);
    const tinted = follow(
      defaultColors['on-accent'].light,
      fromHex(defaultColors.accent.light),
      fromHex(found),
      1,
    );
    for (const one of of) {
      settle('accent', one, found);
      settleInk('on-accent', one, [tinted, '#000000', '#ffffff']);
    }
  }
  // One accent for both schemes where the ground behind it is dark in both.
  const isOne = accent?.light.hex === accent?.dark.hex;
  if (isOne && deepIsLight('light') === deepIsLight('dark')) settleAccent(schemes, 'light');
  else for (const scheme of schemes) settleAccent([scheme], scheme);

  return { palette, changes };
}

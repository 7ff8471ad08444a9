import { clampChroma, converter, formatHex, formatRgb, inGamut, parse, type Rgb } from 'culori';

/** A color in OKLCH: lightness from 0 to 1, chroma (0 is gray), and hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const toOklch = converter('oklch');
const toOklab = converter('oklab');
const toRgb = converter('rgb');
const inSrgb = inGamut('rgb');

function parsedColor(text: string) {
  // culori also accepts hex colors without `#`, which are invalid in CSS.
  if (/^[\da-f]{3,8}$/i.test(text)) return undefined;
  try {
    return parse(text);
  } catch {
    // It stumbles over some texts that are no colors, such as `/0A`.
    return undefined;
  }
}

/** Parses a CSS color. Returns nothing for those that depend on their context, such as `var()`. */
export function readColor(
  text: string,
): (Oklch & { alpha: number; hex: string; inSrgb: boolean }) | undefined {
  const parsed = parsedColor(text.trim());
  if (!parsed) return undefined;
  const { l, c, h = 0 } = toOklch(parsed);
  // Rounding leaves grays a trace of chroma, with an arbitrary hue.
  const isGray = c < 0.002;
  const color = { l, c: isGray ? 0 : c, h: isGray ? 0 : h };
  if (![l, c, h].every(Number.isFinite)) return undefined;
  const shown = inSrgb(parsed);
  const hex = shown ? formatHex(parsed) : toHex(color);
  return { ...color, alpha: parsed.alpha ?? 1, hex, inSrgb: shown };
}

/** An sRGB hex color as {@link Oklch}. */
export const fromHex = (hex: string): Oklch => readColor(hex) as Oklch;

/** A color as `#rrggbb`. Outside sRGB, chroma is reduced; lightness and hue stay. */
export function toHex({ l, c, h }: Oklch): string {
  const color = { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h } as const;
  return formatHex(inSrgb(color) ? color : clampChroma(color, 'oklch', 'rgb'));
}

/** A hex color with an opacity from 0 to 1. */
export const withAlpha = (hex: string, alpha: number): string =>
  formatRgb({ ...(toRgb(hex) as Rgb), alpha });

/** The OKLab distance of two colors. Few people notice one below 0.02. */
export function difference(a: string, b: string): number {
  const [one, other] = [toOklab(a), toOklab(b)];
  if (!one || !other) return 0;
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

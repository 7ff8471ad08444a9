import { clampChroma, converter, formatHex, formatRgb, inGamut, parse, type Rgb } from 'culori';

/** A color by lightness (0 to 1), chroma (0 is grey) and hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const toOklch = converter('oklch');
const toOklab = converter('oklab');
const toRgb = converter('rgb');
const inSrgb = inGamut('rgb');

/** Reads any CSS color that is one by itself; nothing for what is not. */
export function readColor(
  text: string,
): (Oklch & { alpha: number; hex: string; inSrgb: boolean }) | undefined {
  // Without its number sign a color is a word that CSS does not know.
  const parsed = /^[\da-f]{3,8}$/i.test(text.trim()) ? undefined : parse(text.trim());
  if (!parsed) return undefined;
  const { l, c, h = 0 } = toOklch(parsed);
  // Rounding leaves greys a trace of color, whose hue says nothing.
  const grey = c < 0.002;
  const color = { l, c: grey ? 0 : c, h: grey ? 0 : h };
  if (![l, c, h].every(Number.isFinite)) return undefined;
  const shown = inSrgb(parsed);
  const hex = shown ? formatHex(parsed) : toHex(color);
  return { ...color, alpha: parsed.alpha ?? 1, hex, inSrgb: shown };
}

/** A color of sRGB as {@link Oklch}. */
export const fromHex = (hex: string): Oklch => readColor(hex) as Oklch;

/** As `#rrggbb`: lightness and hue are kept, and chroma is taken out until sRGB can show it. */
export function toHex({ l, c, h }: Oklch): string {
  const color = { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h } as const;
  return formatHex(inSrgb(color) ? color : clampChroma(color, 'oklch', 'rgb'));
}

/** A hex color with an opacity from 0 to 1. */
export const withAlpha = (hex: string, alpha: number): string =>
  formatRgb({ ...(toRgb(hex) as Rgb), alpha });

/** How different two colors look: the distance in OKLab. Below 0.02 few people see any. */
export function difference(a: string, b: string): number {
  const [one, other] = [toOklab(a), toOklab(b)];
  if (!one || !other) return 0;
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** Compares a picture of the page with its baseline. */
import pixelmatch from 'pixelmatch';
import type { Picture, Pixels, Region } from './camera.js';

/**
 * How many pixels of some square of 16 × 16 have to differ, and by how much. Other ways of drawing
 * letters change more pixels than that, but not side by side: letters 0.06 px bolder change at most
 * 12 of a square by 0.1, and 193 by 0.02.
 */
const limits = [
  // Shapes. A missing hairline crosses the square with 16 pixels.
  { threshold: 0.1, pixels: 16 },
  // Colors. A background 7 of 255 lighter changes every pixel.
  { threshold: 0.02, pixels: 240 },
];

/** The rows that a picture and its baseline share, and the pixels that differ in red. */
export function compare(actual: Pixels, baseline: Pixels): Pixels | undefined {
  const { width } = actual;
  const height = Math.min(actual.height, baseline.height);
  const [a, b] = [actual, baseline].map(({ data }) => data.subarray(0, width * height * 4));
  if (!a || !b) return undefined;
  const options = { windowSize: 16, includeAA: true };
  const exceeded = limits.find(
    ({ threshold, pixels }) =>
      pixelmatch(a, b, null, width, height, { ...options, threshold }) >= pixels,
  );
  if (!exceeded) return undefined;
  const data = new Uint8ClampedArray(a.length);
  pixelmatch(a, b, data, width, height, { threshold: exceeded.threshold, includeAA: true });
  return { width, height, data };
}

/** The rows of a picture that show a region. */
export function crop({ width, data }: Pixels, { top, height }: Region, scale: number): Pixels {
  const [first, last] = [Math.round(top * scale), Math.round((top + height) * scale)];
  return { width, height: last - first, data: data.subarray(first * width * 4, last * width * 4) };
}

/** The regions that are new, gone, moved or of another height. Below a pixel they are the same. */
export function layoutChanges(actual: Picture, baseline: Picture): string[] {
  const before = new Map(baseline.regions.map((region) => [region.name, region]));
  const names = new Set(actual.regions.map(({ name }) => name));
  const changes = [
    ...actual.regions.filter(({ name }) => !before.has(name)).map(({ name }) => `${name} is new`),
    ...baseline.regions.filter(({ name }) => !names.has(name)).map(({ name }) => `${name} is gone`),
    ...actual.regions.flatMap(({ name, height }) => {
      const taller = Math.round(height - (before.get(name)?.height ?? height));
      if (!taller) return [];
      return [`${name} is ${Math.abs(taller)} px ${taller > 0 ? 'taller' : 'shorter'}`];
    }),
  ];
  if (changes.length) return changes;
  // Where a region changes height, those below it move. Only other moves are worth reporting.
  const moved = actual.regions.find(({ name, top }) =>
    Math.round(top - (before.get(name)?.top ?? top)),
  );
  return moved
    ? [`${moved.name} is at ${moved.top} px, not ${before.get(moved.name)?.top} px`]
    : [];
}

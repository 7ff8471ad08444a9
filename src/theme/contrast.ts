import { interpolate, wcagContrast } from 'culori';
import type { ColorName } from '../tokens/tokens.js';

/** One of a page's two color schemes. */
export type Scheme = 'light' | 'dark';

/** Two colors that are used on each other, and the contrast that they need. */
export interface ContrastPair {
  /** The foreground: `text` is `--clinic-color-text`. */
  ink: ColorName;
  /** The background. */
  ground: ColorName;
  /** The minimum WCAG 2 ratio: 7 for body text, 4.5 for other text, 3 for boundaries and focus. */
  min: 7 | 4.5 | 3;
  /** What the components use the pair for. */
  use: string;
  /** The only scheme in which the pair is used. */
  scheme?: Scheme;
  /** The opacity of the white gradient over the background, as in the hero. */
  veil?: number;
}

const on = (
  grounds: readonly ColorName[],
  inks: readonly ColorName[],
  min: ContrastPair['min'],
  use: string,
): ContrastPair[] => inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, min, use })));

const page = ['canvas', 'surface', 'sand', 'water'] as const;
const severities = ['serious', 'common', 'less-common'] as const;
const alerts = ['alert-emergency', 'alert-urgent', 'alert-routine'] as const;
const severitySurfaces = severities.map((name) => `${name}-surface` as const);

/**
 * Every pair of colors that the components use on each other, except decoration (`line`, the
 * connector of a timeline).
 */
export const contrastPairs: readonly ContrastPair[] = [
  ...on(page, ['text', 'text-muted'], 7, 'body text'),
  ...on(severitySurfaces, ['text'], 7, 'when to get help, and the warning of an unsigned page'),
  { ink: 'canvas', ground: 'text', min: 7, use: 'the link to leave fast' },
  ...on(['deep'], ['on-deep', 'on-deep-muted'], 7, 'the call to action'),
  { ink: 'on-deep', ground: 'deep', min: 7, use: 'the hero’s summary', veil: 0.1 },
  { ink: 'on-deep', ground: 'deep', min: 4.5, use: 'the hero’s heading', veil: 0.183 },

  ...on(page, ['brand'], 4.5, 'links, buttons and markers'),
  ...on(page, severities, 4.5, 'headings, numbers and edges by severity'),
  ...severities.map(
    (ink): ContrastPair => ({
      ink,
      ground: `${ink}-surface`,
      min: 4.5,
      use: 'links in when to get help',
    }),
  ),
  ...on(alerts, ['on-alert'], 7, 'the headings of when to get help'),
  ...on(['on-deep', 'on-deep-muted'], ['deep'], 7, 'the links in the hero'),
  { ink: 'on-brand', ground: 'brand', min: 4.5, use: 'the first way out of a crisis' },
  { ink: 'on-accent', ground: 'accent', min: 4.5, use: 'the main action' },

  ...on(page, ['edge'], 3, 'boundaries'),
  ...on([...page, ...severitySurfaces], ['focus'], 3, 'the focus ring'),
  { ink: 'accent', ground: 'deep', min: 3, use: 'the main action’s edge' },
];

/** The WCAG 2 contrast of two colors, the second under a white veil of some opacity. */
export function contrast(ink: string, ground: string, veil = 0): number {
  return wcagContrast(ink, veil ? interpolate([ground, 'white'], 'rgb')(veil) : ground);
}

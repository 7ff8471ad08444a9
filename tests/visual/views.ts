/** The states in which the whole page is compared with its baselines. */

export const themes = ['water', 'warm-clay', 'evergreen', 'high-clarity'] as const;

export interface View {
  /** The file name of its baseline. */
  name: string;
  /** Its name in test reports. */
  title: string;
  width: number;
  theme: (typeof themes)[number];
  colorScheme?: 'light' | 'dark';
  direction?: 'ltr' | 'rtl';
  forcedColors?: boolean;
  print?: boolean;
}

const toPixels = (millimeters: number) => Math.round((millimeters / 25.4) * 96);

/** Paper sizes in millimeters, with the margin on each side. */
export const papers = {
  A4: { width: 210, margin: 15 },
  Letter: { width: 215.9, margin: 15 },
} as const;

const onScreen = [375, 768, 1440].flatMap((width) =>
  themes.flatMap((theme) =>
    (['light', 'dark'] as const).map(
      (colorScheme): View => ({
        name: `${width}-${theme}-${colorScheme}`,
        title: `${width} px, ${theme}, ${colorScheme}`,
        width,
        theme,
        colorScheme,
      }),
    ),
  ),
);

const inForcedColors = [375, 1440].map(
  (width): View => ({
    name: `${width}-forced-colors`,
    title: `${width} px, forced colors`,
    width,
    theme: 'water',
    forcedColors: true,
  }),
);

const rightToLeft = [375, 1440].map(
  (width): View => ({
    name: `${width}-right-to-left`,
    title: `${width} px, right to left`,
    width,
    theme: 'water',
    direction: 'rtl',
  }),
);

const onPaper = Object.entries(papers).map(
  ([paper, { width, margin }]): View => ({
    name: `print-${paper.toLowerCase()}`,
    title: `print, ${paper}`,
    width: toPixels(width - 2 * margin),
    theme: 'water',
    print: true,
  }),
);

export const views: readonly View[] = [...onScreen, ...inForcedColors, ...rightToLeft, ...onPaper];

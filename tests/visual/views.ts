/** The ways in which the whole page is pictured. */

export const themes = ['water', 'warm-clay', 'evergreen', 'high-clarity'] as const;

export interface View {
  /** Names the view's baseline. */
  name: string;
  /** Names the view to whoever reads a failure. */
  title: string;
  width: number;
  theme: (typeof themes)[number];
  colorScheme?: 'light' | 'dark';
  direction?: 'ltr' | 'rtl';
  forcedColors?: boolean;
  print?: boolean;
}

const millimetres = (length: number) => Math.round((length / 25.4) * 96);

/** Paper, and the margin that printing leaves on every side of it. */
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
    width: millimetres(width - 2 * margin),
    theme: 'water',
    print: true,
  }),
);

export const views: readonly View[] = [...onScreen, ...inForcedColors, ...rightToLeft, ...onPaper];

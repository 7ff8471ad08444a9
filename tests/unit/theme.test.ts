// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { generate } from '../../scripts/themes.mjs';
import {
  type ContrastPair,
  contrastPairs,
  createTheme,
  distancePairs,
  type ThemeOptions,
} from '../../src/theme/index.js';
import { defaultColors } from '../../src/tokens/tokens.js';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

// The contrast of WCAG 2.2, and OKLab, written from their definitions: nothing here is the library's.
const channels = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (rgb: number[]) => {
  const [red = 0, green = 0, blue = 0] = rgb.map(linear);
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
};
const ratio = (ink: string, ground: string, veil = 0) => {
  const lit = channels(ground).map((value) => value * (1 - veil) + veil);
  const [low = 0, high = 0] = [luminance(channels(ink)), luminance(lit)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const oklab = (hex: string) => {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ] as const;
};
const apart = (one: string, other: string) => {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
const hueOf = (hex: string) => {
  const [, a, b] = oklab(hex);
  return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
};

const long = (color: string) => color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

/** The colors that a stylesheet sets, read from its text. */
function colorsOf(css: string) {
  const colors: Record<string, Record<Scheme, string>> = {};
  for (const [, name = '', light = '', dark] of css.matchAll(
    /--clinic-color-([\w-]+): (?:light-dark\()?(#[\da-f]{3,6})(?:, (#[\da-f]{3,6})\))?;/g,
  ))
    colors[name] = { light: long(light), dark: long(dark ?? light) };
  return colors;
}

const measured = (pairs: readonly ContrastPair[], colors: ReturnType<typeof colorsOf>, times = 1) =>
  pairs.flatMap(({ ink, ground, min, veil, scheme: only }) =>
    schemes
      .filter((scheme) => !only || only === scheme)
      .map((scheme) => {
        const [over, under] = [colors[ink]?.[scheme], colors[ground]?.[scheme]];
        if (!over || !under) throw new Error(`The theme has no ${ink} or no ${ground}.`);
        return { ink, ground, scheme, min: min * times, ratio: ratio(over, under, veil) };
      }),
  );

const severities = ['serious', 'common', 'less-common'];
const tooClose = (colors: ReturnType<typeof colorsOf>) =>
  schemes.flatMap((scheme) =>
    ['brand', ...severities].flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .map((other) => ({
          scheme,
          one,
          other,
          apart: apart(colors[one]?.[scheme] ?? '', colors[other]?.[scheme] ?? ''),
        }))
        .filter(({ apart: distance }) => distance < 0.05),
    ),
  );

/** The grounds that can be taken for each other. */
const alike = (colors: ReturnType<typeof colorsOf>) =>
  distancePairs.flatMap(({ one, other, min }) =>
    schemes
      .map((scheme) => ({
        scheme,
        one,
        other,
        apart: apart(colors[one]?.[scheme] ?? '', colors[other]?.[scheme] ?? ''),
      }))
      .filter(({ scheme, apart: distance }) => distance < min[scheme]),
  );

describe('the default colors', () => {
  it('reach what every pair must have', () => {
    const results = measured(contrastPairs, defaultColors);
    expect(results.length).toBeGreaterThan(80);
    expect(results.filter(({ ratio: has, min }) => has < min)).toEqual([]);
    expect(tooClose(defaultColors)).toEqual([]);
  });

  it('tell the bands of a page, its sheets and the surfaces of severities apart', () => {
    const grounds = [
      'canvas',
      'surface',
      'sand',
      'water',
      ...severities.map((s) => `${s}-surface`),
    ];
    const named = distancePairs.flatMap(({ one, other }) => [one, other]);
    expect(new Set(named)).toEqual(new Set(grounds));
    expect(alike(defaultColors)).toEqual([]);
  });

  it('are what a theme of the default brand has', () => {
    const { tokens, report } = createTheme({ brand: { light: '#0d575c', dark: '#86d3cb' } });
    expect(colorsOf(createTheme({ brand: { light: '#0d575c', dark: '#86d3cb' } }).css)).toEqual(
      defaultColors,
    );
    expect(report.changes).toEqual([]);
    expect(Object.keys(tokens).some((name) => /space|radius|font/.test(name))).toBe(false);
  });
});

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const part = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value.toFixed(4));
const p3 = fc.tuple(part, part, part).map((parts) => `color(display-p3 ${parts.join(' ')})`);
const oklch = fc
  .tuple(part, fc.double({ min: 0, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 360 }))
  .map(([l, c, h]) => `oklch(${l} ${c.toFixed(4)} ${h})`);
const grey = fc.integer({ min: 0, max: 255 }).map((value) => `rgb(${value} ${value} ${value})`);
// The colors that a severity has already, and those near it, are where it has to give way.
const near = fc
  .tuple(
    fc.constantFrom(
      ...severities.flatMap((name) => Object.values(defaultColors[name as 'serious'])),
    ),
    fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -12, max: 12 }))),
  )
  .map(([color, shift]) => {
    const bytes = channels(color).map((value, index) =>
      Math.min(255, Math.max(0, Math.round(value * 255) + (shift[index] ?? 0))),
    );
    return `rgb(${bytes.join(' ')})`;
  });
const color = fc.oneof(hex, hex, p3, oklch, grey, near, fc.constantFrom('#000', '#fff', 'red'));
const options: fc.Arbitrary<ThemeOptions> = fc.record(
  {
    brand: fc.oneof(color, color, fc.record({ light: color, dark: color })),
    accent: fc.oneof(color, color, fc.record({ light: color, dark: color })),
    deep: fc.record({ light: color, dark: color }),
    neutral: color,
    contrast: fc.constantFrom('standard', 'high'),
    radius: fc.double({ min: 0, max: 3, noNaN: true }),
    density: fc.double({ min: 0.75, max: 1.5, noNaN: true }),
    scale: fc.double({ min: 0.95, max: 1.2, noNaN: true }),
  },
  { requiredKeys: ['brand'] },
);

describe('a theme of any brand color', () => {
  it('reaches every contrast, keeps severities apart and reports what it measured', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const { css, report } = createTheme(chosen);
        const colors = colorsOf(css);
        const results = measured(contrastPairs, colors, chosen.contrast === 'high' ? 1.5 : 1);
        expect(results.filter(({ ratio: has, min }) => has < min)).toEqual([]);
        expect(tooClose(colors)).toEqual([]);
        expect(alike(colors)).toEqual([]);
        expect(report.distances.map((pair) => pair.apart.toFixed(3))).toEqual(
          distancePairs.flatMap(({ one, other }) =>
            schemes.map((s) => apart(colors[one]?.[s] ?? '', colors[other]?.[s] ?? '').toFixed(3)),
          ),
        );
        expect(report.contrast.map(({ ratio: has }) => has.toFixed(3))).toEqual(
          results.map(({ ratio: has }) => has.toFixed(3)),
        );
      }),
    );
  });

  it('has the brand as it was given wherever it can be read, and its hue elsewhere', () => {
    fc.assert(
      fc.property(hex, (brand) => {
        const { css, report } = createTheme({ brand });
        const { brand: used } = colorsOf(css);
        const change = report.changes.find(
          ({ token, scheme }) => token === '--clinic-color-brand' && scheme === 'light',
        );
        if (!change) {
          expect(used?.light).toBe(brand);
          return;
        }
        expect(change).toMatchObject({ from: brand, to: used?.light });
        expect(change.reason).toMatch(/^\d+\.\d:1 on \w+, where .+ must have 4\.5:1$/);
        const [wanted, has] = [hueOf(brand), hueOf(used?.light ?? '')];
        if (has.chroma < 0.03) return;
        const turn = Math.abs(((wanted.hue - has.hue + 540) % 360) - 180);
        // Eight bits a channel cannot hold a hue more exactly.
        expect(turn, `${brand} as ${used?.light}`).toBeLessThan(3);
      }),
    );
  });
});

describe('what a theme reports', () => {
  it('names the color, what it was, what it is and why', () => {
    const { report } = createTheme({ brand: '#ffd400', accent: '#8a1c1c' });
    expect(report.changes).toEqual([
      {
        token: '--clinic-color-water',
        scheme: 'light',
        from: '#f7efe6',
        to: '#f2eae1',
        reason: 'looks like the ground beside it',
      },
      {
        token: '--clinic-color-brand',
        scheme: 'light',
        from: '#ffd400',
        to: '#7f6800',
        reason: '1.2:1 on water, where links, buttons and markers must have 4.5:1',
      },
      {
        token: '--clinic-color-common-surface',
        scheme: 'dark',
        from: '#2d2613',
        to: '#312a17',
        reason: 'looks like the ground beside it',
      },
      {
        token: '--clinic-color-accent',
        scheme: 'both',
        from: '#8a1c1c',
        to: '#d15f57',
        reason: '1.2:1 on deep, where the main action’s edge must have 3:1',
      },
    ]);
  });

  it('says when a screen could not show the color', () => {
    const { report } = createTheme({ brand: 'color(display-p3 0 0.4 0.1)' });
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        from: 'color(display-p3 0 0.4 0.1)',
        reason: 'outside sRGB, so its chroma was taken down to what every screen shows',
      }),
    );
  });

  it('says when a severity gave way to the brand', () => {
    const { report } = createTheme({ brand: defaultColors.serious.light });
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        token: '--clinic-color-serious',
        scheme: 'light',
        reason: 'looks like brand, and a severity must not be taken for it',
      }),
    );
  });
});

describe('the themes in the package', () => {
  it('are as their options say', async () => {
    const written = await generate();
    expect([...written.keys()]).toEqual(globSync('src/theme/themes/*.css').sort());
    for (const [file, css] of written)
      expect(readFileSync(file, 'utf8') === css, `${file} is out of date: npm run themes`).toBe(
        true,
      );
  });

  it('share a subpath, and reach every contrast', () => {
    expect(manifest.exports['./themes/*.css'].default).toBe('./dist/themes/*.css');
    const files = globSync('src/theme/themes/*.css').sort();
    expect(files.length).toBe(4);
    for (const file of files) {
      const name = file.replace('src/theme/themes/', '');
      const colors = colorsOf(readFileSync(file, 'utf8'));
      const times = name === 'high-clarity.css' ? 1.5 : 1;
      const results = measured(contrastPairs, colors, times);
      expect(results.filter(({ ratio: has, min }) => has < min)).toEqual([]);
      expect(tooClose(colors)).toEqual([]);
      expect(alike(colors)).toEqual([]);
    }
  });

  it('differ in more than color: in fonts, corners, sizes and what marks a benefit', () => {
    const css = (name: string) => readFileSync(`src/theme/themes/${name}.css`, 'utf8');
    const own = (name: string) =>
      ['--clinic-font-', '--clinic-radius-md', '--clinic-text-md', '--clinic-icon-ripple'].filter(
        (token) => css(name).includes(token),
      );
    expect(own('evergreen')).toEqual(['--clinic-radius-md', '--clinic-icon-ripple']);
    expect(own('warm-clay')).toEqual([
      '--clinic-font-',
      '--clinic-radius-md',
      '--clinic-icon-ripple',
    ]);
    expect(own('high-clarity').length).toBe(4);
  });

  it('have black on white in High clarity, and color for severities alone', () => {
    const colors = colorsOf(readFileSync('src/theme/themes/high-clarity.css', 'utf8'));
    expect(colors.text?.light).toBe('#000000');
    expect(ratio('#000000', colors.deep?.light ?? '')).toBeGreaterThan(18);
    expect(colors['on-deep']?.light).toBe('#000000');
    const colored = Object.keys(colors).filter((name) =>
      Object.values(colors[name] ?? {}).some((hex) => hueOf(hex).chroma > 0.004),
    );
    expect(colored).toEqual([
      ...['serious', 'common', 'less-common'].flatMap((name) => [name, `${name}-surface`]),
      ...['alert-emergency', 'alert-urgent', 'alert-routine'],
    ]);
  });
});

describe('a theme’s stylesheet', () => {
  it('overrides the defaults and not the page’s own styles, wherever it is imported', () => {
    const { css } = createTheme({ brand: '#4a3f8f' });
    expect(css).toMatch(/^@layer clinic\.tokens, clinic\.theme, clinic\.components;\n/);
    expect(css).toContain('@layer clinic.theme {\n  :where(:root, :host) {');
  });

  it('applies to a part of the page only, by name or by selector', () => {
    expect(createTheme({ brand: '#4a3f8f', name: 'calm' }).css).toContain(
      ":where([data-clinic-theme='calm']) {",
    );
    expect(createTheme({ brand: '#4a3f8f', selector: '.a, .b > [c]' }).css).toContain(
      ':where(.a, .b > [c]) {',
    );
  });

  it.each([
    '.a',
    '#kap .b',
    'main > section',
    '[data-x="a, b"], .c',
    ':is(.a, .b:not(.c)) ~ *',
    '*',
    'my-page.a:nth-child(2n + 1)',
    '.a[b][c]:hover',
    '  .a  ',
    '.-a--b',
    '.größe',
    '[data-x="::"]',
    '[a="]"] .--b',
  ])('applies to %s', (selector) => {
    expect(createTheme({ brand: '#4a3f8f', selector }).css).toContain(
      `:where(${selector.trim()}) {`,
    );
  });

  it('sets fonts, corners and spaces where they are asked for', () => {
    const { tokens, css } = createTheme({
      brand: '#4a3f8f',
      fonts: { heading: "'Fraunces Variable', serif" },
      radius: 0.5,
      density: 0.8,
    });
    expect(tokens).toMatchObject({
      '--clinic-font-heading': "'Fraunces Variable', serif",
      '--clinic-radius-md': '0.375rem',
      '--clinic-space-4': '0.8rem',
      '--clinic-space-7': 'clamp(1.8rem, 1.4rem + 1.6vw, 2.8rem)',
    });
    expect(tokens).not.toHaveProperty('--clinic-font-body');
    expect(tokens).not.toHaveProperty('--clinic-radius-pill');
    expect(tokens).not.toHaveProperty('--clinic-target-size');
    expect(createTheme({ brand: '#4a3f8f', radius: 0 }).tokens['--clinic-radius-pill']).toBe('0');
    // Paper has spaces of its own, in a layer below this one.
    const [, screen] = css.split('@media screen {');
    expect(screen?.match(/--clinic-space-/g)).toHaveLength(7);
    expect(css.match(/--clinic-space-/g)).toHaveLength(7);
  });
});

describe('a light ground of the hero', () => {
  const { css } = createTheme({
    brand: '#4a3f8f',
    deep: { light: '#eee', dark: '#222' },
    accent: { light: '#4a3f8f', dark: '#fff' },
  });
  const colors = colorsOf(css);

  it('has dark text on it, and light text where it is dark', () => {
    expect(colors['on-deep']?.light).toBe(colors.text?.light);
    expect(ratio(colors['on-deep']?.dark ?? '', '#000000')).toBeGreaterThan(15);
  });

  it('has an accent of its own', () => {
    expect(colors.accent).toEqual({ light: '#4a3f8f', dark: '#ffffff' });
    expect(colors['on-accent']?.light).toBe('#ffffff');
  });

  it('is left as deep as the brand makes it without the option', () => {
    expect(colorsOf(createTheme({ brand: '#4a3f8f' }).css)['on-deep']?.light).not.toBe(
      colors['on-deep']?.light,
    );
  });
});

describe('the type of a theme', () => {
  it('is scaled on screens only, because paper has sizes of its own', () => {
    const { css, tokens } = createTheme({ brand: '#4a3f8f', scale: 1.1 });
    expect(tokens['--clinic-text-md']).toBe('clamp(1.1rem, 1.034rem + 0.33vw, 1.3063rem)');
    expect(css).toContain('--clinic-text-md: clamp(calc(1.1 * var(--clinic-rem, 1rem)),');
    const [everywhere, screen] = css.split('@media screen {');
    expect(everywhere).not.toContain('--clinic-text-');
    expect(screen?.match(/--clinic-text-/g)).toHaveLength(5);
    expect(css).not.toContain('--clinic-space-');
  });
});

describe('the marker of a theme', () => {
  const marker = (chosen: string) =>
    createTheme({ brand: '#4a3f8f', marker: chosen }).tokens['--clinic-icon-ripple'];

  it('is one of the library, or an image', () => {
    expect(marker('ripple')).toBeUndefined();
    expect(marker('leaf')).toMatch(/^url\("data:image\/svg\+xml,.+"\)$/);
    expect(marker('dot')).not.toBe(marker('leaf'));
    expect(marker(" url('/own.svg') ")).toBe("url('/own.svg')");
  });
});

describe('options that cannot be used', () => {
  const brand = '#4a3f8f';
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'the options are nothing. Expected: an object'],
    ['a color alone', brand, 'the options are "#4a3f8f". Expected: an object'],
    ['no brand', {}, 'the option `brand` is nothing. Expected: a CSS color such as'],
    ['no color', { brand: 'ocean' }, 'the option `brand` is "ocean". Expected: a CSS color'],
    ['half a hex', { brand: '#12' }, 'the option `brand` is "#12". Expected: a CSS color'],
    [
      'what the parser stumbles over',
      { brand: '/0A' },
      'the option `brand` is "/0A". Expected: a CSS color',
    ],
    ['a word of hex digits', { brand: 'facade' }, 'the option `brand` is "facade"'],
    ['a variable', { brand: 'var(--x)' }, 'not `var()`, `currentColor` or a mix'],
    ['a number', { brand: 0x4a3f8f }, 'the option `brand` is 4865935. Expected: a CSS color'],
    ['one scheme', { brand: { light: brand } }, 'the option `brand.dark` is nothing'],
    ['no scheme', { brand: { light: brand, night: brand } }, 'no option `brand.night`'],
    ['transparent', { brand: 'transparent' }, 'a color without transparency'],
    [
      'half there',
      { brand, accent: 'rgb(0 0 0 / 50%)' },
      'the option `accent` is "rgb(0 0 0 / 50%)"',
    ],
    ['null', { brand, neutral: null }, 'the option `neutral` is null. Expected: a CSS color'],
    [
      'NaN',
      { brand, density: Number.NaN },
      'the option `density` is NaN. Expected: a number from 0.75 to 1.5',
    ],
    ['too dense', { brand, density: 0.1 }, 'the option `density` is 0.1. Expected: a number'],
    [
      'a word',
      { brand, radius: 'round' },
      'the option `radius` is "round". Expected: a number from 0 to 3',
    ],
    ['negative', { brand, radius: -1 }, 'the option `radius` is -1. Expected: a number'],
    [
      'a level',
      { brand, contrast: 'low' },
      "the option `contrast` is \"low\". Expected: 'standard' or 'high'",
    ],
    ['a size', { brand, scale: 0.8 }, 'the option `scale` is 0.8. Expected: a number from 0.95 to'],
    [
      'a ground',
      { brand, deep: '#eee' },
      'the option `deep` is "#eee". Expected: a color for each',
    ],
    ['half a ground', { brand, deep: { light: '#eee' } }, 'the option `deep.dark` is nothing'],
    ['a third accent', { brand, accent: { night: '#eee' } }, 'no option `accent.night`'],
    ['a drawing', { brand, marker: 'star' }, "`marker` is \"star\". Expected: 'ripple', 'leaf'"],
    ['an inherited name', { brand, marker: 'toString' }, 'the option `marker` is "toString"'],
    ['an open image', { brand, marker: 'url("a") } * { x: url("b")' }, 'the option `marker`'],
    ['an image that ends a style', { brand, marker: 'url("</style>")' }, 'the option `marker`'],
    ['a font', { brand, fonts: 'Georgia' }, 'the option `fonts` is "Georgia". Expected: an object'],
    ['an empty font', { brand, fonts: { body: ' ' } }, 'the option `fonts.body` is " "'],
    ['CSS', { brand, fonts: { body: 'a; } * { color: red' } }, 'the option `fonts.body`'],
    [
      'a name with a digit',
      { brand, fonts: { body: 'Source Sans 3, serif' } },
      'a digit in quotes',
    ],
    ['an empty name', { brand, fonts: { body: 'Inter,' } }, 'the option `fonts.body`'],
    ['a keyword', { brand, fonts: { body: 'inherit' } }, 'the option `fonts.body`'],
    ['an open quote', { brand, fonts: { body: "'Georgia" } }, 'the option `fonts.body`'],
    ['a rule', { brand, selector: '.a { } .b' }, 'the option `selector`'],
    ['the end of a style', { brand, selector: '[a="</style>"]' }, 'the option `selector`'],
    ['a bracket', { brand, selector: '.a) .b, :is(.c' }, 'the option `selector`'],
    ...[
      '>>',
      '123',
      '.a,',
      ', .a',
      '.a >',
      '> .a',
      '.a > > .b',
      '.1a',
      '#',
      '.a.',
      '& .a',
      '.a 5',
      '.a[]',
      '[]',
      '.a(b)',
      '.a "b"',
      '-',
      '.-1',
      ':is()',
    ].map((selector): [string, object, string] => [
      `the selector ${selector}`,
      { brand, selector },
      'the option `selector`',
    ]),
    ['an old pseudo-element', { brand, selector: '.a:before' }, 'the option `selector`'],
    ['a pseudo-element', { brand, selector: '.a::before' }, 'the option `selector`'],
    [
      'a spaced name',
      { brand, name: 'my theme' },
      'the option `name` is "my theme". Expected: letters',
    ],
    ['both', { brand, name: 'a', selector: '.a' }, 'either `name` or `selector`, not both'],
    [
      'a typing error',
      { brand, fonst: {} },
      'there is no option `fonst`. Expected: `brand`, `accent`',
    ],
  ])('are refused in words: %s', (_, given, message) => {
    const make = () => createTheme(given as ThemeOptions);
    expect(make).toThrow('[clinic-ui] createTheme: ');
    expect(make).toThrow(message);
  });

  it('are refused with an error whatever they are, or make a theme', () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('brand', 'radius', 'fonts', 'name') }),
        (any) => {
          try {
            createTheme(any as unknown as ThemeOptions);
          } catch (error) {
            expect(String(error)).toMatch(/^Error: \[clinic-ui\] createTheme: /);
          }
        },
      ),
    );
  });
});

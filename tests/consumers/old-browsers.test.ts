/** The shipped stylesheets as they are, and the script, in the oldest browsers that the README names. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import postcss from 'postcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { createTheme } from '../../src/theme/index.js';
import { exampleClinic, hands, kap } from '../../stories/example-clinic.js';
import { subjects } from '../unit/components.js';
import { asReadBy, oldBrowsers, problemsOfPage } from './old-browsers.js';
import { filesBelow, launchChromium } from './tools.js';

const dist = path.join(inject('consumer'), 'node_modules/clinic-ui/dist');
const shipped = (name: string) => readFile(path.join(dist, `${name}.css`), 'utf8');

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
const wholePage = (print: 'page' | 'leaflet' = 'page') =>
  renderToStaticMarkup(
    createElement(TreatmentPage, { ...usual, illustration: hands, quickExit: true, print }),
  );
const all = () =>
  subjects
    .map(({ Component, props }) => renderToStaticMarkup(createElement(Component, props)))
    .join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Site {
  html: string;
  css: string;
  width?: number;
  media?: 'print';
}

async function problemsIn({ html, css, width = 375, media }: Site): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 812 } });
  await page.setContent(`<!doctype html><html lang="en"><head><title>A clinic</title>
    <meta name="viewport" content="width=device-width"><style>body { margin: 0 } ${css}</style></head>
    <body>${html}</body></html>`);
  if (media) await page.emulateMedia({ media });
  const problems = await page.evaluate(problemsOfPage);
  await page.close();
  return problems;
}

describe.each(Object.entries(oldBrowsers))('in %s', (_, lacks) => {
  it.each([375, 1280])('the page can be read and used at %i px', async (width) => {
    const css = asReadBy(await shipped('styles'), lacks);
    expect(await problemsIn({ html: wholePage(), css, width })).toEqual([]);
  });

  it('each component can be read and used on a site that is light, or dark', async () => {
    const css = asReadBy(await shipped('styles'), lacks);
    const dark = ':root { color-scheme: dark } body { background: #111; color: #eee }';
    expect(await problemsIn({ html: all(), css })).toEqual([]);
    expect(await problemsIn({ html: all(), css: `${dark} ${css}`, width: 768 })).toEqual([]);
  });
});

it('has rules that older browsers read, in every stylesheet', async () => {
  const sheets = (await filesBelow(dist, '.css')).filter((file) => !file.endsWith('tailwind.css'));
  expect(sheets.length).toBeGreaterThan(6);
  for (const file of sheets) {
    const css = (await readFile(file, 'utf8')).replaceAll(/url\("[^"]*"\)/g, '');
    expect(css, file).not.toContain('&');
    expect(css.match(/@media[^{]*(?:[<>]|\bor\b|not ?\()[^{]*/g), file).toBeNull();
    // A color that is not known would leave its text on whatever is behind it.
    const outside = css.replaceAll(
      /@supports ?\(color: ?light-dark\([^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g,
      '',
    );
    expect(outside, file).not.toContain(':light-dark(');
    expect(outside, file).not.toContain(',light-dark(');
  }
});

it('has no declaration that a browser of today drops', async () => {
  // WebKit's own, and one that Chromium does not know.
  const elsewhere = /^-webkit-hyphen|^text-align: match-parent$/;
  const page = await browser.newPage();
  for (const name of ['styles', 'leaflet', 'guard']) {
    const declarations: [property: string, value: string][] = [];
    // With `var()` in it, every value is one until it is used.
    const css = (await shipped(name)).replaceAll('var(--clinic-rem, 1rem)', '1rem');
    postcss.parse(css).walkDecls(({ prop, value }) => {
      if (!prop.startsWith('--')) declarations.push([prop, value]);
    });
    const dropped = await page.evaluate(
      (all) => all.filter(([property, value]) => !CSS.supports(property, value)),
      declarations,
    );
    const texts = dropped.map((declaration) => declaration.join(': '));
    expect(texts.filter((text) => !elsewhere.test(text))).toEqual([]);
  }
  await page.close();
});

describe('in iOS 15.6', () => {
  const lacks = oldBrowsers['iOS 15.6'] as (typeof oldBrowsers)[string];

  it.each(['water', 'evergreen', 'warm-clay', 'high-clarity'])(
    'the page can be read in the theme %s',
    async (name) => {
      const css = `${await shipped('styles')}${await shipped(`themes/${name}`)}`;
      expect(await problemsIn({ html: wholePage(), css: asReadBy(css, lacks) })).toEqual([]);
    },
  );

  it('the page can be read in a theme of its own', async () => {
    const { css } = createTheme({ brand: '#c2417c', fonts: { body: 'Georgia, serif' } });
    const both = `${await shipped('styles')}${css}`;
    expect(await problemsIn({ html: wholePage(), css: asReadBy(both, lacks) })).toEqual([]);
  });

  it.each(['page', 'leaflet'] as const)('paper can be read: %s', async (print) => {
    const css = asReadBy(`${await shipped('styles')}${await shipped('leaflet')}`, lacks);
    const problems = await problemsIn({ html: wholePage(print), css, width: 720, media: 'print' });
    // Nothing is pressed on paper.
    expect(problems.filter((problem) => problem.includes(':1'))).toEqual([]);
  });

  it('runs in the browser, which knows no lookbehind', async () => {
    const root = path.join(inject('consumer'), 'old-browsers');
    await mkdir(root, { recursive: true });
    await writeFile(
      path.join(root, 'page.js'),
      `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import * as clinic from 'clinic-ui';
      import * as content from 'clinic-ui/content';
      import { ketamineAssistedPsychotherapy as treatment } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
      // As without tree shaking: every component and function is loaded.
      console.debug(Object.keys(clinic).length, Object.keys(content).length, { ...clinic }, { ...content });
      createRoot(document.querySelector('#root')).render(
        createElement(clinic.TreatmentPage, {
          treatment, contact: { phone: '988 (24/7)' }, crisis: content.crisisLines.US,
        }));`,
    );
    const built = await build({
      configFile: false,
      root,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        // Patterns that it lacks become calls, which the page below refuses as the browser does.
        target: ['ios15.6', 'safari15.6'],
        lib: { entry: 'page.js', formats: ['iife'], name: 'page' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const script = 'output' in output ? output.output[0].code : '';
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      const Known = RegExp;
      const refuse = (pattern: unknown) => {
        if (/\(\?<[=!]/.test(String(pattern)))
          throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      };
      globalThis.RegExp = new Proxy(Known, {
        construct: (target, [pattern, ...rest], self) => {
          refuse(pattern);
          return Reflect.construct(target, [pattern, ...rest], self);
        },
        apply: (target, self, [pattern, ...rest]) => {
          refuse(pattern);
          return Reflect.apply(target, self, [pattern, ...rest]);
        },
      });
    });
    await page.goto('about:blank');
    await page.setContent('<!doctype html><div id="root"></div>');
    await page.addScriptTag({ content: script });
    await page.getByRole('checkbox', { name: /^Thoughts of suicide/ }).check();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});

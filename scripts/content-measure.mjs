/**
 * Measures how long a treatment's page is, and how soon it answers: `npm run content:measure`.
 *
 * It renders the page as a clinic publishes it, with the answers of the example clinic. The words
 * are counted in its HTML, as the tests count them; how far down things stand needs a browser, and
 * so do the sheets it prints on.
 */
import { chromium } from 'playwright';
import { build, runnerImport } from 'vite';
import { findChromium, noChromium } from './chromium.mjs';
import { levelOne, renderedWords, words } from './content-measures.mjs';

// React reads this when it loads. In production, unconfirmed sentences are left out.
process.env.NODE_ENV = 'production';

const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const { module: pages } =
  /** @type {{ module: typeof import('./content-measure/pages.js') }} */
  (await runnerImport('./scripts/content-measure/pages.tsx', quiet));

const { module: paper } =
  /** @type {{ module: typeof import('../tests/visual/paper.js') }} */
  (await runnerImport('./tests/visual/paper.ts', quiet));

/** The library's stylesheet, with the fonts that Storybook shows it in. */
async function stylesheet() {
  const result = await build({
    ...quiet,
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: 'scripts/content-measure/page.css' },
    },
  });
  const { output } = /** @type {import('vite').Rollup.RollupOutput} */ (result);
  const css = output.find(({ fileName }) => fileName.endsWith('.css'));
  return css?.type === 'asset' ? String(css.source) : '';
}

const css = await stylesheet();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** @param {string} html */
const documentOf = (html) =>
  `<!doctype html><html lang="en"><style>${css} body{margin:0}</style><body>${html}</body></html>`;

const screens = { phone: { width: 375, height: 812 }, desktop: { width: 1440, height: 900 } };

/**
 * @param {string} html
 * @param {{ width: number, height: number }} viewport
 */
async function measure(html, viewport) {
  const tab = await browser.newPage({ viewport });
  await tab.setContent(documentOf(html));
  const found = await tab.evaluate(() => {
    const page = /** @type {HTMLElement} */ (document.querySelector('main'));
    const top = (/** @type {Element} */ element) => element.getBoundingClientRect().top;
    const evidence = page.querySelector('[data-section="evidence"]');
    const facts = [...page.querySelectorAll('[data-fact]')].map((fact) => ({
      name: fact.querySelector('dt')?.textContent ?? '',
      top: top(fact),
    }));
    const call = page.querySelector('[data-slot="contact-cta"]');
    // What is in the first screen, above the care bar's foot.
    const foot = page.querySelector('[data-slot="care-bar-cells"]')?.getBoundingClientRect();
    const end = foot && foot.top > innerHeight / 2 ? foot.top : innerHeight;
    const isFirst = (/** @type {string} */ selector) => {
      const box = page.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= end;
    };
    const first = {
      title: isFirst('[data-slot="treatment-hero-title"]'),
      'main message': isFirst('[data-slot="treatment-hero-message"]'),
      'both actions': isFirst('[data-slot="treatment-hero-links"]'),
      'first key fact': isFirst('[data-slot="key-facts-fact"]'),
      'clinic’s number': page.querySelector('[data-cell="call"] a[href^="tel:"]') !== null,
    };
    const tick = page.querySelector('input[type="checkbox"]');
    const sheet = page.querySelector('[data-slot="candidacy-checklist-sheet"]');
    return {
      first,
      toSheet: tick && sheet ? Math.max(0, top(sheet) - top(tick)) : Number.NaN,
      height: page.scrollHeight,
      levelOne: evidence ? top(evidence) : page.scrollHeight,
      facts: [...facts, { name: 'The clinic’s number', top: call ? top(call) : Number.NaN }],
    };
  });
  await tab.close();
  return found;
}

/** The sides of A4 that it prints on. @param {string} html */
async function sides(html) {
  const tab = await browser.newPage();
  await tab.setContent(documentOf(html));
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
  const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true, margin });
  await tab.close();
  return paper.pagesOf(pdf).pages;
}

for (const [name, { treatment, html }] of Object.entries(pages.pages)) {
  console.log(`\n${name}\n`);
  const phone = await measure(html, screens.phone);
  const desktop = await measure(html, screens.desktop);
  const rendered = renderedWords(html);
  console.table({
    'level 1, words of content': { words: levelOne(treatment).flatMap(words).length },
    'level 1, words as rendered': { words: rendered.levelOne },
    'whole page, words as rendered': { words: rendered.whole },
  });
  const inFirst = (/** @type {Record<string, boolean>} */ first) =>
    Object.entries(first)
      .map(([part, isThere]) => `${part} ${isThere ? 'yes' : 'no'}`)
      .join(', ');
  console.log(`In the first phone screen: ${inFirst(phone.first)}.`);
  console.log(`In the first desktop screen: ${inFirst(desktop.first)}.`);
  console.log(`From the first tick down to the letter, on a desktop: ${desktop.toSheet} px.`);
  console.log(`Printed: ${await sides(html)} sides of A4.`);
  const inScreens = (/** @type {number} */ points, /** @type {number} */ height) =>
    Number((points / height).toFixed(1));
  console.table(
    Object.fromEntries(
      [
        { name: 'level 1', phone: phone.levelOne, desktop: desktop.levelOne },
        { name: 'whole page', phone: phone.height, desktop: desktop.height },
        ...phone.facts.map((fact, index) => ({
          name: `to “${fact.name}”`,
          phone: fact.top,
          desktop: desktop.facts[index]?.top ?? Number.NaN,
        })),
      ].map(({ name: row, ...points }) => [
        row,
        {
          'phone screens': inScreens(points.phone, screens.phone.height),
          'desktop screens': inScreens(points.desktop, screens.desktop.height),
        },
      ]),
    ),
  );
}
await browser.close();

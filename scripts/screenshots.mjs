/**
 * Takes screenshots of the treatment page from the built Storybook: the README's picture, and the
 * page at every size and mode into `.screenshots/`. Run `npm run build:storybook` first.
 *
 * `npm run screenshots -- components-riskdisclosure--default` takes another story, by the id in its
 * address.
 *
 * The visual tests cannot stand in for it: they show one page only, at a fifth of its size.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium, noChromium } from './chromium.mjs';

const treatmentPage = 'pages-ketamine-assisted-psychotherapy--default';
const stories = process.argv.slice(2);
const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

const server = await preview({
  configFile: false,
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/**
 * @typedef {object} View
 * @property {number} width
 * @property {number} [height]
 * @property {string} [globals] Storybook's toolbar, as in its address: `theme:dark;direction:rtl`.
 * @property {'active'} [forcedColors]
 */

/**
 * @param {string} story
 * @param {View} view
 */
async function open(story, { width, height = 900, globals = '', forcedColors = undefined }) {
  const tab = await browser.newPage({ viewport: { width, height }, forcedColors });
  // Pictures of a long page take a while on a busy machine.
  tab.setDefaultTimeout(180_000);
  const query = `id=${story}&viewMode=story&globals=${globals}`;
  await tab.goto(`${server.resolvedUrls?.local[0]}iframe.html?${query}`);
  await tab.waitForSelector('.clinic-story-canvas');
  await tab.evaluate(() => document.fonts.ready);
  return tab;
}

/** @type {Record<string, View>} */
const views = {
  '375-light': { width: 375 },
  '375-dark': { width: 375, globals: 'theme:dark' },
  '768-light': { width: 768 },
  '1440-light': { width: 1440 },
  '1440-dark': { width: 1440, globals: 'theme:dark' },
  '1440-forced-colors': { width: 1440, forcedColors: 'active' },
  '1440-rtl': { width: 1440, globals: 'direction:rtl' },
};

/** @param {string} story */
async function shootAll(story) {
  for (const [name, view] of Object.entries(views)) {
    const tab = await open(story, view);
    await tab.screenshot({ path: `.screenshots/${story}-${name}.png`, fullPage: true });
    await tab.close();
  }
  const tab = await open(story, { width: 1024 });
  const [top, right, bottom, left] = Array(4).fill('15mm');
  await tab.pdf({
    path: `.screenshots/${story}-print.pdf`,
    format: 'A4',
    margin: { top, right, bottom, left },
  });
  await tab.close();
}

/** Three views of the page side by side. */
async function shootReadme() {
  /** @type {[view: View, target: string][]} */
  const views = [
    [{ width: 1280, height: 1500 }, 'main'],
    [{ width: 1280, height: 1500 }, '#process'],
    [{ width: 390, height: 1500, globals: 'theme:dark' }, '#risks'],
  ];
  const images = [];
  for (const [view, target] of views) {
    const tab = await open(treatmentPage, view);
    await tab
      .locator(target)
      .first()
      .evaluate((element) => element.scrollIntoView());
    images.push(`<img src="data:image/png;base64,${(await tab.screenshot()).toString('base64')}">`);
    await tab.close();
  }
  const tab = await browser.newPage({ viewport: { width: 1600, height: 100 } });
  await tab.setContent(
    `<!doctype html><style>body { display: flex; gap: 16px; inline-size: max-content; margin: 0; padding: 16px; background: #cfdedb }
     img { block-size: 800px; border-radius: 6px }</style>${images.join('')}`,
  );
  await tab.locator('img').last().waitFor();
  await tab.locator('body').screenshot({ path: 'docs/treatment-page.png' });
}

try {
  await mkdir('.screenshots', { recursive: true });
  for (const story of stories.length ? stories : [treatmentPage]) await shootAll(story);
  if (!stories.length) await shootReadme();
} finally {
  await browser.close();
  await server.close();
}

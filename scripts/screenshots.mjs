/**
 * Takes pictures of the whole treatment page in the built Storybook, into .screenshots/, and renews
 * the README's picture. Run `npm run build:storybook` first.
 *
 * `npm run screenshots -- components-risk-disclosure--default` pictures another story.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium, noChromium } from './chromium.mjs';

const page = 'pages-ketamine-assisted-psychotherapy--default';
const stories = process.argv.slice(2);
const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

const server = await preview({
  configFile: false,
  build: { outDir: 'storybook-static' },
  preview: { host: '127.0.0.1', port: 0 },
});
const url = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await mkdir('.screenshots', { recursive: true });

/**
 * @typedef {object} View
 * @property {number} width
 * @property {number} [height]
 * @property {'light' | 'dark'} [theme]
 * @property {boolean} [rtl]
 * @property {boolean} [forcedColors]
 */

/**
 * Opens a story as a visitor would see it.
 *
 * @param {string} story
 * @param {View} view
 */
async function open(story, { width, height = 900, theme = 'light', rtl, forcedColors }) {
  const tab = await browser.newPage({
    viewport: { width, height },
    forcedColors: forcedColors ? 'active' : 'none',
  });
  await tab.goto(`${url}iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  await tab.waitForSelector('.clinic-story-canvas');
  await tab.evaluate(() => document.fonts.ready);
  if (rtl) await tab.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  return tab;
}

/** @param {string} story */
async function shootAll(story) {
  /** @type {Record<string, View>} */
  const views = {
    '375-light': { width: 375 },
    '375-dark': { width: 375, theme: 'dark' },
    '768-light': { width: 768 },
    '1440-light': { width: 1440 },
    '1440-dark': { width: 1440, theme: 'dark' },
    '1440-forced-colors': { width: 1440, forcedColors: true },
    '1440-rtl': { width: 1440, rtl: true },
  };
  for (const [name, view] of Object.entries(views)) {
    const tab = await open(story, view);
    await tab.screenshot({ path: `.screenshots/${story}-${name}.png`, fullPage: true });
    await tab.close();
  }
  const tab = await open(story, { width: 1024 });
  const margin = '15mm';
  await tab.pdf({
    path: `.screenshots/${story}-print.pdf`,
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  await tab.close();
}

/** Three views of the page side by side, for the README. */
async function shootReadme() {
  /** @type {[view: View, target: string][]} */
  const views = [
    [{ width: 1280, height: 1500 }, '#top'],
    [{ width: 1280, height: 1500 }, '#how-it-goes'],
    [{ width: 390, height: 1500, theme: 'dark' }, '#risks'],
  ];
  const pictures = [];
  for (const [view, target] of views) {
    const tab = await open(page, view);
    await tab.locator(target).evaluate((element) => element.scrollIntoView());
    pictures.push(`data:image/png;base64,${(await tab.screenshot()).toString('base64')}`);
    await tab.close();
  }
  const tab = await browser.newPage({ viewport: { width: 1600, height: 100 } });
  await tab.setContent(
    `<style>body { display: flex; gap: 16px; margin: 0; padding: 16px; background: #cfdedb }
     img { block-size: 800px; border-radius: 6px }</style>
     ${pictures.map((picture) => `<img src="${picture}">`).join('')}`,
  );
  await tab.locator('img').last().waitFor();
  const box = await tab.locator('img').last().boundingBox();
  await tab.screenshot({
    path: 'docs/treatment-page.png',
    fullPage: true,
    clip: { x: 0, y: 0, width: Math.ceil((box?.x ?? 0) + (box?.width ?? 0) + 16), height: 832 },
  });
  await tab.close();
}

try {
  for (const story of stories.length ? stories : [page]) await shootAll(story);
  if (!stories.length) {
    await mkdir('docs', { recursive: true });
    await shootReadme();
  }
} finally {
  await browser.close();
  await server.close();
}

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
  preview: { host: '127.0.0.1', port: 6116 },
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await mkdir('.screenshots', { recursive: true });

/**
 * @param {string} story
 * @param {string} name
 * @param {{ width: number, theme?: string, rtl?: boolean, context?: import('playwright').BrowserContextOptions, print?: boolean, file?: string }} options
 */
async function shoot(story, name, { width, theme = 'light', rtl, context, print, file }) {
  const tab = await browser.newPage({ viewport: { width, height: 900 }, ...context });
  await tab.goto(
    `http://127.0.0.1:6116/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`,
  );
  await tab.waitForSelector('#storybook-root > *');
  await tab.evaluate(() => document.fonts.ready);
  if (rtl) await tab.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  if (print) {
    await tab.pdf({
      path: `.screenshots/${name}.pdf`,
      format: 'A4',
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    });
  } else if (file) {
    await tab.screenshot({ path: file });
  } else {
    await tab.screenshot({ path: `.screenshots/${name}.png`, fullPage: true });
  }
  await tab.close();
}

try {
  for (const story of stories.length ? stories : [page]) {
    for (const width of [375, 1440]) {
      await shoot(story, `${story}-${width}-light`, { width });
      await shoot(story, `${story}-${width}-dark`, { width, theme: 'dark' });
    }
    await shoot(story, `${story}-768-light`, { width: 768 });
    await shoot(story, `${story}-1440-forced-colors`, {
      width: 1440,
      context: { forcedColors: 'active' },
    });
    await shoot(story, `${story}-1440-rtl`, { width: 1440, rtl: true });
    await shoot(story, `${story}-print`, { width: 1024, print: true });
  }
  if (!stories.length) {
    await mkdir('docs', { recursive: true });
    await shoot(page, '', {
      width: 1280,
      context: { viewport: { width: 1280, height: 1000 } },
      file: 'docs/treatment-page.png',
    });
  }
} finally {
  await browser.close();
  await server.close();
}

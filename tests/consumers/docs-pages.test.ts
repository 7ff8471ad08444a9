/** Storybook, built as for a host: what its docs pages hold of ours, held to the rules of stories. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeOptions } from '../../.storybook/axe.js';
import { notOurs, problemsOfDocsPage } from './docs-pages.js';
import { bin, launchChromium, root, run } from './tools.js';

declare global {
  var axe: typeof Axe;
}

/** The axe that checks the stories. */
const addon = createRequire(import.meta.resolve('@storybook/addon-a11y/package.json'));
const axeFile = addon.resolve('axe-core/axe.min.js');

let folder: string;
let server: PreviewServer;
let browser: Browser;
let ids: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-storybook-'));
  await run(root, bin(root, 'storybook'), 'build', '--quiet', '--output-dir', folder);
  const index = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8'));
  const entries = Object.values(index.entries) as { id: string; type: string }[];
  ids = entries.filter(({ type }) => type === 'docs').map(({ id }) => id);
  server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(page: Page, id: string) {
  await page.goto(`${server.resolvedUrls?.local[0]}iframe.html?viewMode=docs&id=${id}`);
  await page.locator('.sbdocs-content h1').first().waitFor();
  await page.addScriptTag({ path: axeFile });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
}

async function axeProblems(page: Page, mode: string, only: Axe.RunOptions): Promise<string[]> {
  const context = { include: ['.sbdocs-content'] };
  const options: Axe.RunOptions = { ...only, iframes: false, resultTypes: ['violations'] };
  const found = await page.evaluate(
    async (asked) => {
      const { violations } = await axe.run(asked.context, asked.options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    },
    { context, options },
  );
  return found.map((problem) => `${mode}: ${problem}`);
}

/** The other modes have other colors, and nothing else that is different. */
const ofColors = { runOnly: ['color-contrast'] };

async function problemsOf(page: Page, id: string): Promise<string[]> {
  await open(page, id);
  const found = await page.evaluate(problemsOfDocsPage, notOurs);
  // What axe is not asked about would still cost it most of its time.
  await page.evaluate((selector) => {
    for (const part of document.querySelectorAll(selector)) part.remove();
  }, notOurs.join());
  found.push(...(await axeProblems(page, 'light', axeOptions)));
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...(await axeProblems(page, 'forced colors', ofColors)));
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  found.push(...(await axeProblems(page, 'dark', ofColors)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((problem) => `${id}: ${problem}`);
}

it('every docs page reflows, keeps lists, and passes axe in light, dark and forced colors', async () => {
  expect(ids.length).toBeGreaterThan(35);
  const problems: string[] = [];
  const left = [...ids];
  const visit = async () => {
    // As wide and as high as at 400 % zoom.
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    for (let id = left.shift(); id; id = left.shift())
      problems.push(...(await problemsOf(page, id)));
  };
  await Promise.all([visit(), visit()]);
  expect(problems).toEqual([]);
});

/**
 * Builds and serves the Next example with the packed package, and has Lighthouse judge its pages on
 * a desktop: `npm run lighthouse`. Fails unless each category that it asks for is at 100.
 *
 * Lighthouse comes through npx, at one version: a hundred packages, a program that reports errors
 * among them, are not worth having in every checkout. It is told to report nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { findChromium, noChromium } from './chromium.mjs';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['accessibility', 'best-practices', 'seo'];
const pages = ['/', '/ketamine-assisted-psychotherapy', '/transcranial-magnetic-stimulation'];

process.env.CHROME_PATH = findChromium();
if (!process.env.CHROME_PATH) throw new Error(noChromium);

/** @type {{ module: typeof import('../tests/consumers/tools.js') }} */
const { module: tools } = await runnerImport('./tests/consumers/tools.ts', {
  configFile: false,
  logLevel: 'error',
});

/**
 * The scores of a page, out of 100, and what they lack.
 *
 * @param {string} folder
 * @param {string} url
 */
async function judge(folder, url) {
  const report = JSON.parse(
    await tools.run(
      folder,
      'npx',
      '--yes',
      lighthouse,
      url,
      '--preset=desktop',
      `--only-categories=${categories.join()}`,
      '--no-enable-error-reporting',
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking',
      '--output=json',
      '--quiet',
    ),
  );
  return categories.map((id) => {
    const { score, auditRefs } = report.categories[id];
    const short = auditRefs
      .map((/** @type {{ id: string }} */ ref) => report.audits[ref.id])
      .filter((/** @type {{ score: number | null }} */ audit) => (audit.score ?? 1) < 1)
      .map((/** @type {{ title: string }} */ audit) => audit.title);
    return { id, score: Math.round(score * 100), short };
  });
}

const folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-lighthouse-'));
try {
  const app = await tools.installExample('next', folder, await tools.pack(folder));
  await tools.run(app, 'npm', 'run', 'build');
  const site = await tools.startNext(app);
  try {
    for (const page of pages) {
      const scores = await judge(folder, site.url + page);
      console.log(`${page}  ${scores.map(({ id, score }) => `${id} ${score}`).join(', ')}`);
      for (const { id, score, short } of scores) {
        for (const title of short) console.log(`  ${id}: ${title}`);
        if (score !== 100) process.exitCode = 1;
      }
    }
  } finally {
    site.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Audits the pages of the Next example, built with the packed package: `npm run lighthouse`. Fails
 * unless every category scores 100.
 *
 * Lighthouse runs through npx, because its 114 packages are not worth having in every checkout.
 * `@lhci/cli` would replace only `audit` below, at three times the packages and with an older
 * Lighthouse, and does not name the audits that cost points.
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
 * The scores of a page, out of 100, with the titles of the audits that cost points.
 *
 * @param {string} folder
 * @param {string} url
 */
async function audit(folder, url) {
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
    const failed = auditRefs
      .map((/** @type {{ id: string }} */ ref) => report.audits[ref.id])
      .filter((/** @type {{ score: number | null }} */ { score }) => (score ?? 1) < 1)
      .map((/** @type {{ title: string }} */ { title }) => title);
    return { id, score: Math.round(score * 100), failed };
  });
}

const folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-lighthouse-'));
try {
  const app = await tools.installExample('next', folder, await tools.pack(folder));
  await tools.run(app, 'npm', 'run', 'build');
  const site = await tools.startNext(app);
  try {
    for (const page of pages) {
      const scores = await audit(folder, site.url + page);
      console.log(`${page}  ${scores.map(({ id, score }) => `${id} ${score}`).join(', ')}`);
      for (const { id, score, failed } of scores) {
        for (const title of failed) console.log(`  ${id}: ${title}`);
        if (score !== 100) process.exitCode = 1;
      }
    }
  } finally {
    site.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

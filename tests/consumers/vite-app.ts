/** A Vite app with the page that the README tells people to copy. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { preview } from 'vite';
import { expect } from 'vitest';
import { launchChromium, root, run } from './tools.js';

async function readmeExample(): Promise<string> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const example = /```tsx\n([\s\S]+?)```/.exec(readme)?.[1];
  if (!example) throw new Error('The README has no tsx example.');
  return example;
}

/** The files of a fresh app. */
export async function writeApp(app: string) {
  await cp(path.join(root, 'tests/consumers/app'), app, { recursive: true });
  await writeFile(path.join(app, 'src/TreatmentPage.tsx'), await readmeExample());
}

/** The page's HTML from a server bundle that leaves packages outside, as plain Node runs them. */
export async function renderOnServer(app: string, vite: string): Promise<string> {
  await run(app, vite, 'build', '--ssr', 'src/server.tsx', '--outDir', 'server');
  // As a site's server runs: in development, sentences that nobody has confirmed would be there.
  return run(app, 'bash', '-c', 'NODE_ENV=production node server/server.js');
}

/** Builds the app around the server's HTML, and opens it in a browser. */
export async function openBuilt(app: string, vite: string, html: string, before = '') {
  const page = path.join(app, 'index.html');
  const shell = await readFile(page, 'utf8');
  const root = '<div id="root">';
  await writeFile(page, shell.replace(root, `${before}${root}${html.trim()}`));
  await run(app, vite, 'build');

  const server = await preview({
    configFile: false,
    root: app,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0] as string;
  const browser = await launchChromium();
  const tab = await browser.newPage({ colorScheme: 'light' });
  const problems: string[] = [];
  const elsewhere: string[] = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => {
    if (/error|warning/.test(message.type())) problems.push(message.text());
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(url)) elsewhere.push(request.url());
  });
  await tab.goto(url);
  return {
    tab,
    /** It is the server's page, hydrated: React complains where the two differ. */
    async expectToWork() {
      await tab.getByRole('checkbox', { name: /^Severe anxiety/ }).check();
      await tab.getByRole('heading', { name: 'To discuss with a clinician' }).waitFor();
      expect(problems).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

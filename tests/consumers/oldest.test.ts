/** The packed package with the oldest React and TypeScript it supports: types, server, browser. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bin, install, run } from './tools.js';
import { openBuilt, renderOnServer, writeApp } from './vite-app.js';

const dependencies = {
  'clinic-ui': `file:${inject('tarball')}`,
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '18.3.12',
  '@types/react-dom': '18.3.1',
  typescript: '5.4.5',
  vite: manifest.devDependencies.vite,
};

let app: string;

beforeAll(async () => {
  app = await mkdtemp(path.join(tmpdir(), 'clinic-ui-oldest-'));
  await writeApp(app);
  const oldest = { name: 'oldest', private: true, type: 'module', dependencies };
  await writeFile(path.join(app, 'package.json'), JSON.stringify(oldest));
  await install(app);
});

afterAll(() => rm(app, { recursive: true, force: true }));

it('type-checks', async () => {
  await run(app, bin(app, 'tsc'));
});

it('installs what checks content or builds a theme only where an app asks for it', async () => {
  const installed = await readdir(path.join(app, 'node_modules'));
  for (const optional of ['zod', 'libphonenumber-js', 'culori']) {
    expect(installed).not.toContain(optional);
  }
});

it('renders on the server, hydrates, and has a checklist that clears', async () => {
  const html = await renderOnServer(app, bin(app, 'vite'));
  expect(html).toContain('data-slot="risk-disclosure"');
  const site = await openBuilt(app, bin(app, 'vite'), html);
  try {
    await site.expectToWork();
    const box = site.tab.getByRole('checkbox', { name: /^Severe anxiety/ });
    await site.tab.getByRole('button', { name: 'Clear my list' }).click();
    expect(await box.isChecked()).toBe(false);
  } finally {
    await site.close();
  }
});

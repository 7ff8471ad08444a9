/** The packed package in Vite apps: types, server, browser, bundle. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bin, docsExample, filesBelow, install, launchChromium, root, run } from './tools.js';

/** The page that the README tells people to copy. */
async function readmeExample(): Promise<string> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const example = /```tsx\n([\s\S]+?)```/.exec(readme)?.[1];
  if (!example) throw new Error('The README has no tsx example.');
  return example;
}

/** The files of a fresh app with the README's page. */
async function writeApp(app: string) {
  await cp(path.join(root, 'tests/consumers/app'), app, { recursive: true });
  await writeFile(path.join(app, 'src/TreatmentPage.tsx'), await readmeExample());
}

/** The page's HTML from a server bundle that leaves packages outside, as plain Node runs them. */
async function renderOnServer(app: string, vite: string): Promise<string> {
  await run(app, vite, 'build', '--ssr', 'src/server.tsx', '--outDir', 'server');
  // As a site's server runs: in development, sentences that nobody has confirmed would be there.
  return run(app, 'bash', '-c', 'NODE_ENV=production node server/server.js');
}

describe('in a fresh Vite app with the newest React and TypeScript', () => {
  const consumer = inject('consumer');
  const app = path.join(consumer, 'vite');
  const vite = bin(consumer, 'vite');
  let html: string;

  beforeAll(async () => {
    await writeApp(app);
    for (const file of ['content.ts', 'crisis-contact.ts']) {
      await writeFile(path.join(app, 'src', file), await docsExample(`src/${file}`));
    }
    for (const [file, page] of [
      ['src/Evidence.tsx', 'components/BenefitsList'],
      ['src/BenefitsInSpanish.tsx', 'components/BenefitsList'],
      ['src/RisksAsIcons.tsx', 'components/RiskDisclosure'],
      ['src/RisksInSpanish.tsx', 'components/RiskDisclosure'],
      ['src/OwnPage.tsx', 'pages/TreatmentPage'],
    ] as const) {
      await writeFile(path.join(app, file), await docsExample(file, page));
    }
    html = await renderOnServer(app, vite);
  });

  it('type-checks, including declarations', async () => {
    await run(app, bin(consumer, 'tsc'));
  });

  it('renders the whole page in plain Node', () => {
    for (const slot of [
      'process-timeline',
      'benefits-list',
      'risk-disclosure',
      'candidacy-checklist',
      'contact-cta',
    ]) {
      expect(html).toContain(`data-slot="${slot}"`);
    }
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('A session takes about 3 hours.');
    expect(html).not.toMatch(/\[\[|___|\{(crisis|emergency|onCall)/);
  });

  it('renders the same HTML in any time zone and system locale', async () => {
    for (const [TZ, LC_ALL] of [
      ['Asia/Kolkata', 'ar_EG.UTF-8'],
      ['America/Los_Angeles', 'de_DE.UTF-8'],
    ]) {
      const { stdout } = await promisify(execFile)('node', ['server/server.js'], {
        cwd: app,
        env: { PATH: process.env.PATH, NODE_ENV: 'production', TZ, LC_ALL },
      });
      expect(stdout === html, `${TZ}, ${LC_ALL}`).toBe(true);
    }
  });

  it('builds, hydrates and is styled in a browser, in light and in dark', async () => {
    const page = path.join(app, 'index.html');
    const shell = await readFile(page, 'utf8');
    // A part that is dark on a light page, and has the theme of its own that a build needs for it.
    const { createTheme } = await import('../../src/theme/index.js');
    const { css } = createTheme({ brand: '#a2502c', name: 'night' });
    await writeFile(path.join(app, 'src/night.css'), `${css}\n.night { color-scheme: dark }\n`);
    const night = `<div class="night" data-clinic-theme="night"><section class="clinic clinic-risk-disclosure" data-slot="risk-disclosure"><div data-slot="risk-disclosure-group" data-severity="serious"><h3>Serious risks</h3></div></section></div>`;
    await writeFile(
      page,
      shell
        .replace('</head>', '<link rel="stylesheet" href="/src/night.css"></head>')
        .replace('<div id="root">', `${night}<div id="root">${html.trim()}`),
    );
    await run(app, vite, 'build');

    const server = await preview({
      configFile: false,
      root: app,
      logLevel: 'error',
      preview: { host: '127.0.0.1', port: 0 },
    });
    const browser = await launchChromium();
    try {
      const url = server.resolvedUrls?.local[0] as string;
      const tab = await browser.newPage({ colorScheme: 'light' });
      const problems: string[] = [];
      const requests: string[] = [];
      tab.on('pageerror', (error) => problems.push(String(error)));
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          problems.push(message.text());
      });
      tab.on('request', (request) => requests.push(request.url()));
      await tab.goto(url);
      await tab.getByRole('checkbox', { name: /^Severe anxiety/ }).check();
      await tab.getByRole('heading', { name: 'To discuss with a clinician' }).waitFor();
      expect(problems).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);

      // What was ticked is gone with the page: the browser is asked not to bring it back.
      const box = tab.getByRole('checkbox').first();
      await box.check();
      await tab.goto('about:blank');
      await tab.goBack();
      expect(await box.isChecked()).toBe(false);
      // Vite rewrites light-dark() for older browsers; both halves have to survive it.
      const colors = () =>
        tab.evaluate(() => {
          const { color } = getComputedStyle(document.querySelector('#risks') as Element);
          const notice = document.querySelector(
            '[data-section="end"] [data-slot="crisis-notice"]',
          ) as Element;
          const serious = document.querySelector('.night [data-severity]') as Element;
          return [
            color,
            getComputedStyle(notice).backgroundColor,
            getComputedStyle(serious, '::before').borderBlockStartColor,
          ];
        });
      const pale = 'rgb(255, 195, 190)';
      expect(await colors()).toEqual(['rgb(22, 40, 43)', 'rgb(255, 255, 255)', pale]);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await colors()).toEqual(['rgb(232, 240, 238)', 'rgb(21, 41, 44)', pale]);
      await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await colors()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(142, 31, 47)']);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('has no development warnings and no schema in a production bundle', async () => {
    await run(app, vite, 'build');
    const bundles = await filesBelow(path.join(app, 'dist'), '.js');
    expect(bundles).not.toEqual([]);
    for (const file of bundles) {
      const code = await readFile(file, 'utf8');
      // The placeholders' error is not a development warning: it stops a build with wrong content.
      expect(code.replaceAll('[clinic-ui] fillPlaceholders', '')).not.toContain('[clinic-ui]');
      expect(code).not.toMatch(/ZodError|ContentError|country_calling_codes|createTheme/);
    }
  });

  it('falls back to a preset when the clinic’s crisis contact cannot be loaded', async () => {
    const script = `
      import { build } from 'vite';
      await build({ logLevel: 'error', build: { ssr: 'src/crisis-contact.ts', outDir: 'server' } });
      const { crisisContact } = await import('./server/crisis-contact.js');
      const own = { region: 'US', name: 'Own line', verifiedOn: '2026-11-24',
        call: { dial: '+15555550170', display: '(555) 555-0170' },
        emergency: { dial: '911' } };
      const names = [];
      for (const body of [own, { ...own, call: 'wrong' }, undefined]) {
        globalThis.fetch = async () => body ? Response.json(body) : Promise.reject(new Error('down'));
        names.push((await crisisContact('https://clinic.example/crisis.json')).name);
      }
      console.log(names.join('|'));
    `;
    expect((await run(app, 'node', '--input-type=module', '--eval', script)).trim()).toBe(
      'Own line|988 Suicide & Crisis Lifeline|988 Suicide & Crisis Lifeline',
    );
  });
});

describe('in an app with the oldest React and TypeScript it supports', () => {
  it('type-checks and renders on the server', async () => {
    const app = await mkdtemp(path.join(tmpdir(), 'clinic-ui-oldest-'));
    onTestFinished(() => rm(app, { recursive: true, force: true }));
    await writeApp(app);
    const dependencies = {
      'clinic-ui': `file:${inject('tarball')}`,
      react: '18.3.1',
      'react-dom': '18.3.1',
      '@types/react': '18.3.12',
      '@types/react-dom': '18.3.1',
      typescript: '5.4.5',
      vite: manifest.devDependencies.vite,
    };
    const oldest = { name: 'oldest', private: true, type: 'module', dependencies };
    await writeFile(path.join(app, 'package.json'), JSON.stringify(oldest));
    await install(app);
    await run(app, bin(app, 'tsc'));
    expect(await renderOnServer(app, bin(app, 'vite'))).toContain('data-slot="risk-disclosure"');
    // Only apps that check content or build a theme install what does it.
    const installed = await readdir(path.join(app, 'node_modules'));
    for (const optional of ['zod', 'libphonenumber-js', 'culori']) {
      expect(installed).not.toContain(optional);
    }
  });
});

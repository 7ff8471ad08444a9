/** The packed package in Vite apps: types, server, browser, bundle. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bin, docsExample, filesBelow, run } from './tools.js';
import { openBuilt, renderOnServer, writeApp } from './vite-app.js';

describe('in a fresh Vite app with the newest React and TypeScript', () => {
  const consumer = inject('consumer');
  const app = path.join(consumer, 'vite');
  const vite = bin(consumer, 'vite');
  let html: string;
  let site: Awaited<ReturnType<typeof openBuilt>>;

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

    // A part that is dark on a light page, and has the theme of its own that a build needs for it.
    const { createTheme } = await import('../../src/theme/index.js');
    const { css } = createTheme({ brand: '#a2502c', name: 'night' });
    await writeFile(path.join(app, 'src/night.css'), `${css}\n.night { color-scheme: dark }\n`);
    const night = `<div class="night" data-clinic-theme="night"><section class="clinic clinic-risk-disclosure" data-slot="risk-disclosure"><div data-slot="risk-disclosure-group" data-severity="serious"><h3>Serious risks</h3></div></section></div>`;
    const styles = '<link rel="stylesheet" href="/src/night.css">';
    site = await openBuilt(app, vite, html, styles + night);
  });

  afterAll(() => site?.close());

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
    expect(html).toContain('About 3 hours.');
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
    const { tab } = site;
    await site.expectToWork();

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
  });

  it('has no development warnings and no schema in a production bundle', async () => {
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

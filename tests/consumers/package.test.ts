import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bin, filesBelow, install, launchChromium, root, run } from './tools.js';

let folder: string;

/** The page that the README tells people to copy. */
async function readmeExample(): Promise<string> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const example = /```tsx\n([\s\S]+?)```/.exec(readme)?.[1];
  if (!example) throw new Error('The README has no tsx example.');
  return example;
}

/** A code block of a page of the documentation, by the name of the file in its first line. */
async function docsExample(file: string, name = 'content/Developers'): Promise<string> {
  const page = await readFile(path.join(root, `stories/${name}.mdx`), 'utf8');
  for (const [, code = ''] of page.matchAll(/```\w+\n([\s\S]+?)```/g)) {
    if (code.startsWith(`// ${file}\n`)) return code;
  }
  throw new Error(`The page ${name} has no ${file}.`);
}

/** A fresh app in a folder of its own, with the packed package and these other packages. */
async function createApp(name: string, dependencies: Record<string, string>): Promise<string> {
  const app = path.join(folder, name);
  await cp(path.join(root, 'tests/consumers/app'), app, { recursive: true });
  await writeFile(path.join(app, 'src/TreatmentPage.tsx'), await readmeExample());
  await writeFile(
    path.join(app, 'package.json'),
    JSON.stringify({
      name: `consumer-${name}`,
      private: true,
      type: 'module',
      dependencies: { 'clinic-ui': `file:${inject('tarball')}`, ...dependencies },
    }),
  );
  await install(app);
  return app;
}

/** The page's HTML from a server bundle that leaves packages outside, as plain Node runs them. */
async function renderOnServer(app: string): Promise<string> {
  await run(app, bin(app, 'vite'), 'build', '--ssr', 'src/server.tsx', '--outDir', 'server');
  return run(app, 'node', 'server/server.js');
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('in a fresh Vite app with the newest React and TypeScript', () => {
  const { react, vite, typescript, zod, culori } = manifest.devDependencies;
  let app: string;
  let html: string;

  beforeAll(async () => {
    app = await createApp('newest', {
      react,
      'react-dom': manifest.devDependencies['react-dom'],
      '@types/react': manifest.devDependencies['@types/react'],
      '@types/react-dom': manifest.devDependencies['@types/react-dom'],
      vite,
      typescript,
      zod,
      'libphonenumber-js': manifest.devDependencies['libphonenumber-js'],
      culori,
    });
    await mkdir(path.join(app, 'scripts'));
    for (const file of ['scripts/check-content.mjs', 'scripts/write-schema.mjs']) {
      await writeFile(path.join(app, file), await docsExample(file));
    }
    await writeFile(
      path.join(app, 'scripts/theme.mjs'),
      await docsExample('scripts/theme.mjs', 'foundations/Theming'),
    );
    for (const file of ['content.ts', 'crisis-contact.ts']) {
      await writeFile(path.join(app, 'src', file), await docsExample(`src/${file}`));
    }
    for (const [file, page] of [
      ['src/Evidence.tsx', 'components/BenefitsList'],
      ['src/BenefitsInSpanish.tsx', 'components/BenefitsList'],
      ['src/RisksAsTable.tsx', 'components/RiskDisclosure'],
      ['src/RisksInSpanish.tsx', 'components/RiskDisclosure'],
      ['src/OwnPage.tsx', 'pages/TreatmentPage'],
    ] as const) {
      await writeFile(path.join(app, file), await docsExample(file, page));
    }
    html = await renderOnServer(app);
  });

  it('type-checks, declarations included', async () => {
    await run(app, bin(app, 'tsc'));
  });

  it('needs no types of the packages that only its own build uses', async () => {
    const declarations = await filesBelow(path.join(app, 'node_modules/clinic-ui/dist'), '.d.ts');
    expect(declarations.length).toBeGreaterThan(30);
    for (const file of declarations)
      expect(await readFile(file, 'utf8')).not.toContain('schema-dts');
  });

  it('renders the whole page on the server, in plain Node', () => {
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
  });

  it('writes the same HTML in every time zone and on a machine of any language', async () => {
    for (const [TZ, LC_ALL] of [
      ['Asia/Kolkata', 'ar_EG.UTF-8'],
      ['America/Los_Angeles', 'de_DE.UTF-8'],
    ]) {
      const { stdout } = await promisify(execFile)('node', ['server/server.js'], {
        cwd: app,
        env: { PATH: process.env.PATH, TZ, LC_ALL },
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
    await run(app, bin(app, 'vite'), 'build');

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
      await tab.getByRole('checkbox', { name: 'I live with severe anxiety' }).check();
      await tab.getByRole('heading', { name: 'To talk about with a clinician' }).waitFor();
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
          const notice = document.querySelector('[data-slot="crisis-notice"]') as Element;
          const serious = document.querySelector('.night [data-severity]') as Element;
          return [
            color,
            getComputedStyle(notice).backgroundColor,
            getComputedStyle(serious).borderBlockStartColor,
          ];
        });
      const pale = 'rgb(255, 195, 190)';
      expect(await colors()).toEqual(['rgb(22, 40, 43)', 'rgb(255, 255, 255)', pale]);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await colors()).toEqual(['rgb(232, 240, 238)', 'rgb(18, 39, 42)', pale]);
      await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await colors()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(142, 31, 47)']);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('carries no development warning and no schema in a production bundle', async () => {
    await run(app, bin(app, 'vite'), 'build');
    const bundles = await filesBelow(path.join(app, 'dist'), '.js');
    expect(bundles).not.toEqual([]);
    for (const file of bundles) {
      const code = await readFile(file, 'utf8');
      // The placeholders' error is not a development warning: it stops a build with wrong content.
      expect(code.replaceAll('[clinic-ui] fillPlaceholders', '')).not.toContain('[clinic-ui]');
      expect(code).not.toMatch(/ZodError|ContentError|country_calling_codes|createTheme/);
    }
  });

  it('checks content at build time as the page for developers says', async () => {
    const { kap } = await import('../../stories/example-clinic.js');
    const content = path.join(app, 'content');
    await mkdir(content);
    await writeFile(path.join(content, 'kap.json'), JSON.stringify(kap));
    expect(await run(app, 'node', 'scripts/check-content.mjs')).toBe(
      'content/kap.json: Ketamine Assisted Psychotherapy is ready.\n',
    );

    const spoiled = JSON.stringify(kap).replace('"count":27,"per":100', '"count":270,"per":100');
    await writeFile(path.join(content, 'kap.json'), spoiled);
    await expect(run(app, 'node', 'scripts/check-content.mjs')).rejects.toThrow(
      [
        'content/kap.json: The treatment has 1 problem.',
        '',
        '1. benefits.benefits[0].frequency.count (in "Quick relief, seen with ketamine into a vein")',
        '   Found: the number 270',
        '   Expected: at most as many people as "per" says',
      ].join('\n'),
    );
  });

  it('writes a theme as the page on theming says', async () => {
    expect(await run(app, 'node', 'scripts/theme.mjs')).toBe('');
    const css = await readFile(path.join(app, 'src/theme.css'), 'utf8');
    expect(css).toContain('--clinic-color-brand: light-dark(#4a3f8f, ');
    const wrong = run(
      app,
      'node',
      '--input-type=module',
      '--eval',
      "import { createTheme } from 'clinic-ui/theme'; createTheme({ brand: 'ocean' });",
    );
    await expect(wrong).rejects.toThrow(
      '[clinic-ui] createTheme: the option `brand` is "ocean". Expected: a CSS color such as',
    );
  });

  it('has the tokens for design tools, and the themes', async () => {
    const script = `
      import tokens from 'clinic-ui/tokens.json' with { type: 'json' };
      console.log(tokens.dark.color.brand.$value.hex);
      console.log(import.meta.resolve('clinic-ui/themes/evergreen.css').endsWith('dist/themes/evergreen.css'));
    `;
    const printed = await run(
      app,
      'node',
      '--no-warnings',
      '--input-type=module',
      '--eval',
      script,
    );
    expect(printed).toBe('#86d3cb\ntrue\n');
  });

  it('stops a program with one readable error', async () => {
    const script = `
      import { parseTreatment } from 'clinic-ui/content/schema';
      parseTreatment({});
    `;
    const stopped = run(app, 'node', '--input-type=module', '--eval', script);
    const { message } = (await stopped.catch((error: Error) => error)) as Error;
    const [, count] = /ContentError: The treatment has (\d+) problems\./.exec(message) ?? [];
    expect(Number(count)).toBeGreaterThan(10);
    expect(message.match(/Found: nothing: it is missing/g)).toHaveLength(Number(count));
    expect(message).not.toContain('problems: [');
  });

  it('writes a JSON Schema for the editor', async () => {
    await run(app, 'node', 'scripts/write-schema.mjs');
    const schema = JSON.parse(await readFile(path.join(app, 'treatment.schema.json'), 'utf8'));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Treatment',
      type: 'object',
    });
  });

  it('falls back to a preset when the clinic’s own crisis contact cannot be had', async () => {
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

  it('has client code in the checklist’s island alone', async () => {
    const built = await filesBelow(path.join(app, 'node_modules/clinic-ui/dist'), '.js');
    const client: string[] = [];
    for (const file of built) {
      if ((await readFile(file, 'utf8')).includes('use client')) client.push(path.basename(file));
    }
    expect(built.length).toBeGreaterThan(20);
    expect(client).toEqual(['ConversationSheet.js']);
    const island = built.find((file) => file.endsWith('ConversationSheet.js')) as string;
    expect(await readFile(island, 'utf8')).toMatch(/^["']use client["'];/);
  });

  it('loads as React Server Components, in plain Node', async () => {
    const script = `
      import * as clinic from 'clinic-ui';
      import { crisisLines } from 'clinic-ui/content';
      import { ketamineAssistedPsychotherapy as kap } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
      const { ProcessTimeline, BenefitsList, RiskDisclosure, ContactCTA, CrisisNotice } = clinic;
      const elements = [
        ProcessTimeline({ ...kap.process }),
        BenefitsList({ ...kap.benefits, risksHref: '#risks' }),
        RiskDisclosure({ ...kap.risks, sources: kap.sources }),
        ContactCTA({ email: { address: 'hello@clinic.example' }, crisis: crisisLines.US }),
        CrisisNotice({ contact: crisisLines.US }),
      ];
      console.log(elements.map((element) => element.props.slot).join());
    `;
    const printed = await run(
      app,
      'node',
      '--conditions=react-server',
      '--input-type=module',
      '--eval',
      script,
    );
    expect(printed.trim()).toBe(
      'process-timeline,benefits-list,risk-disclosure,contact-cta,crisis-notice',
    );
  });

  it('lets every subpath be imported', async () => {
    const package_ = path.join(app, 'node_modules/clinic-ui');
    const subpaths = Object.entries(manifest.exports).flatMap(([name, target]) => {
      if (typeof target === 'string' || !target.default.endsWith('.js')) return [];
      // A pattern stands for each file that it matches.
      const [before = '', after = ''] = target.default.slice(2).split('*');
      return globSync(target.default, { cwd: package_ }).map((file) =>
        name.replace('*', file.slice(before.length, file.length - after.length)),
      );
    });
    expect(subpaths).toEqual(
      expect.arrayContaining([
        '.',
        './risk-disclosure',
        './content/ketamine-assisted-psychotherapy',
        './locales/es',
      ]),
    );
    const script = `${JSON.stringify(subpaths)}.forEach((name) => import('clinic-ui' + name.slice(1)).then((all) => console.log(Object.keys(all).length > 0)))`;
    const printed = await run(app, 'node', '--input-type=module', '--eval', script);
    expect(printed.trim().split('\n')).toEqual(subpaths.map(() => 'true'));
  });

  it('brings declarations that lead to the source', async () => {
    const package_ = path.join(app, 'node_modules/clinic-ui');
    const map = path.join(package_, 'dist/components/process-timeline/ProcessTimeline.d.ts.map');
    const { sources } = JSON.parse(await readFile(map, 'utf8')) as { sources: string[] };
    const source = await readFile(path.resolve(path.dirname(map), sources[0] as string), 'utf8');
    expect(source).toContain('export function ProcessTimeline');
  });
});

describe('in an app with the oldest React and TypeScript it supports', () => {
  it('type-checks and renders on the server', async () => {
    const app = await createApp('oldest', {
      react: '18.3.1',
      'react-dom': '18.3.1',
      '@types/react': '18.3.12',
      '@types/react-dom': '18.3.1',
      typescript: '5.4.5',
      vite: manifest.devDependencies.vite,
    });
    await run(app, bin(app, 'tsc'));
    expect(await renderOnServer(app)).toContain('data-slot="risk-disclosure"');
    // Only apps that check content or build a theme install what does it.
    const installed = await readdir(path.join(app, 'node_modules'));
    for (const optional of ['zod', 'libphonenumber-js', 'culori']) {
      expect(installed).not.toContain(optional);
    }
  });
});

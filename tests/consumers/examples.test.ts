import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { kap } from '../../stories/example-clinic.js';
import { differences, looksOf } from './looks.js';
import { filesBelow, installExample, launchChromium, root, run, startNext } from './tools.js';

const kapFile = 'content/ketamine-assisted-psychotherapy.json';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-examples-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The day on which the examples are built, whenever that is: a year later, their review is overdue. */
const today = '2026-12-01';

/** An example as `installExample` gives it, built on that day. */
async function installOnThatDay(name: string, file: string): Promise<string> {
  const app = await installExample(name, folder, inject('tarball'));
  await edit(app, file, (code) =>
    code.replace('assertPublishable({ ', `assertPublishable({ today: '${today}', `),
  );
  return app;
}

/** Changes a file; gives back a function that undoes it. */
async function edit(app: string, name: string, change: (text: string) => string) {
  const file = path.join(app, name);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${name} does not have what the test changes.`);
  await writeFile(file, changed);
  return () => writeFile(file, text);
}

/** Builds an example with a changed file; gives back what it says, built or not. */
async function buildWith(app: string, name: string, change: (text: string) => string) {
  const undo = await edit(app, name, change);
  const build = run(app, 'bash', '-c', 'npm run build 2>&1');
  const printed = await build.catch((error: Error) => error.message);
  await undo();
  return printed;
}

/** What the tests change of an example's treatment. */
interface TreatmentFile {
  benefits: { benefits: { limits?: string }[] };
}

/** What they change of its `clinic.json`. */
interface ClinicFile {
  answers: Record<string, unknown>;
  review: { status: string; reviewer?: unknown; nextReview?: string };
  crisis: unknown;
}

const asJson =
  <Content>(change: (content: Content) => void) =>
  (text: string) => {
    const content: Content = JSON.parse(text);
    change(content);
    return JSON.stringify(content);
  };

/** Builds an example whose content lacks what a benefit's limits are. */
const buildWithoutLimits = (app: string) =>
  buildWith(
    app,
    kapFile,
    asJson(({ benefits }: TreatmentFile) => delete benefits.benefits[0]?.limits),
  );

/** Builds the static example with another `clinic.json`. */
const buildStatic = (app: string, changes: Record<string, unknown>) =>
  buildWith(
    app,
    'clinic.json',
    asJson((clinic: ClinicFile) => Object.assign(clinic, changes)),
  );

/** What a build says that may not publish, each reason once. */
function expectReasons(printed: string, reasons: readonly RegExp[]) {
  const count = reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`;
  expect(printed).toContain(
    `[clinic-ui] Ketamine Assisted Psychotherapy cannot be published yet, for ${count}:`,
  );
  for (const [index, reason] of reasons.entries()) {
    expect(printed).toMatch(new RegExp(`^\\s*${index + 1}\\. ${reason.source}`, 'm'));
  }
}

const open =
  /Only the clinic can confirm "About ___ hours\." \(process\.steps\[1\]\.duration\)\. It asks: The time from arrival to leaving\./;
const draft = /No clinician has signed off the content: its review is missing or a draft\./;
const unsigned = /The review does not say who signed the content off\./;
const overdue = /The review is out of date: the next one was due on 2026-11-30\./;
const unverified =
  /The crisis line "988 Suicide & Crisis Lifeline" was last verified on 2025-11-24, more than a year ago\./;

/** What stops a build, in the words of the schema, whatever each line begins with. */
function expectContentError(printed: string) {
  const title = kap.benefits.benefits[0]?.title;
  const lines = printed.split('\n').map((line) => line.trim());
  expect(printed).toMatch(/ContentError\W+The treatment has 1 problem\./);
  expect(lines).toContain(`1. benefits.benefits[0].limits (in "${title}")`);
  expect(lines).toContain('Found: nothing: it is missing');
}

/** Everything a page asks for, and everything it complains about. */
function watch(page: Page) {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return { requests, problems };
}

/** Ranks of the headings in order. */
const headingRanks = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    ),
  );

/** One h1, and no rank left out on the way down. */
async function expectOutline(page: Page) {
  const ranks = await headingRanks(page);
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks[0]).toBe(1);
  for (const [index, rank] of ranks.slice(1).entries()) {
    expect(rank, `heading ${index + 2}`).toBeLessThanOrEqual((ranks[index] as number) + 1);
  }
}

describe('the Next example', () => {
  const paths = {
    list: '/',
    kap: '/ketamine-assisted-psychotherapy',
    tms: '/transcranial-magnetic-stimulation',
  };
  let app: string;
  let spoiledBuild: string;
  let notReady: string;
  let printed: string;
  let site: Awaited<ReturnType<typeof startNext>>;

  beforeAll(async () => {
    app = await installOnThatDay('next', 'treatments.ts');
    spoiledBuild = await buildWithoutLimits(app);
    notReady = await buildWith(app, 'clinic.ts', (code) =>
      code
        .replace(/'About ___ hours\.': .*/, '')
        .replace('2027-11-24', '2026-11-30')
        .replace('= crisisLines.US', "= { ...crisisLines.US, verifiedOn: '2025-11-24' }"),
    );
    printed = await run(app, 'bash', '-c', 'npm run build 2>&1');
    site = await startNext(app);
    // An install and three builds.
  });

  afterAll(() => site?.stop());

  const html = async (address: string) => (await fetch(site.url + address)).text();

  /** The scripts that a page's HTML has the browser load, each with its code. */
  async function scriptsOf(address: string): Promise<Map<string, string>> {
    const names = new Set((await html(address)).match(/static\/chunks\/[\w.~-]+\.js/g));
    const scripts = new Map<string, string>();
    for (const name of names) {
      scripts.set(name, await readFile(path.join(app, '.next', name), 'utf8'));
    }
    expect(scripts.size).toBeGreaterThan(2);
    return scripts;
  }

  const ofTheLibrary = (code: string) =>
    /candidacy-checklist|conversation-sheet|clinic-/.test(code);

  it('fails the build on invalid content and names the problem', () => {
    expectContentError(spoiledBuild);
  });

  it('fails the build of a page that is not ready, and gives every reason', () => {
    expectReasons(notReady, [open, overdue, unverified]);
  });

  it('builds without a warning', () => {
    expect(printed).not.toContain('[clinic-ui]');
  });

  it('says who signed the page off, and leaves no sentence open', async () => {
    // Next's own scripts have brackets of their own.
    const page = (await html(paths.kap)).replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
    expect(page).toContain('Ada Example');
    expect(page).toContain('About 3 hours.');
    expect(page).not.toMatch(/\[\[|___|\{(crisis|emergency|onCall)/);
  });

  it('sends no library script to a page without components', async () => {
    const scripts = await scriptsOf(paths.list);
    expect([...scripts].filter(([, code]) => ofTheLibrary(code))).toEqual([]);
  });

  it('adds only the checklist’s client code, under 2.7 kB', async () => {
    const usual = await scriptsOf(paths.list);
    const added = [...(await scriptsOf(paths.kap))].filter(([name]) => !usual.has(name));
    expect(added).toHaveLength(1);
    const [[, code = ''] = []] = added;
    expect(ofTheLibrary(code)).toBe(true);
    expect(code.match(/ConversationSheet/g)?.length).toBeGreaterThan(0);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(2700);
    expect(await html(paths.kap)).toContain('ConversationSheet');
  });

  it('sends no library script to a treatment page without the checklist', async () => {
    const usual = await scriptsOf(paths.list);
    expect([...(await scriptsOf(paths.tms)).keys()].sort()).toEqual([...usual.keys()].sort());
    const page = await html(paths.tms);
    expect(page).toContain('data-slot="treatment-page"');
    expect(page).not.toContain('ConversationSheet');
  });

  it('keeps the schema and its libraries out of the browser', async () => {
    for (const file of await filesBelow(path.join(app, '.next/static'), '.js')) {
      expect(await readFile(file, 'utf8')).not.toMatch(
        /ZodError|ContentError|country_calling_codes/,
      );
    }
  });

  it.each(Object.entries(paths))('opens cleanly in a browser: %s', async (_, address) => {
    const page = await browser.newPage();
    const { requests, problems } = watch(page);
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    expect(problems).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(`${site.url}/`))).toEqual([]);

    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    }
    expect(await page.getByRole('navigation', { name: 'Treatments', exact: true }).count()).toBe(1);
    await expectOutline(page);

    const documents = requests.filter((request) => !/\/_next\/|\.svg/.test(request));
    expect(documents, 'nothing is fetched before somebody asks').toEqual([site.url + address]);
    const scripts = page.locator('script[type="application/ld+json"]');
    expect(await scripts.count()).toBe(address === '/' ? 0 : 1);
    if (address !== '/') {
      const { '@graph': graph } = JSON.parse((await scripts.textContent()) as string);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(canonical).toBe(`https://clinic.example${address}`);
      expect(graph.map((node: { url?: string }) => node.url)).toContain(canonical);
    }
    await page.close();
  });

  it('has a working skip link and hydrates the checklist', async () => {
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(site.url + paths.kap);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await page.getByRole('main').getAttribute('id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:988');

    await page.getByRole('checkbox', { name: /^Severe anxiety/ }).check();
    await page.getByRole('heading', { name: 'To discuss with a clinician' }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('sets its brand color in one line, in light and dark', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(site.url + paths.kap);
    const color = () =>
      page.evaluate(() => {
        const call = document.querySelector(
          '[data-section="end"] [data-slot="crisis-notice-ways"] a',
        ) as Element;
        return getComputedStyle(call).backgroundColor;
      });
    expect(await color()).toBe('rgb(31, 74, 122)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await color()).toBe('rgb(165, 200, 240)');
    await page.close();
  });
});

describe('the static example', () => {
  let app: string;
  let spoiledBuild: string;
  let spoiledClinic: string;
  let notReady: Record<'draft' | 'unsigned' | 'overdue', string>;
  let writtenThen: string[];
  let printed: string;
  let british: { printed: string; html: string };
  const written = (file: string) => path.join(app, 'dist', file);
  const styleOf = (html: string) => /<style>([\s\S]+?)<\/style>/.exec(html)?.[1] ?? '';

  beforeAll(async () => {
    app = await installOnThatDay('static', 'build.mjs');
    spoiledBuild = await buildWithoutLimits(app);
    const change = (change: (clinic: ClinicFile) => void) =>
      buildWith(app, 'clinic.json', asJson(change));
    notReady = {
      draft: await change((clinic) => {
        delete clinic.answers['About ___ hours.'];
        clinic.review = { status: 'draft' };
      }),
      unsigned: await change(({ review }) => delete review.reviewer),
      overdue: await change((clinic) => {
        clinic.review.nextReview = '2026-11-30';
        clinic.crisis = { ...crisisLines.US, verifiedOn: '2025-11-24' };
      }),
    };
    const spoiled = { name: ' ', url: undefined, language: 'xx', crisis: 'gb', colour: 'blue' };
    const contact = { phone: { number: '555' } };
    spoiledClinic = await buildStatic(app, { ...spoiled, contact });
    writtenThen = await readdir(written('')).catch(() => []);
    british = {
      printed: await buildStatic(app, { crisis: 'GB', language: 'en-GB' }),
      html: await readFile(written('index.html'), 'utf8'),
    };
    printed = await run(app, 'bash', '-c', 'npm run build 2>&1');
  });

  it('fails the build on invalid content and names the problem', () => {
    expectContentError(spoiledBuild);
  });

  it('fails the build of a page that is not ready, and gives every reason', () => {
    expectReasons(notReady.draft, [open, draft]);
    expectReasons(notReady.unsigned, [unsigned]);
    expectReasons(notReady.overdue, [overdue, unverified]);
  });

  it('builds without a warning', () => {
    expect(printed).not.toContain('[clinic-ui]');
  });

  it('reports every problem in clinic.json at once and writes nothing', () => {
    expect(spoiledClinic).toContain('ContentError: clinic.json has 6 problems.');
    for (const line of [
      '1. name\n   Found: " "',
      '2. url\n   Found: nothing: it is missing',
      '3. language\n   Found: "xx"',
      '4. crisis\n   Found: "gb"\n   Expected: US, CA, GB, IE, AU or NZ,',
      '5. contact.phone.number',
      '6. colour\n',
    ]) {
      expect(spoiledClinic).toContain(line);
    }
    expect(writtenThen).toEqual([]);
  });

  it('uses and reports the crisis line and language from clinic.json', () => {
    const { printed, html } = british;
    expect(printed).toContain('For a crisis it names Samaritans (GB).');
    const [, numbers = ''] = /before you publish: (.*)\./.exec(printed) ?? [];
    expect(numbers.split(', ').sort()).toEqual(
      ['116123', '85258', '111', '08088088000', '999', '+15555550142', '+15555550143'].sort(),
    );
    expect(/<a [^>]*href="([^"]+)"/.exec(html)?.[1]).toBe('tel:116123');
    expect(html).toContain('<html lang="en-GB">');
    expect(html).not.toContain('en-US');
  });

  it('accepts a custom crisis contact, as documented in the README', async () => {
    const readme = await readFile(path.join(root, 'examples/static/README.md'), 'utf8');
    const own = JSON.parse(`{${/```json\n([\s\S]+?)```/.exec(readme)?.[1]}}`);
    const { readClinic } = await import(pathToFileURL(path.join(app, 'clinic.mjs')).href);
    const clinic = JSON.parse(await readFile(path.join(app, 'clinic.json'), 'utf8'));
    expect(readClinic(JSON.stringify({ ...clinic, ...own })).crisis).toEqual(own.crisis);
    delete own.crisis.emergency;
    expect(() => readClinic(JSON.stringify({ ...clinic, ...own }))).toThrow('crisis.emergency');
  });

  it('writes four files, and a plugin', async () => {
    expect((await readdir(written(''))).sort()).toEqual([
      'clinic-page',
      'index.html',
      'single-file.html',
      'styles.css',
      'wordpress-block.html',
    ]);
  });

  it.each(['index.html', 'single-file.html'])('writes valid HTML: %s', async (file) => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // As in the tests of the components; how a document's end is written is a matter of style.
      rules: {
        'no-redundant-role': 'off',
        'heading-level': 'off',
        'no-missing-references': 'error',
      },
    });
    const html = await readFile(written(file), 'utf8');
    // Said by the components on purpose, and no validator's business: what a browser does not heed.
    const checked = html.replaceAll(/ form=""( autocomplete="off")?/gi, '');
    const { results } = await validator.validateString(checked);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(/<a [^>]*href="([^"]+)"/.exec(html)?.[1]).toBe('tel:988');
  });

  it.each([
    ['index.html', ['index.html', 'styles.css']],
    ['single-file.html', ['single-file.html']],
  ])('reads, ticks and prints with no network and no script: %s', async (file, wanted) => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    const { requests, problems } = watch(page);
    await page.goto(pathToFileURL(written(file)).href);
    expect(requests).toEqual(wanted.map((name) => pathToFileURL(written(name)).href));
    expect(problems).toEqual([]);
    expect(await page.getByRole('main').count()).toBe(1);
    await expectOutline(page);
    const call = page.locator('[data-section="end"] [data-slot="crisis-notice-ways"] a').first();
    expect(await call.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe(
      'rgb(31, 74, 122)',
    );

    const box = page.getByRole('checkbox', { name: /^Severe anxiety/ });
    await box.check();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await box.isVisible()).toBe(true);
    expect(await box.isChecked()).toBe(true);
    // Every link of the contents leads somewhere.
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href') as string)
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(lost).toEqual([]);
    await context.close();
  });

  it('writes a block that does not affect the surrounding site', async () => {
    const block = await readFile(written('wordpress-block.html'), 'utf8');
    // WordPress reads it as the start of a tag.
    expect(styleOf(block)).not.toContain('<');
    const ids = [...block.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids.filter((id) => !/^(_?kap-|kap$)/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);

    const theme = path.join(import.meta.dirname, 'wordpress/classic-theme.css');
    const page = await browser.newPage();
    await page.setContent(`
      <style>${await readFile(theme, 'utf8')}</style>
      <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
      <main id="main" class="entry-content"><h2>News</h2><p>Words</p><button>Go</button><input type="checkbox" /></main>
      <div id="block"></div>`);
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, body, header, header *, #main, #main *')].map(
          (element) =>
            // Custom properties are not among these, and heights change with the page's length.
            [...getComputedStyle(element)]
              .filter((name) => !/^(-|height|block-size|perspective-|transform-)/.test(name))
              .map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`)
              .join('\n'),
        ),
      );
    const before = await looks();
    await page.evaluate((html) => {
      (document.querySelector('#block') as Element).innerHTML = html;
    }, block);
    expect(await looks()).toEqual(before);
    expect(await page.getByRole('main').count()).toBe(1);
    await page.close();
  });

  it.each(['block-theme', 'classic-theme'])(
    'has a block that looks the same in a WordPress site: %s',
    async (theme) => {
      const css = await readFile(path.join(import.meta.dirname, `wordpress/${theme}.css`), 'utf8');
      const block = await readFile(written('wordpress-block.html'), 'utf8');
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      const looks = async (hostStyles: string) => {
        await page.setContent(`<!doctype html>
          <style>body { margin: 0 } ${hostStyles}</style>
          <body class="wp-site-blocks site"><main id="page"><div id="left-area"
            class="entry-content has-global-padding is-layout-constrained">${block}</div></main>`);
        await page.keyboard.press('Tab');
        return looksOf(page, '#kap');
      };
      const alone = await looks('');
      expect(alone.length).toBeGreaterThan(700);
      expect(alone.map((look) => look['outline-width'])).toContain('3px');
      const changed = differences(alone, await looks(css));
      // A theme's `!important` wins. Twenty Twenty-Five has this one for every link.
      const important = / text-decoration(-thickness)?: .* became .*1px$/;
      expect(changed.filter((difference) => !important.test(difference))).toEqual([]);
      await page.close();
    },
  );

  it('writes a block that keeps the visitor’s text size in any theme', async () => {
    const block = await readFile(written('wordpress-block.html'), 'utf8');
    const page = async (by: Browser, html: string) => {
      const page = await by.newPage({ viewport: { width: 1200, height: 900 } });
      await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${html}`);
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll('[data-slot="treatment-page"] :is(h1, h2, h3, p, a)')].map(
          (element) => {
            const { fontSize, marginTop, paddingLeft } = getComputedStyle(element);
            return [fontSize, marginTop, paddingLeft].map((size) => Number.parseFloat(size));
          },
        ),
      );
      await page.close();
      return sizes.map((each) => each.map((size) => Math.round(size * 100) / 100));
    };
    const usual = await page(browser, await readFile(written('single-file.html'), 'utf8'));
    expect(usual.length).toBeGreaterThan(200);
    expect(await page(browser, block)).toEqual(usual);

    const larger = await launchChromium('--blink-settings=defaultFontSize=32');
    const set = await page(larger, await readFile(written('single-file.html'), 'utf8'));
    expect(set[0]?.[0]).toBeGreaterThan((usual[0]?.[0] as number) * 1.5);
    for (const theme of ['', 'html { font-size: 62.5% }', 'html { font-size: 10px }']) {
      expect(await page(larger, `<style>${theme}</style>${block}`), theme).toEqual(set);
    }
    await larger.close();
  });
});

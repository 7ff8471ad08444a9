/** The page in a real WordPress: saved in its editor, and compared with the page on its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { APIRequestContext, Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { differences, type Look, looksOf } from './looks.js';
import { docsExample, installExample, launchChromium, root, run } from './tools.js';

let folder: string;
let browser: Browser;
let wordpress: { url: string; process: ChildProcess };
/** What examples/static writes to paste: a stylesheet, and the page. */
let block: string;
/** Pages that were published by REST, by what is in them. */
const addresses: Record<string, string> = {};

const shortcode = '<!-- wp:shortcode -->\n[clinic_page]\n<!-- /wp:shortcode -->';
const inBlock = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
/** An inline list at a line's end breaks by a fraction of a pixel, here or there. */
const differencesOf = (one: readonly Look[], other: readonly Look[]) =>
  differences(one, other).filter((found) => !/^source-list-notes <(?:ul|li)> place/.test(found));

const withoutStyle = (html: string) => html.replace(/^<style>[\s\S]*?<\/style>\n/, '');

/** Builds examples/static on a day when its review is not overdue. */
async function buildStatic(): Promise<string> {
  const app = await installExample('static', folder, inject('tarball'));
  const file = path.join(app, 'build.mjs');
  const code = await readFile(file, 'utf8');
  const onThatDay = code.replace(
    'assertPublishable({ ',
    "assertPublishable({ today: '2026-12-01', ",
  );
  expect(onThatDay).not.toBe(code);
  await writeFile(file, onThatDay);
  await run(app, 'npm', 'run', 'build');
  return path.join(app, 'dist');
}

/** Installs examples/wordpress from its lock file, beside examples/static. */
async function installWordPress(): Promise<string> {
  const app = path.join(folder, 'wordpress');
  await mkdir(app);
  for (const file of ['package.json', 'package-lock.json', 'start.mjs']) {
    await cp(path.join(root, 'examples/wordpress', file), path.join(app, file));
  }
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await run(app, 'npm', 'ci', '--prefer-offline', ...quiet);
  return app;
}

/** Starts it as `npm start` does, on a free port. */
async function startWordPress(app: string): Promise<typeof wordpress> {
  const server = spawn(process.execPath, ['start.mjs'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined, PORT: '0' },
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, address] = /ready: (http:\S+)\/wp-admin\//.exec(printed) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`WordPress has stopped.\n${printed}`)));
  });
  return { url, process: server };
}

type Rest = (
  method: 'GET' | 'POST',
  route: string,
  data?: object,
  // biome-ignore lint/suspicious/noExplicitAny: WordPress's own JSON.
) => Promise<any>;

/** Signs somebody in; gives back what they can ask WordPress's REST API for. */
async function signIn(request: APIRequestContext, log: string, pwd: string): Promise<Rest> {
  const { url } = wordpress;
  await request.get(`${url}/wp-login.php`);
  await request.post(`${url}/wp-login.php`, { form: { log, pwd, testcookie: '1' } });
  const nonce = await request.get(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`);
  const headers = { 'X-WP-Nonce': await nonce.text() };
  return async (method, route, data) => {
    const answer = await request.fetch(`${url}/wp-json/wp/v2/${route}`, { method, data, headers });
    const json = await answer.json();
    if (!answer.ok()) throw new Error(`${method} ${route}: ${json.code}, ${json.message}`);
    return json;
  };
}

/** As an administrator, whose HTML WordPress saves as it is. */
let admin: BrowserContext;
let asAdmin: Rest;
let asAuthor: Rest;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-wordpress-'));
  const [dist, app] = await Promise.all([buildStatic(), installWordPress()]);
  block = (await readFile(path.join(dist, 'wordpress-block.html'), 'utf8')).trim();
  [wordpress, browser] = await Promise.all([startWordPress(app), launchChromium()]);

  admin = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // What the editor would show of other sites.
  await admin.route(
    (url) => url.origin !== wordpress.url && url.protocol !== 'blob:',
    (route) => route.abort(),
  );
  asAdmin = await signIn(admin.request, 'admin', 'password');
  // A tour of the editor opens on somebody's first visits, at any moment.
  const seen = { 'core/edit-post': { welcomeGuide: false }, _modified: new Date().toISOString() };
  await asAdmin('POST', 'users/me', { meta: { persisted_preferences: seen } });
  const author = { username: 'robin', email: 'robin@clinic.example', password: 'a password' };
  await asAdmin('POST', 'users', { ...author, roles: ['author'] });
  const authors = await browser.newContext();
  asAuthor = await signIn(authors.request, author.username, author.password);

  const publish = { status: 'publish', template: 'page-no-title' };
  const bare = inBlock(withoutStyle(block));
  const recipe = await asAdmin('POST', 'pages', { ...publish, title: 'Recipe', content: bare });
  const plugin = await asAuthor('POST', 'posts', {
    status: 'publish',
    title: 'Plugin',
    content: shortcode,
  });
  Object.assign(addresses, { recipe: recipe.link, plugin: plugin.link });
});

afterAll(async () => {
  await browser?.close();
  if (wordpress?.process.exitCode === null) {
    const stopped = new Promise((resolve) => wordpress.process.once('exit', resolve));
    wordpress.process.kill();
    await stopped;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Publishes a page in the block editor: pastes HTML, and chooses a template without a title. */
async function publishInEditor(html: string): Promise<{ id: number; url: string }> {
  const page = await admin.newPage();
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.getByRole('textbox', { name: 'Add title' }).fill('Ketamine Assisted Psychotherapy');
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).first().fill('Custom HTML');
  await page.getByRole('option', { name: 'Custom HTML' }).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), html);
  await canvas.getByRole('textbox', { name: 'HTML' }).press('Control+V');

  await page.getByRole('tab', { name: 'Page', exact: true }).click();
  await page.getByRole('button', { name: 'Template options' }).click();
  await page.getByRole('menuitem', { name: 'Swap template' }).click();
  await page.getByRole('option', { name: 'Page No Title' }).click();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const link = panel.getByRole('link', { name: 'View Page' });
  const url = (await link.getAttribute('href')) as string;
  const id = Number(new URL(page.url()).searchParams.get('post'));
  await page.close();
  return { id, url };
}

/** A visitor's page, what it asks for, and what it complains about. */
async function visit(url: string, { width = 1440, javaScriptEnabled = true } = {}) {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== wordpress.url) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, elsewhere, problems, close: () => context.close() };
}

/** The page as it is built, in a document that has nothing else, as far down as the other one. */
async function lookAlone(page: Page, html: string, styles = '') {
  const top = await page.evaluate(
    () => (document.querySelector('#kap') as Element).getBoundingClientRect().top,
  );
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><style>body { margin: 0 } ${styles}</style>
    <div style="height: ${top}px"></div>${html}`);
  return looksOf(page, '#kap');
}

const markup = (page: Page) =>
  page.evaluate(() => (document.querySelector('#kap') as Element).outerHTML);

describe('the block, pasted in the editor', () => {
  let pasted: { id: number; url: string };
  beforeAll(async () => {
    pasted = await publishInEditor(block);
  });

  it('is saved and published as it was built', async () => {
    const { content, template } = await asAdmin('GET', `pages/${pasted.id}?context=edit`);
    expect(template).toBe('page-no-title');
    expect(content.raw).toBe(inBlock(block));
    const published = await (await fetch(pasted.url)).text();
    expect(published).toContain(block);
  });

  it.each([1440, 375])('looks as it does on its own, at %d px', async (width) => {
    const { page, close } = await visit(pasted.url, { width });
    const looks = await looksOf(page, '#kap');
    expect(looks.length).toBeGreaterThan(1500);
    expect(differencesOf(await lookAlone(page, block), looks)).toEqual([]);
    await close();
  });

  it('works, and asks no other site for anything', async () => {
    const { page, elsewhere, problems, close } = await visit(pasted.url, { width: 375 });
    // One heading of the first rank: the theme prints no title of its own.
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Ketamine Assisted Psychotherapy (KAP)',
    ]);
    const calls = await page.locator('#kap a[href^="tel:"]').all();
    expect(await calls[0]?.getAttribute('href')).toBe('tel:988');
    await page.getByRole('link', { name: 'Read the risks' }).click();
    expect(new URL(page.url()).hash).toBe('#kap-risks');
    const { top } = await page
      .locator('#kap-risks')
      .evaluate((section) => section.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth);
    expect(await overflow()).toBe(0);
    const box = page.getByRole('checkbox', { name: /^Severe anxiety/ });
    await box.check();
    expect(await box.isChecked()).toBe(true);
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the plugin, for people whose HTML WordPress filters', () => {
  it('is what they need: of the block they lose what the README says', async () => {
    const { content } = await asAuthor('POST', 'posts?context=edit', { content: inBlock(block) });
    const count = (html: string, tag: string) => html.split(new RegExp(`<${tag}[ >]`)).length - 1;
    for (const tag of ['style', 'input', 'svg', 'time', 'bdi']) {
      expect(count(block, tag), tag).toBeGreaterThan(0);
      expect(count(content.raw, tag), tag).toBe(0);
    }
    for (const tag of ['h2', 'a', 'li', 'p']) {
      expect(count(content.raw, tag), tag).toBe(count(block, tag));
    }
  });

  it.each([1440, 375])('shows the page as it is built, at %d px', async (width) => {
    const { page, close } = await visit(addresses.plugin as string, {
      width,
      javaScriptEnabled: false,
    });
    const looks = await looksOf(page, '#kap');
    const html = (await markup(page)).replaceAll('<!-- -->', '');
    expect(differencesOf(await lookAlone(page, block), looks)).toEqual([]);
    expect(html).toBe(await markup(page));
    await close();
  });

  it('brings the checklist to life', async () => {
    const { page, elsewhere, problems, close } = await visit(addresses.plugin as string);
    const letter = page.locator('[data-slot="candidacy-checklist-sheet"]');
    const box = page.getByRole('checkbox', { name: /^Severe anxiety/ });
    const item = letter.getByText('Severe anxiety or post-traumatic stress disorder').first();
    await box.check();
    await item.waitFor();
    await letter.getByRole('button', { name: 'Clear my list' }).click();
    await item.waitFor({ state: 'hidden' });
    expect(await box.isChecked()).toBe(false);
    // React says so if the page has other markup than the one it wrote.
    expect(problems).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('loads nothing where there is no such page', async () => {
    for (const url of [wordpress.url, addresses.recipe as string]) {
      expect(await (await fetch(url)).text()).not.toContain('plugins/clinic-page');
    }
    const shown = await (await fetch(addresses.plugin as string)).text();
    expect(shown.match(/plugins\/clinic-page\/(styles\.css|checklist\.js)/g)).toHaveLength(2);
  });
});

describe('the recipe of the documentation, in a block theme', () => {
  const require = createRequire(path.join(inject('consumer'), 'package.json'));
  const sheet = (name: string) => readFile(require.resolve(`clinic-ui/${name}.css`), 'utf8');

  beforeAll(async () => {
    const plugins = path.join(folder, 'wordpress/site/wp-content/mu-plugins');
    await mkdir(plugins, { recursive: true });
    const code = await docsExample('clinic-ui.php', 'foundations/Hosts');
    await writeFile(path.join(plugins, 'clinic-ui.php'), `<?php\n${code}`);
    for (const name of ['styles', 'guard']) {
      await writeFile(path.join(plugins, `${name}.css`), await sheet(name));
    }
  });

  it('has at most three lines', async () => {
    const code = await docsExample('clinic-ui.php', 'foundations/Hosts');
    expect(code.trim().split('\n').slice(1, -1).length).toBeLessThanOrEqual(3);
  });

  it.each([1440, 375])('keeps the look of the page, at %d px', async (width) => {
    const { page, close } = await visit(addresses.recipe as string, { width });
    const looks = await looksOf(page, '#kap');
    const alone = await lookAlone(page, withoutStyle(block), await sheet('styles'));
    expect(differencesOf(alone, looks)).toEqual([]);
    await close();
  });
});

/** The whole page in a site with styles of its own: neither changes the look of the other. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { differences, type Look, looksOf } from './looks.js';
import { bin, launchChromium, run } from './tools.js';

const library = "@import 'clinic-ui/styles.css';";
const guard = "@import 'clinic-ui/guard.css';";
const unlayered = "@import 'bootstrap/dist/css/bootstrap.css';";
const layered = `@layer bootstrap, clinic;
@import 'bootstrap/dist/css/bootstrap.css' layer(bootstrap);`;
const theme = (name: string) =>
  `@import '${path.join(import.meta.dirname, `wordpress/${name}.css`)}';`;

/** Each way in which a site may bring its styles, as the stylesheet of a page of its own. */
const sites = {
  'clinic-alone': library,
  'host-alone': unlayered,
  'host-alone-layered': layered,
  layered: `${layered}\n${library}`,
  guarded: `${unlayered}\n${library}\n${guard}`,
  'guarded-first': `${guard}\n${library}\n${unlayered}`,
  unguarded: `${unlayered}\n${library}`,
  tailwind: `@layer theme, base, clinic, components, utilities;
@import 'tailwindcss';
${library}
@plugin '@tailwindcss/typography';`,
  'block-theme': `${theme('block-theme')}\n${library}\n${guard}`,
  // Its root size is the subject of the next one.
  unlayered: `${theme('classic-theme')}\n${library}\n${guard}\nhtml { font-size: 100% }`,
  'small-root': `${library}\nhtml { font-size: 62.5% }\n:root { --clinic-rem: 1.6rem }`,
};

/** The elements around the components in the content of such a site. */
const content: Partial<Record<keyof typeof sites, string>> = {
  tailwind: '<article class="prose lg:prose-xl dark:prose-invert max-w-none">',
  'block-theme':
    '<main class="entry-content has-global-padding is-layout-constrained"><div class="wp-block-group alignfull">',
  unlayered: '<article class="entry-content site"><div id="left-area" class="alignfull">',
};

/** What a site with Bootstrap has around the page. */
const around = `
  <nav class="navbar navbar-expand bg-body-tertiary"><div class="container-fluid">
    <a class="navbar-brand" href="#">A clinic</a>
    <ul class="navbar-nav"><li class="nav-item"><a class="nav-link active" href="#">Home</a></li></ul>
  </div></nav>
  <h1>News</h1><p>Words and <a href="#">a link</a>.</p><ul><li>One</li><li>Two</li></ul>
  <div class="card"><div class="card-body"><h2 class="card-title">A card</h2>
    <a href="#" class="btn btn-primary">Go</a></div></div>
  <form><fieldset><legend>Legend</legend><label class="form-label" for="name">Name</label>
    <input class="form-control" id="name"><input type="checkbox" class="form-check-input"></fieldset>
    <button>Bare</button></form>
  <table class="table"><caption>Caption</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>`;

const page = (
  name: keyof typeof sites,
) => `<!doctype html><html lang="en"><head><title>${name}</title>
  <link rel="stylesheet" href="/src/${name}.css"></head><body style="margin: 0">
  <div id="around">${around}</div>${content[name] ?? '<div>'}<div id="page"></div><div id="alone"></div>
  <script type="module" src="/src/page.js"></script></body></html>`;

const files = {
  'vite.config.js': `
    import { readdirSync } from 'node:fs';
    import tailwind from '@tailwindcss/vite';
    const input = readdirSync('.').filter((file) => file.endsWith('.html'));
    export default { plugins: [tailwind()], build: { rolldownOptions: { input } } };`,
  'src/page.js': `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import * as clinic from 'clinic-ui';
    import { crisisLines } from 'clinic-ui/content';
    import { ketamineAssistedPsychotherapy as treatment } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
    createRoot(document.getElementById('page')).render(
      createElement(clinic.TreatmentPage, {
        treatment, contact: { phone: '+1 555 555 0142' }, crisis: crisisLines.US, element: 'div',
        frequencyDisplay: 'table',
        slots: { cost: () => createElement('p', { id: 'own' }, createElement('button', { className: 'btn btn-primary' }, 'Own')) },
      }),
    );
    // Several components in an article, as where somebody takes no whole page.
    const { notes, sources, benefits, process, risks, explainers, alternatives, candidacy, faq } = treatment;
    const contact = { phone: '+1 555 555 0142', email: { address: 'hello@clinic.example' } };
    const citing = { notes, sources, crisis: crisisLines.US, contact };
    const alone = [
      [clinic.CrisisNotice, { contact: crisisLines.US }],
      [clinic.KeyFacts, { treatment, crisis: crisisLines.US }],
      [clinic.Explainer, { ...explainers[0], ...citing, id: undefined }],
      [clinic.ProcessTimeline, { ...process, ...citing }],
      [clinic.BenefitsList, { ...benefits, ...citing, risksHref: '#risks', layout: 'grid' }],
      [clinic.RiskDisclosure, { ...risks, ...citing }],
      [clinic.AlternativesList, { ...alternatives, ...citing }],
      [clinic.CandidacyChecklist, { ...candidacy, ...citing }],
      [clinic.QuestionList, { ...faq, ...citing }],
      [clinic.ContactCTA, { ...contact, heading: 'Talk with us', crisis: crisisLines.US }],
      [clinic.ReviewStamp, {}],
      [clinic.PageContents, { entries: [{ href: '#risks', label: 'Risks' }] }],
      [clinic.NoteList, { notes, sources }],
    ];
    createRoot(document.getElementById('alone')).render(
      alone.map(([Component, props], key) => createElement(Component, { key, ...props })),
    );`,
  ...Object.fromEntries(
    Object.entries(sites).flatMap(([name, css]) => [
      [`${name}.html`, page(name as keyof typeof sites)],
      [`src/${name}.css`, css],
    ]),
  ),

  // What a site says of components, in a CSS module and in plain CSS: with no specificity, so that
  // nothing but the layer lets it win.
  'src/own.module.css': ':where(.card) { padding: 7px; border-radius: 1px }',
  'src/own-in-layer.module.css':
    '@layer site { :where(.card) { padding: 7px; border-radius: 1px } }',
  'src/site.css': `
    :root { --clinic-color-brand: rgb(1 2 3) }
    .warm { --clinic-color-brand: rgb(4 5 6) }
    :where([data-slot='section-heading']) { letter-spacing: 3px }`,
  'src/site-in-layer.css': `
    @layer clinic, site;
    :root { --clinic-color-brand: rgb(1 2 3) }
    .warm { --clinic-color-brand: rgb(4 5 6) }
    .clinic-crisis-notice, [data-slot='section-heading'] { letter-spacing: 9px }
    @layer site { :where([data-slot='section-heading']) { letter-spacing: 3px } }`,
  'src/notices.js': `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { CrisisNotice } from 'clinic-ui/crisis-notice';
    import { crisisLines } from 'clinic-ui/content';
    export const show = (className) => createRoot(document.getElementById('page')).render([
      createElement(CrisisNotice, { key: 1, id: 'one', className, contact: crisisLines.US }),
      createElement('div', { key: 2, className: 'warm' },
        createElement(CrisisNotice, { id: 'other', contact: crisisLines.US })),
    ]);`,
  'src/overrides.js': `
    import own from './own.module.css';
    import './site.css';
    import 'clinic-ui/styles.css';
    import { show } from './notices.js';
    show(own.card);`,
  'src/overrides-guarded.js': `
    import './site-in-layer.css';
    import own from './own-in-layer.module.css';
    import 'clinic-ui/styles.css';
    import 'clinic-ui/guard.css';
    import { show } from './notices.js';
    show(own.card);`,
  ...Object.fromEntries(
    ['overrides', 'overrides-guarded'].map((name) => [
      `${name}.html`,
      `<!doctype html><html lang="en"><head><title>${name}</title></head><body><div id="page"></div>
       <script type="module" src="/src/${name}.js"></script></body></html>`,
    ]),
  ),
};

const folder = path.join(inject('consumer'), 'hosts');
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  await mkdir(path.join(folder, 'src'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  await run(folder, bin(inject('consumer'), 'vite'), 'build');
  server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(name: string, width = 1200): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${server.resolvedUrls?.local[0]}${name}.html`);
  await page.waitForSelector('#page .clinic-crisis-notice', { state: 'attached' });
  return page;
}

describe('a site', () => {
  type Part = 'page' | 'alone' | 'around' | 'own' | 'focused';
  const seen = new Map<string, Promise<Record<Part, Look[]>>>();

  /** How a page's parts look. Each page is looked at once. */
  const look = (name: keyof typeof sites) => {
    const looks = seen.get(name) ?? read(name);
    seen.set(name, looks);
    return looks;
  };

  async function read(name: string) {
    const page = await open(name);
    const own = await looksOf(page, '#own');
    const around = await looksOf(page, '#around');
    await page.evaluate(() => document.querySelector('#own')?.remove());
    const whole = await looksOf(page, '#page');
    const alone = await looksOf(page, '#alone');
    // The ring is for the keyboard.
    await page.keyboard.press('Tab');
    await page.locator('#page [data-slot="benefits-list-risks"] a').focus();
    const focused = await looksOf(page, '#page [data-slot="benefits-list-risks"]');
    await page.close();
    return { page: whole, alone, around, own, focused };
  }

  // A theme's `!important` wins. Twenty Twenty-Five has this one for every link.
  const important = / text-decoration(-thickness)?: .* became .*1px$/;

  it.each(['layered', 'guarded', 'guarded-first', 'tailwind', 'block-theme', 'unlayered'] as const)(
    'leaves the components as they are: %s',
    async (name) => {
      const alone = await look('clinic-alone');
      const inSite = await look(name);
      expect(alone.page.length).toBeGreaterThan(700);
      expect(alone.alone.length).toBeGreaterThan(700);
      for (const part of ['page', 'alone', 'focused'] as const) {
        const changed = differences(alone[part], inSite[part]);
        expect(
          changed.filter((one) => !important.test(one)),
          part,
        ).toEqual([]);
      }
      expect(alone.focused.map((one) => one['outline-width'])).toContain('3px');
    },
  );

  it.each([
    ['layered', 'host-alone-layered'],
    ['guarded', 'host-alone'],
    ['guarded-first', 'host-alone'],
  ] as const)(
    'stays as it is, outside the components and in their place: %s',
    async (name, host) => {
      const alone = await look(host);
      const inSite = await look(name);
      expect(alone.around.length).toBeGreaterThan(20);
      expect(differences(alone.around, inSite.around)).toEqual([]);
      expect(inSite.own).toMatchObject([{ 'background-color': 'rgb(13, 110, 253)' }]);
      expect(differences(alone.own, inSite.own)).toEqual([]);
    },
  );

  it('with a small root size has text and targets as large as usual, by one line', async () => {
    const looks = async (name: string) => {
      const page = await open(name, 375);
      const looks = await looksOf(page, '#page');
      const height = await page.evaluate(
        () => document.querySelector('#page [data-slot="care-bar-way"] a')?.clientHeight,
      );
      await page.close();
      return { looks, height };
    };
    const [usual, small] = [await looks('clinic-alone'), await looks('small-root')];
    expect(small.height).toBeGreaterThanOrEqual(44);
    // A part of the page's own is the site's, and what comes after it moves with it.
    const isMoved = (difference: string) => /> (?:place|transform-origin): /.test(difference);
    const found = differences(usual.looks, small.looks);
    expect(found.filter((difference) => !isMoved(difference))).toEqual([]);
  });

  it('leaks into the components without a layer or the guard', async () => {
    const alone = await look('clinic-alone');
    const inSite = await look('unguarded');
    expect(differences(alone.page, inSite.page).length).toBeGreaterThan(100);
  });
});

describe.each(['overrides', 'overrides-guarded'])(
  'what a site says of components wins: %s',
  (name) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(name);
    });
    afterAll(() => page?.close());

    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

    it('a class of a CSS module, on the component that has it', async () => {
      expect(await style('#one', 'padding')).toBe('7px');
      expect(await style('#one', 'border-radius')).toBe('1px');
      expect(await style('#other', 'padding')).not.toBe('7px');
    });

    it('a custom property, on the whole page and on a part of it', async () => {
      const link = (id: string) =>
        style(`#${id} [data-slot='crisis-notice-ways'] a`, 'background-color');
      expect(await link('one')).toBe('rgb(1, 2, 3)');
      expect(await link('other')).toBe('rgb(4, 5, 6)');
    });

    it('a rule for a part by its slot', async () => {
      expect(await style('#one h2', 'letter-spacing')).toBe('3px');
    });
  },
);

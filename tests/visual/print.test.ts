/** What the page and the leaflet print: sides, words and sizes, read from Chromium's own PDFs. */

import { type Browser, chromium, type Page } from 'playwright';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium, noChromium } from '../../scripts/chromium.mjs';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { TreatmentPage, type TreatmentPageProps } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import {
  cbt,
  esketamine,
  exampleClinic,
  exampleClinicInSpanish,
  hands,
  kap,
  kapInSpanish,
  tms,
} from '../../stories/example-clinic.js';
import { type Piece, textOf } from './paper.js';
import { papers } from './views.js';

const shared = { today: '2026-11-29', illustration: hands } as const;
const english = { ...shared, contact: exampleClinic, crisis: crisisLines.US } as const;
const pages = {
  kap: { ...english, treatment: kap },
  tms: { ...english, treatment: tms },
  esketamine: { ...english, treatment: esketamine },
  cbt: { ...english, treatment: cbt },
  es: {
    ...shared,
    treatment: kapInSpanish,
    contact: exampleClinicInSpanish,
    crisis: crisisLinesInSpanish.US,
    locale: es,
  },
} satisfies Record<string, TreatmentPageProps>;

let browser: Browser;
let tab: Page;
let css: string;

beforeAll(async () => {
  // In production, sentences that nobody has confirmed are left out.
  vi.stubEnv('NODE_ENV', 'production');
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: 'scripts/content-measure/page.css' },
    },
  });
  const { output } = result as Rollup.RollupOutput;
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  css = sheet?.type === 'asset' ? String(sheet.source) : '';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  tab = await browser.newPage();
});

afterAll(() => browser?.close());

/** Prints a page. `size` is that of half a sheet, for leaflets. */
async function print(props: TreatmentPageProps, format: string, margin: number, size = '') {
  const html = renderToStaticMarkup(createElement(TreatmentPage, props));
  const style = size && `:root { --clinic-leaflet-size: ${size} }`;
  await tab.setContent(
    `<!doctype html><html lang="en"><style>${css} ${style} body { margin: 0 }</style><body>${html}`,
  );
  await tab.evaluate(() => document.fonts.ready);
  await tab.emulateMedia({ media: 'print' });
  const edge = `${margin}mm`;
  return textOf(
    await tab.pdf({
      format,
      preferCSSPageSize: true,
      margin: { top: edge, right: edge, bottom: edge, left: edge },
    }),
  );
}

const bare = (text: string) => text.replace(/\s+/g, '');
const wordsOn = (side: readonly Piece[]) => bare(side.map(({ text }) => text).join(''));

/** The headings that a side ends with: nothing follows them in their column. */
function lonelyHeadings(side: readonly Piece[], headings: readonly string[]): string[] {
  return side
    .filter(({ text }) => headings.some((heading) => heading.endsWith(bare(text))))
    .filter(({ text }) => bare(text).length > 3)
    .filter(
      (piece) =>
        !side.some(
          ({ x, y, text }) =>
            text !== piece.text &&
            y > piece.y + 1 &&
            y < piece.y + 60 &&
            x > piece.x - 30 &&
            x < piece.x + 200,
        ),
    )
    .map(({ text }) => text);
}

/** Names of rows are left out: a row is never parted, and what belongs to its name is beside it. */
const headings = () =>
  tab.evaluate(() => {
    const wordsOf = (element: Element) => {
      // The numbers of notes are pieces of their own.
      const copy = element.cloneNode(true) as Element;
      for (const notes of copy.querySelectorAll('[data-slot="note-markers"]')) notes.remove();
      return (copy.textContent ?? '').replace(/\s+/g, '');
    };
    const rows = new Set([...document.querySelectorAll('tbody th')].map(wordsOf));
    // The head of a table alone is a heading too.
    return [...document.querySelectorAll('h1, h2, h3, h4, thead th')]
      .map(wordsOf)
      .filter((words) => !rows.has(words));
  });

/** Rows that may be parted: their names are no headings at an end only while none is. */
const partedRows = () =>
  tab.evaluate(() =>
    [...document.querySelectorAll('tbody tr')]
      .filter((row) => getComputedStyle(row).breakInside !== 'avoid')
      .map(({ textContent }) => textContent),
  );

/** Lines that begin at the same place, so close that one is printed over the other. */
const overprinted = (side: readonly Piece[]): string[] =>
  side.flatMap((upper) =>
    side
      .filter(({ x, y, size, text }) => {
        const isBelow = y > upper.y + 0.5 && y < upper.y + 0.75 * Math.min(size, upper.size);
        return isBelow && Math.abs(x - upper.x) < 1 && bare(text) && bare(upper.text);
      })
      .map(({ text }) => `${upper.text} / ${text}`),
  );

describe.each(Object.entries(papers))('the whole page on %s', (format, { margin }) => {
  it.each([
    ['kap', 10],
    ['tms', 10],
    ['esketamine', 10],
    ['cbt', 10],
    // The same content takes a tenth more words.
    ['es', 10],
  ] as const)(
    'prints %s on at most %i sides, each with its number and head, none ending with a heading',
    async (name, most) => {
      const sides = await print(pages[name], format, margin);
      expect(sides.length).toBeLessThanOrEqual(most);
      const { treatment } = pages[name];
      for (const [index, side] of sides.entries()) {
        const words = wordsOn(side);
        expect(words).toContain(bare(`${index + 1} / ${sides.length}`));
        expect(words).toContain(bare(`${treatment.name} · Example Clinic · `));
      }
      const known = await headings();
      expect(sides.map((side) => lonelyHeadings(side, known))).toEqual(sides.map(() => []));
      expect(await partedRows()).toEqual([]);
      expect(sides.flatMap(overprinted)).toEqual([]);
    },
  );
});

it('would notice a heading at the end of a side', () => {
  const piece = (text: string, y: number) => ({ text, x: 40, y, size: 10 });
  const side = [piece('Serious risks', 20), piece('Addiction', 40), piece('Getting help', 780)];
  expect(lonelyHeadings(side, ['Seriousrisks', 'Gettinghelp'])).toEqual(['Getting help']);
});

it('prints no picture, nothing to press, and no pointer to a place of the screen', async () => {
  const sides = await print(pages.kap, 'A4', 15);
  expect(sides.map(wordsOn).join('')).not.toContain('Seewhoshouldnothaveit');
  const visible = await tab.evaluate(() =>
    ['picture', 'links']
      .flatMap((part) => [...document.querySelectorAll(`[data-slot="treatment-hero-${part}"]`)])
      .filter((element) => element.getBoundingClientRect().height > 0),
  );
  expect(visible).toEqual([]);
  expect(await tab.locator('nav:visible, button:visible').count()).toBe(0);
});

describe.each([
  ['A5', ''],
  ['half a sheet of Letter', '5.5in 8.5in'],
])('the leaflet on %s', (_, size) => {
  it.each(Object.entries(pages))('prints %s on four sides', async (_name, page) => {
    const props: TreatmentPageProps = {
      ...page,
      print: 'leaflet',
      pageAddress: 'clinic.example/kap',
    };
    const sides = await print(props, 'A4', 15, size);
    expect(sides).toHaveLength(4);
    const pieces = sides.flat();
    expect(Math.min(...pieces.map((piece) => piece.size))).toBeGreaterThanOrEqual(10.49);
    const words = sides.map(wordsOn);
    for (const [index, side] of words.entries()) expect(side).toContain(`${index + 1}/4`);
    const serious = props.treatment.risks.groups.find(({ severity }) => severity === 'serious');
    for (const { name: risk } of serious?.risks ?? []) {
      // Among the key facts, and beside the gains.
      expect(words[0]).toContain(bare(risk));
      expect(words[1]).toContain(bare(risk));
    }
    expect(words[0]).toContain(bare(props.treatment.mainMessage ?? ''));
    const { locale = en } = props;
    expect(words[2]).toContain(bare(locale.riskDisclosure['get-help']));
    expect(words[3]).toContain('clinic.example/kap');
    const known = await headings();
    expect(sides.map((side) => lonelyHeadings(side, known))).toEqual([[], [], [], []]);
  });
});

it.each(['page', 'leaflet'] as const)('prints the letter alone from a %s', async (kind) => {
  await print({ ...pages.kap, print: kind }, 'A4', 15);
  // What the button marks while the print dialog is open.
  await tab.evaluate(() => {
    const letter = document.querySelector<HTMLElement>('[data-slot="candidacy-checklist-sheet"]');
    letter?.setAttribute('data-clinic-print', 'alone');
    for (let around = letter?.parentElement; around; around = around.parentElement)
      around.setAttribute('data-clinic-print', 'path');
  });
  const sides = textOf(await tab.pdf({ format: 'A4', margin: { left: '15mm', right: '15mm' } }));
  expect(sides).toHaveLength(1);
  const words = wordsOn(sides[0] ?? []);
  expect(words).toContain('Todiscusswithaclinician');
  expect(words).toContain('Myownquestions:');
  expect(words).not.toContain('Seriousrisks');
  expect(words).not.toContain('Notyetreviewed');
});

it('looks the same on screen as the page', async () => {
  await print(pages.kap, 'A4', 15);
  await tab.emulateMedia({ media: 'screen' });
  const height = () => tab.evaluate(() => document.documentElement.scrollHeight);
  const ofPage = await height();
  await print({ ...pages.kap, print: 'leaflet' }, 'A4', 15);
  await tab.emulateMedia({ media: 'screen' });
  expect(await height()).toBe(ofPage);
});

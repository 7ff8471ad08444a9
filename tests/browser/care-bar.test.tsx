import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CareBar, TreatmentPage, type TreatmentPageProps } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { isQuick, sample } from '../sample.js';
import '@fontsource-variable/source-sans-3';
import './with-styles.js';

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };

async function renderPage(
  [width, height]: readonly [number, number],
  props: Partial<TreatmentPageProps> = {},
  after?: ReactNode,
) {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  render(
    <>
      <TreatmentPage {...usual} {...props} />
      {after}
    </>,
  );
  scrollTo(0, 0);
}

const part = (slot: string) => document.querySelector(`[data-slot="${slot}"]`) as HTMLElement;
const isFoot = () => getComputedStyle(part('care-bar-cells')).position === 'sticky';
/** The row that stays in sight: at a phone's foot, or at the top. */
const row = () => (isFoot() ? part('care-bar-cells') : part('care-bar'));
const rowBox = () => row().getBoundingClientRect();
const isInBar = (element: Element | null) => Boolean(element?.closest('[data-slot="care-bar"]'));

/** Every line of text below an element, where it stands on the screen. */
function linesOf(element: Element): DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    if (texts.currentNode.textContent?.trim()) lines.push(...range.getClientRects());
  }
  return lines;
}

const phone = [375, 812] as const;
const tablet = [768, 1024] as const;
const desktop = [1440, 900] as const;

/** Points all over the screen, and whether the bar is what one sees there. */
function* pointsOfTheScreen() {
  for (let y = 2; y < innerHeight; y += 13) {
    for (let x = 4; x < innerWidth; x += innerWidth / 9) {
      yield { y, inBar: isInBar(document.elementFromPoint(x, y)) };
    }
  }
}

const screens = [
  ['phone', phone, 60],
  ['tablet', tablet, 60],
  ['desktop', desktop, 52],
] as const;

describe.each(sample(screens, 2))('on a %s', (_, size, height) => {
  it.each([false, true])(
    'owns its row, and lies over nothing else at any place of the page (way out: %s)',
    async (quickExit) => {
      await renderPage(size, { quickExit });
      const end = document.documentElement.scrollHeight;
      for (let top = 0; top < end; top += size[1] * (isQuick ? 9.2 : 2.3)) {
        scrollTo(0, top);
        const box = rowBox();
        expect(Math.round(box.height)).toBeGreaterThanOrEqual(height);
        expect(box.height).toBeLessThan(height + 6);
        expect(box.width).toBe(size[0]);
        expect(Math.round(isFoot() ? innerHeight - box.bottom : box.top)).toBe(0);
        // The sentence that scrolls with the page is part of it.
        const sentence = part('care-bar-crisis').getBoundingClientRect().bottom;
        for (const { y, inBar } of pointsOfTheScreen()) {
          const isRow = y >= Math.floor(box.top) && y <= Math.ceil(box.bottom);
          if (isRow) expect(inBar, `${y} at ${top}`).toBe(true);
          else if (y > sentence + 1) expect(inBar, `${y} at ${top}`).toBe(false);
        }
      }
    },
  );

  it('lets the first and the last line of the page, and what follows, come clear of it', async () => {
    await renderPage(size, {}, <footer style={{ padding: 8 }}>Our own foot</footer>);
    const hero = linesOf(document.getElementById('summary') as Element);
    expect(Math.min(...hero.map(({ top }) => top))).toBeGreaterThanOrEqual(
      part('care-bar-crisis').getBoundingClientRect().bottom,
    );
    scrollTo(0, document.documentElement.scrollHeight);
    const isClear = ({ top, bottom }: DOMRect) => bottom <= rowBox().top || top >= rowBox().bottom;
    const lines = [
      ...linesOf(document.querySelector('[data-section="end"]') as Element),
      ...linesOf(document.querySelector('footer') as Element),
    ].filter(({ bottom }) => bottom > innerHeight / 2);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !isClear(line))).toEqual([]);
  });

  it('leads to headings that nothing covers, and closes the contents', async () => {
    await renderPage(size);
    const panel = part('care-bar-contents');
    const links = [...panel.querySelectorAll<HTMLAnchorElement>('li a')].slice(1);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const { scrollY } = window;
      screen.getByRole('link', { name: /^Contents/ }).click();
      expect(panel.checkVisibility(), link.hash).toBe(true);
      // What opens is in sight wherever one is, so the page stays there.
      expect(window.scrollY, link.hash).toBe(scrollY);
      link.click();
      expect(panel.checkVisibility(), link.hash).toBe(false);
      const heading = document.querySelector(`${link.hash} :is(h2, h3)`) as HTMLElement;
      const [line] = linesOf(heading) as [DOMRect];
      expect(line.top, link.hash).toBeGreaterThanOrEqual(isFoot() ? 0 : rowBox().bottom);
      expect(line.bottom, link.hash).toBeLessThanOrEqual(isFoot() ? rowBox().top : innerHeight);
    }
    screen.getByRole('link', { name: /^Contents/ }).click();
    const { scrollY } = window;
    screen.getByRole('link', { name: 'Close' }).click();
    expect(panel.checkVisibility()).toBe(false);
    expect(window.scrollY).toBe(scrollY);
  });

  it('opens contents that stay in sight, and scroll on their own', async () => {
    const entries = Array.from({ length: 60 }, (_, at) => ({ href: '#a', label: `Part ${at}` }));
    await renderPage(size, {
      slots: { careBar: (props) => <CareBar {...props} entries={entries} /> },
    });
    await userEvent.click(screen.getByText('Contents'));
    const panel = part('care-bar-contents');
    const { top, bottom, left, right } = panel.getBoundingClientRect();
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(panel.scrollHeight).toBeGreaterThan(panel.clientHeight);
  });

  it('has targets of 44 px that lie over no other', async () => {
    await renderPage(size, { quickExit: true });
    const targets = [...part('care-bar').querySelectorAll('a, summary')]
      .filter((target) => target.checkVisibility() && !target.closest('ul'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    expect(targets.length).toBeGreaterThan(4);
    for (const [index, { target, box }] of targets.entries()) {
      expect(box.height, target.outerHTML).toBeGreaterThanOrEqual(44);
      expect(box.width, target.outerHTML).toBeGreaterThanOrEqual(44);
      for (const { box: other } of targets.slice(index + 1)) {
        const isApart = box.right <= other.left + 1 || other.right <= box.left + 1;
        expect(isApart || box.bottom <= other.top + 1 || other.bottom <= box.top + 1).toBe(true);
      }
    }
  });
});

// A tablet has the phone's row.
describe.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('on a %s, the keyboard', (_, size) => {
  it('reaches nothing that the row hides', async () => {
    await renderPage(size);
    const hidden: string[] = [];
    let reached = 0;
    const all = document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, summary)');
    // Towards the row, where the next element may be beneath it.
    const isDown = isFoot();
    all[isDown ? 0 : all.length - 1]?.focus();
    // A third of the page: the evidence is links of one kind.
    for (let step = 0; step < all.length / (isQuick ? 15 : 3); step += 1) {
      await userEvent.keyboard(isDown ? '{Tab}' : '{Shift>}{Tab}{/Shift}');
      const element = document.activeElement as HTMLElement;
      if (element === document.body) break;
      if (isInBar(element)) continue;
      reached += 1;
      const { top, bottom } = element.getBoundingClientRect();
      const box = rowBox();
      if (bottom > box.top + 1 && top < box.bottom - 1) hidden.push(element.outerHTML);
    }
    expect(reached).toBeGreaterThan(isQuick ? 7 : 35);
    expect(hidden).toEqual([]);
  });
});

it('stands below a header of the site that sticks to the top', async () => {
  document.documentElement.style.setProperty('--clinic-sticky-top', '80px');
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  await renderPage(desktop);
  scrollTo(0, 3000);
  expect(rowBox().top).toBe(80);
  const risks = document.querySelector('#risks h2') as HTMLElement;
  screen.getByRole('link', { name: /^Contents/ }).click();
  screen.getByRole('link', { name: kap.risks.heading }).click();
  expect(risks.getBoundingClientRect().top).toBeGreaterThanOrEqual(rowBox().bottom);
  // At a phone's foot it is not in the header's way, and targets still are clear of the header.
  await page.viewport(...phone);
  expect(Math.round(rowBox().bottom)).toBe(innerHeight);
  scrollTo(0, 0);
  screen.getByRole('link', { name: /^Contents/ }).click();
  screen.getByRole('link', { name: kap.risks.heading }).click();
  expect(risks.getBoundingClientRect().top).toBeGreaterThanOrEqual(80);
});

it.each([
  ['400 % zoom', 320, 256],
  ['text twice as large on a phone', 260, 640],
])('scrolls with the page where it would hide it: %s', async (_, width, height) => {
  await renderPage([width, height], { quickExit: true });
  scrollTo(0, 2000);
  expect(part('care-bar').getBoundingClientRect().bottom).toBeLessThan(0);
  expect(part('care-bar-cells').getBoundingClientRect().bottom).toBeLessThan(0);
  for (const slot of ['care-bar-crisis', 'care-bar-cells']) {
    expect(part(slot).scrollWidth, slot).toBeLessThanOrEqual(width);
  }
});

const entries = [{ href: '#risks', label: 'Risks' }];
const lines = [
  ...Object.values(crisisLines).map((crisis) => ({ crisis, locale: undefined })),
  { crisis: crisisLinesInSpanish.US, locale: es },
];

it.each([1100, 1280, 1440])(
  'keeps every crisis line in one row at %i px, beside a number and the way out',
  async (width) => {
    await page.viewport(width, 900);
    document.body.style.margin = '0';
    await document.fonts.load('16px "Source Sans 3 Variable"');
    for (const line of sample(lines, 2)) {
      const { unmount } = render(<CareBar {...usual} {...line} entries={entries} quickExit />);
      expect(part('care-bar').offsetHeight, line.crisis.name).toBeLessThanOrEqual(56);
      unmount();
    }
  },
);

it.each([320, 375])('breaks no word of its row at %i px, beside the way out', async (width) => {
  await page.viewport(width, 812);
  render(<CareBar {...usual} entries={entries} quickExit />);
  for (const words of ['Contents', 'Leave']) {
    expect(linesOf(screen.getByText(words)), words).toHaveLength(1);
  }
});

it('gives way to what the keyboard reaches while its contents are open', async () => {
  await renderPage(phone);
  await userEvent.click(screen.getByText('Contents'));
  const panel = part('care-bar-contents');
  expect(getComputedStyle(panel).visibility).toBe('visible');
  screen.getByRole('link', { name: /^Read the risks/ }).focus();
  await userEvent.keyboard('{Tab}');
  expect(isInBar(document.activeElement)).toBe(false);
  expect(getComputedStyle(panel).visibility).toBe('hidden');
  screen.getByRole('link', { name: /^Contents/ }).focus();
  expect(getComputedStyle(panel).visibility).toBe('visible');
});

it('prints the sentence alone', async () => {
  await renderPage(desktop, { quickExit: true });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(getComputedStyle(part('care-bar')).position).toBe('static');
  expect(part('care-bar-crisis').checkVisibility()).toBe(true);
  expect(part('care-bar-cells').checkVisibility()).toBe(false);
});

import { composeStories } from '@storybook/react-vite';
import { render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { contrastPairs } from '../../src/theme/contrast.js';
import evergreen from '../../src/theme/themes/evergreen.css?inline';
import { ContrastList } from '../../stories/foundations/ContrastList.js';
import { PrintPreview } from '../../stories/foundations/PrintPreview.js';
import './with-styles.js';

const style = document.createElement('style');
afterEach(() => {
  style.remove();
  document.documentElement.removeAttribute('style');
});

const inTheme = (css: string) => {
  style.textContent = css;
  document.head.append(style);
};

describe('the live figures of contrast', () => {
  const figuresOf = (container: HTMLElement, pair: string) =>
    [...container.querySelectorAll('li')].find(({ textContent }) => textContent?.startsWith(pair))
      ?.textContent ?? '';

  it('update whenever the page changes', async () => {
    const { container, getByRole } = render(<ContrastList />);
    const figures = () => figuresOf(container, 'Aabrand on canvas');
    const sum = () => getByRole('status').textContent;
    await waitFor(() => expect(figures()).toContain('#0d575c on #fcfaf6'));
    expect(figures()).toContain('7.9:1 Passes');
    expect(sum()).toBe(`All ${contrastPairs.length} pairs pass in light mode.`);

    inTheme(evergreen);
    await waitFor(() => expect(figures()).toContain('#22563a on #'));

    document.documentElement.style.colorScheme = 'dark';
    await waitFor(() => expect(sum()).toBe(`All ${contrastPairs.length} pairs pass in dark mode.`));
  });

  it('name the failing pairs', async () => {
    inTheme(':root { --clinic-color-text-muted: #999 }');
    const { container, getByRole } = render(<ContrastList />);
    await waitFor(() =>
      expect(getByRole('status')).toHaveTextContent(
        `4 of ${contrastPairs.length} pairs fail in light mode.`,
      ),
    );
    expect(figuresOf(container, 'Aatext-muted on surface')).toContain('2.8:1 Fails');
    expect(figuresOf(container, 'Aatext on surface')).toContain('Passes');
  });
});

it('the print preview does not change the page’s stylesheets', async () => {
  const heading = () =>
    getComputedStyle(document.documentElement).getPropertyValue('--clinic-text-md');
  const before = heading();
  const { container, unmount } = render(<PrintPreview />);
  expect(heading()).toBe('9.75pt');
  expect(container.querySelector('[data-slot="care-bar-cells"]')).not.toBeVisible();
  unmount();
  expect(heading()).toBe(before);
});

const files = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/foundations/*.stories.tsx',
);
const nameOf = (file: string) => /(\w+)\.stories/.exec(file)?.[1] ?? file;

/** Until what a story measures of itself is measured. */
const measured = async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
};

const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
  ...document.body.querySelectorAll<Kind>(selector),
];

/** Whether an element is in a part that scrolls or cuts off by itself. */
const isContained = (element: Element) => {
  for (let part = element.parentElement; part; part = part.parentElement) {
    if (getComputedStyle(part).overflowX !== 'visible') return true;
  }
  return false;
};

describe.each(Object.entries(files).map(([file, load]) => [nameOf(file), load] as const))(
  'the stories of %s, 320 px wide',
  (_, load) => {
    it('reflow, keep the role of lists, and have no tab stop without a reason', async () => {
      await page.viewport(320, 800);
      for (const [name, story] of Object.entries(composeStories(await load()))) {
        const Story = story as ComponentType;
        const { unmount } = render(<Story />);
        await measured();
        expect(document.documentElement.scrollWidth, `${name}: its width`).toBe(320);
        const wide = all('body *').filter(
          (part) => part.getBoundingClientRect().right > 321 && !isContained(part),
        );
        expect(wide, `${name}: what leaves the page`).toEqual([]);
        const unmarked = all('ul, ol').filter(
          (list) => getComputedStyle(list).listStyleType === 'none',
        );
        for (const list of unmarked) expect(list, name).toHaveAttribute('role', 'list');
        for (const stop of all('[tabindex="0"]')) {
          expect(stop.scrollWidth, `${name}: it scrolls`).toBeGreaterThan(stop.clientWidth);
        }
        unmount();
      }
    });
  },
);

it('the boxes in each of their states are in groups with names of their own', async () => {
  const stories = composeStories(await import('../../stories/foundations/States.stories.js'));
  render(<stories.Checkboxes />);
  const names: string[] = [];
  screen.getAllByRole('group', { name: (name) => names.push(name) > 0 });
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
});

it.each([
  ['a phone', 320],
  ['a frame in a docs page on a phone', 240],
])('the sheets of the print preview on %s stand side by side', async (_, width) => {
  await page.viewport(width, 800);
  render(<PrintPreview />);
  const sheets = () => all('.foundations-sheet').map((sheet) => sheet.getBoundingClientRect());
  await waitFor(() => expect(sheets().length).toBeGreaterThan(5));
  await measured();
  const [first, ...others] = sheets();
  expect(first?.right).toBeLessThanOrEqual(width);
  let before = first;
  for (const sheet of others) {
    expect(sheet.left).toBeGreaterThan(before?.right ?? 0);
    before = sheet;
  }
  // What is printed stays on its sheet.
  const flow = document.querySelector('.foundations-flow') as HTMLElement;
  const last = sheets().at(-1) as DOMRect;
  for (const words of flow.querySelectorAll('p, li, td, th, h1, h2, h3')) {
    for (const { left, right, top, bottom, width: size } of words.getClientRects()) {
      if (size === 0) continue;
      const on = sheets().find((sheet) => left >= sheet.left - 1 && left < sheet.right);
      expect(on ?? last, words.textContent ?? '').toBeDefined();
      if (!on) continue;
      expect(right, words.textContent ?? '').toBeLessThanOrEqual(on.right + 1);
      expect(top, words.textContent ?? '').toBeGreaterThanOrEqual(on.top - 1);
      expect(bottom, words.textContent ?? '').toBeLessThanOrEqual(on.bottom + 1);
    }
  }
});

import { render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
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
    expect(sum()).toBe('All 53 pairs pass in light mode.');

    inTheme(evergreen);
    await waitFor(() => expect(figures()).toContain('#22563a on #'));

    document.documentElement.style.colorScheme = 'dark';
    await waitFor(() => expect(sum()).toBe('All 53 pairs pass in dark mode.'));
  });

  it('name the failing pairs', async () => {
    inTheme(':root { --clinic-color-text-muted: #999 }');
    const { container, getByRole } = render(<ContrastList />);
    await waitFor(() =>
      expect(getByRole('status')).toHaveTextContent('4 of 53 pairs fail in light mode.'),
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

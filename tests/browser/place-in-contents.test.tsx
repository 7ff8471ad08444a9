/**
 * The place one is in, marked in the care bar's contents. In a file of its own, because Chromium marks
 * nothing in a document from which many pages with the same ids were removed.
 */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import './with-styles.js';

/** A tab behind another draws about nothing, and Chromium marks the place as it draws. */
async function painted() {
  await cdp().send('Page.bringToFront');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

it.each([375, 768, 1440])('is the section that one reads, at %i px', async (width) => {
  await page.viewport(width, 900);
  render(<TreatmentPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />);
  screen.getByRole('link', { name: /^Contents/ }).click();
  const contents = document.querySelector('[data-slot="care-bar-entries"]') as HTMLElement;
  const links = [...contents.querySelectorAll('a')];
  const isMarked = (link: Element) => getComputedStyle(link).textDecorationThickness === '3px';
  for (const id of ['process', 'risks', 'contact']) {
    const marked = async () => {
      scrollTo(0, 0);
      await painted();
      document.querySelector(`#${id} h2`)?.scrollIntoView();
      await painted();
      return links.filter(isMarked).map(({ hash }) => hash);
    };
    // A busy machine puts it off.
    await expect.poll(marked, { timeout: 15_000, interval: 500 }).toEqual([`#${id}`]);
  }
});

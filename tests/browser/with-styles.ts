import { afterEach, beforeEach } from 'vitest';
import { cdp, page } from 'vitest/browser';
import styles from '../../src/styles/index.css?inline';

/** The package's stylesheet, as a page has it; a test may take it out. */
export const sheet = document.createElement('style');
sheet.textContent = styles;

beforeEach(() => document.head.append(sheet));

afterEach(async () => {
  sheet.remove();
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  await page.viewport(1024, 768);
});

import { render } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { TreatmentPage } from '../../src/index.js';
import { ar } from '../../stories/components/locales.js';
import {
  crisisInArabic,
  exampleClinicInArabic,
  kapInArabic,
} from '../../stories/pages/arabic/ketamine-assisted-psychotherapy.js';
import './with-styles.js';

beforeEach(async () => {
  await page.viewport(1440, 900);
  render(
    <div dir="rtl" lang="ar">
      <TreatmentPage
        treatment={kapInArabic}
        contact={exampleClinicInArabic}
        crisis={crisisInArabic}
        locale={ar}
        today="2026-11-24"
      />
    </div>,
  );
});

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Where the words of an element are, not its box. */
function words(element: Element | undefined): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element as Element);
  return range.getBoundingClientRect();
}

it('has the clinic’s number and address on the side of the other lines', () => {
  const [name] = all('[data-slot="contact-cta-address"]');
  const lines = all('[data-slot="contact-cta-address-line"]');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(words(line).right).toBeCloseTo(words(name).right, 0);
  const [heading] = all('#contact h2');
  const [number] = all('[data-slot="contact-cta-number"]');
  expect(words(number).right).toBeCloseTo(words(heading).right, -1);
});

it('has ones below ones in a column of numbers', () => {
  const rows = all('.clinic-frequency-table--compared tbody tr');
  expect(rows.length).toBe(9);
  for (const column of [1, 2, 3]) {
    const ends = rows.map((row) => Math.round(words(row.children[column]).right));
    expect(new Set(ends).size, `column ${column}`).toBe(1);
  }
});

it('breaks no number to call in a help card', () => {
  const numbers = all('[data-slot="risk-disclosure-help-title"] bdi');
  expect(numbers).toHaveLength(3);
  for (const number of numbers) {
    const line = Number.parseFloat(getComputedStyle(number).lineHeight);
    expect(words(number).height, number.textContent ?? '').toBeLessThan(line * 1.5);
  }
});

it('slants no Arabic word, and moves no letters together', () => {
  const own = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{Script=Arabic}/u.test(node.nodeValue ?? ''),
    );
  const changed = all('main *').filter((element) => {
    const { fontStyle, letterSpacing } = getComputedStyle(element);
    return own(element) && (fontStyle !== 'normal' || letterSpacing.startsWith('-'));
  });
  expect(changed.map(({ textContent }) => textContent)).toEqual([]);
});

it('lets a publication in English run its own way, and its notes follow it', () => {
  const items = all('[data-slot="source-list-item"]');
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    const [publication, notes] = [...item.children];
    const lines = (element: Element | undefined) => {
      const range = document.createRange();
      range.selectNodeContents(element as Element);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const [last, first] = [lines(publication).at(-1), lines(notes)[0]] as [DOMRect, DOMRect];
    expect(words(publication).left).toBeCloseTo(item.getBoundingClientRect().left, 0);
    const isBelow = first.top > last.bottom - 6;
    expect(isBelow || first.left > last.left, item.textContent ?? '').toBe(true);
  }
});

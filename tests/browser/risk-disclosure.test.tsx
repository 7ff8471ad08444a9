import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { FrequencyTable, RiskDisclosure } from '../../src/index.js';
import { frequency, risk } from '../../stories/components/stress.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { accessibilityTree } from './accessibility-tree.js';
import '@fontsource-variable/source-sans-3';
import './with-styles.js';

/** Two risks with numbers of their own studies. */
const fromTwoStudies = (
  <FrequencyTable
    caption="Common side effects"
    risks={[risk(27), { ...risk(9), frequency: { ...frequency(9), route: 'Drops' } }]}
  />
);

it('keeps the table’s name, headers and cells in the accessibility tree when laid out as blocks', async () => {
  await page.viewport(320, 800);
  render(fromTwoStudies);
  const table = screen.getByRole('table', { name: /^Common side effects: / });
  expect(getComputedStyle(table).display).toBe('block');
  const nodes = await accessibilityTree();
  const named = (role: string) =>
    nodes.flatMap((node) => (node.role?.value === role ? (node.name?.value ?? '') : []));
  expect(named('columnheader')).toContain('For comparison');
  expect(named('rowheader')).toContain(
    'Side effect 27 Some people in an invented study noticed this.',
  );
  expect(named('cell')).toContain('9 in 100 with placebo');
});

it('lays the numbers out as a table where there is room', () => {
  render(fromTwoStudies);
  const table = screen.getByRole('table', { name: /^Common side effects: / });
  expect(getComputedStyle(table).display).toBe('table');
});

it('keeps numbers that can be compared side by side, on a phone too', async () => {
  await page.viewport(320, 800);
  render(
    <RiskDisclosure
      {...kap.risks}
      groups={[{ severity: 'common', risks: [risk(27), risk(9)] }]}
      notes={kap.notes}
      crisis={crisisLines.US}
    />,
  );
  const table = screen.getByRole('table', { name: /^Common side effects in 100 people, / });
  expect(getComputedStyle(table).display).toBe('table');
  const tops = [...table.querySelectorAll('tbody tr:first-child > *')].map(
    (cell) => cell.getBoundingClientRect().top,
  );
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(1);
  expect(table.getBoundingClientRect().right).toBeLessThanOrEqual(320);
});

it.each([768, 1440])('keeps the number of a help card in one line at %i px', async (width) => {
  await page.viewport(width, 900);
  await document.fonts.load('600 16px "Source Sans 3 Variable"');
  render(
    // As wide as a page has room for it.
    <div style={{ maxInlineSize: 876 }}>
      <RiskDisclosure {...kap.risks} crisis={crisisLines.US} contact={exampleClinic} />
    </div>,
  );
  const numbers = document.querySelectorAll('[data-slot="risk-disclosure-help-title"] bdi');
  expect(numbers).toHaveLength(3);
  for (const number of numbers) {
    const words = document.createRange();
    words.selectNodeContents(number);
    expect(words.getClientRects(), number.textContent ?? '').toHaveLength(1);
  }
});

it('fills one dot for each person, row by row', () => {
  const { container } = render(
    <RiskDisclosure
      crisis={crisisLines.US}
      regulatoryStatus={{ text: 'A', evidence: null }}
      groups={[{ severity: 'common', risks: [risk(27)] }]}
      frequencyDisplay="icons"
    />,
  );
  const [people, comparison] = container.querySelectorAll<SVGPathElement>('[data-filled]');
  const covers = (path: SVGPathElement | undefined, place: number) => {
    const point = new DOMPoint((place % 10) + 0.5, Math.floor(place / 10) + 0.5);
    return path?.isPointInStroke(point);
  };
  const filled = (path: SVGPathElement | undefined) =>
    Array.from({ length: 100 }, (_, place) => covers(path, place)).lastIndexOf(true) + 1;
  expect(filled(people)).toBe(27);
  expect(filled(comparison)).toBe(9);
  expect(Array.from({ length: 27 }, (_, place) => covers(people, place))).not.toContain(false);
});

it('keeps the emergency above the other help cards where not all three are side by side', async () => {
  await page.viewport(768, 900);
  render(
    // As wide as a page has room for it.
    <div style={{ maxInlineSize: 707 }}>
      <RiskDisclosure {...kap.risks} crisis={crisisLines.US} contact={exampleClinic} />
    </div>,
  );
  const [emergency, urgent, routine] = [
    ...document.querySelectorAll('[data-slot="risk-disclosure-help-level"]'),
  ].map((card) => card.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
  expect(urgent.top).toBe(routine.top);
  expect(emergency.bottom).toBeLessThan(urgent.top);
  expect(emergency.right).toBeCloseTo(routine.right, 0);
});

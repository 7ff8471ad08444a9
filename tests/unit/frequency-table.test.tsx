import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Frequency } from '../../src/content/index.js';
import { FrequencyTable } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'moderate',
  source: 'x',
};

/** Rows of the table, each as the texts of its cells. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

it('puts numbers of one study side by side, and says once what they share', () => {
  render(
    <FrequencyTable
      caption="Common side effects"
      risks={[
        { name: 'Headache', frequency: { ...frequency, count: 1200, per: 10000 } },
        {
          name: 'Cough',
          frequency: { ...frequency, per: 10000, comparator: { name: 'with placebo', count: 4 } },
        },
      ]}
    />,
  );
  expect(
    screen.getByRole('table', {
      name: 'Common side effects in 10,000 people, in a week. Tablets',
    }),
  ).toBeVisible();
  expect(rows()).toEqual([
    ['Side effect or risk', 'How many', 'With placebo', 'More'],
    ['Headache', '1,200', '1', '1,199'],
    // Fewer than with placebo, with a minus sign and not a hyphen.
    ['Cough', '3', '4', '\u22121'],
  ]);
});

it('names each row by its risk and each column by its heading', () => {
  render(
    <FrequencyTable
      caption="Risks"
      risks={[
        { name: 'Headache', description: <p>An ache.</p>, frequency, id: 'risks-1-1' },
        { name: 'Cough', frequency },
      ]}
    />,
  );
  const header = screen.getByRole('rowheader', { name: /^Headache/ });
  expect(within(header).getByText('An ache.')).toBeVisible();
  expect(header.closest('tr')).toHaveAttribute('id', 'risks-1-1');
  expect(screen.getByRole('rowheader', { name: 'Cough' })).toBeVisible();
  expect(screen.getAllByRole('columnheader')).toHaveLength(4);
});

it.each([
  ['time frame', { timeFrame: 'in a month' }],
  ['denominator', { per: 1000 as const }],
  ['comparison group', { comparator: { name: 'with another drug', count: 1 } }],
  ['study', { source: 'y' }],
  ['route', { route: 'Spray' }],
])('compares no numbers that differ in %s', (_, other) => {
  render(
    <FrequencyTable
      caption="Risks"
      risks={[
        { name: 'Headache', frequency },
        { name: 'Cough', frequency: { ...frequency, ...other } },
      ]}
    />,
  );
  expect(screen.getByRole('columnheader', { name: 'For comparison' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'More' })).toBeNull();
});

it('shows each number with its comparison, or that no one knows it', () => {
  render(
    <FrequencyTable
      caption="Common side effects"
      risks={[
        { name: 'Headache', frequency },
        { name: 'Cough', frequency: { ...frequency, comparator: null } },
        { name: 'Hiccups' },
      ]}
    />,
  );
  expect(
    screen.getByRole('table', { name: 'Common side effects: how many people were affected' }),
  ).toBeVisible();
  expect(rows()).toEqual([
    ['Side effect or risk', 'How many', 'For comparison', 'Who was studied, how, and for how long'],
    ['Headache', '3 in 100 people', '1 in 100 with placebo', 'Adults. Tablets, in a week'],
    ['Cough', '3 in 100 people', 'No comparison group', 'Adults. Tablets, in a week'],
    ['Hiccups', en.evidence['frequency-unknown']],
  ]);
});

it('describes the study of each number where studies differ', () => {
  const other = { ...frequency, population: 'Older adults', route: 'Spray' };
  render(
    <FrequencyTable
      caption="Risks"
      risks={[
        { name: 'Headache', frequency },
        { name: 'Falls', frequency: other },
      ]}
    />,
  );
  expect(rows().map((cells) => cells.at(-1))).toEqual([
    'Who was studied, how, and for how long',
    'Adults. Tablets, in a week',
    'Older adults. Spray, in a week',
  ]);
});

it('describes the study of a single number', () => {
  render(<FrequencyTable caption="Risks" risks={[{ name: 'Headache', frequency }]} />);
  expect(rows().at(-1)).toEqual([
    'Headache',
    '3 in 100 people',
    '1 in 100 with placebo',
    'Adults. Tablets, in a week',
  ]);
});

it('writes out table roles, which Safari drops from a table laid out as blocks', () => {
  const { container } = render(
    <FrequencyTable
      caption="Risks"
      risks={[{ name: 'Headache', frequency }, { name: 'Hiccups' }]}
    />,
  );
  const roles = (selector: string) =>
    new Set([...container.querySelectorAll(selector)].map((part) => part.getAttribute('role')));
  expect(roles('table')).toEqual(new Set(['table']));
  expect(roles('thead, tbody')).toEqual(new Set(['rowgroup']));
  expect(roles('tr')).toEqual(new Set(['row']));
  expect(roles('th[scope="col"]')).toEqual(new Set(['columnheader']));
  expect(roles('th[scope="row"]')).toEqual(new Set(['rowheader']));
  expect(roles('td')).toEqual(new Set(['cell']));
});

it('leaves the cells of an unreadable number empty, and says nothing false', () => {
  const unreadable = { ...frequency, count: 'some' as never };
  render(
    <FrequencyTable
      caption="Risks"
      risks={[
        { name: 'Headache', frequency },
        { name: 'Falls', frequency: unreadable },
      ]}
    />,
  );
  expect(rows().at(-1)).toEqual(['Falls', '']);
});

it('renders nothing where no number is known', () => {
  const { container } = render(<FrequencyTable caption="Risks" risks={[{ name: 'Falls' }]} />);
  expect(container).toBeEmptyDOMElement();
});

it('speaks the language of its locale', () => {
  render(<FrequencyTable caption="Riesgos" risks={[{ name: 'Tos', frequency }]} locale={es} />);
  expect(screen.getByRole('columnheader', { name: es.frequencyTable.count })).toBeVisible();
  expect(rows().at(-1)).toContain('3 de cada 100 personas');
});

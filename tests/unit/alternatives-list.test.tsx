import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Alternative, Note, Source } from '../../src/content/index.js';
import { AlternativesList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const notes: readonly Note[] = [
  { id: 'talk', title: 'Talk', studies: [{ source: 'trial', found: 'Talking helped.' }] },
  { id: 'wait', title: 'Wait', studies: [{ source: 'trial', found: 'Some got better.' }] },
];

const talk: Alternative = {
  name: 'Talk therapy',
  description: 'You talk.',
  benefits: 'Relief for many.',
  risks: 'Hard feelings.',
  evidence: ['talk'],
  frequency: {
    count: 41,
    per: 100,
    outcome: 'got better',
    low: 38,
    high: 44,
    comparator: { name: 'with usual care', count: 17 },
    timeFrame: 'within two months',
    population: 'Adults',
    route: 'Weekly visits',
    source: 'trial',
  },
};

const wait: Alternative = {
  name: 'No new treatment for now',
  description: 'You wait.',
  benefits: 'It may pass.',
  risks: 'It may last.',
  evidence: ['wait'],
};

const row = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;

it('shows every option in the same columns, with no treatment last', () => {
  render(<AlternativesList {...kap.alternatives} notes={kap.notes} notesHref="#evidence" />);
  const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const { option, description, benefits, risks } = en.alternativesList;
  expect(columns).toEqual([option, description, benefits, risks]);
  const options = [...kap.alternatives.alternatives, kap.alternatives.noTreatment];
  const headers = screen.getAllByRole('rowheader');
  expect(headers.map((header) => header.firstChild?.textContent)).toEqual(
    options.map(({ name }) => name),
  );
  for (const header of headers) {
    const cells = within(header.closest('tr') as HTMLElement).getAllByRole('cell');
    // On narrow screens each cell stands under its column's heading.
    expect(cells.map((cell) => cell.dataset.label)).toEqual([description, benefits, risks]);
    for (const cell of cells) expect(cell).not.toBeEmptyDOMElement();
  }
});

it('says in a sentence how often people got better', () => {
  render(<AlternativesList alternatives={[talk]} noTreatment={wait} notes={notes} />);
  const gains = within(row(/^Talk therapy/)).getAllByRole('cell')[1];
  expect(gains).toHaveTextContent(
    'Relief for many.41 in 100 got better within two months, 17 with usual care (about 24 more). The 41 may really lie between 38 and 44.',
  );
});

it('names each option with the numbers of its notes, which lead to its own list', () => {
  render(<AlternativesList alternatives={[talk]} noTreatment={wait} notes={notes} />);
  const marker = within(row(/^No new treatment/)).getByRole('doc-noteref');
  expect(marker).toHaveTextContent('Note 2');
  const note = document.getElementById(marker.getAttribute('href')?.slice(1) ?? '') as HTMLElement;
  expect(note).toHaveTextContent('Some got better.');
  const back = within(note).getByRole('doc-backlink');
  expect(back).toHaveTextContent('No new treatment for now');
  expect(document.getElementById(back.getAttribute('href')?.slice(1) ?? '')).toBe(
    row(/^No new treatment/),
  );
});

it('leaves the notes to the page that has them', () => {
  render(
    <AlternativesList alternatives={[talk]} noTreatment={wait} notes={notes} notesHref="#e" />,
  );
  expect(within(row(/^Talk therapy/)).getByRole('doc-noteref')).toHaveAttribute('href', '#e-talk');
  expect(screen.queryByRole('heading', { name: en.evidence.notes })).toBeNull();
});

it('cites its own sources, even if another list uses the same id', () => {
  const ours: Source = {
    id: 'trial',
    kind: 'randomized-trial',
    authors: 'Our authors',
    title: 'A trial',
    publication: 'A journal',
    year: 2020,
    doi: '10.1000/ours',
  };
  const theirs = { ...ours, authors: 'Another clinic', doi: '10.1000/another' };
  const of = (sources?: readonly Source[]) => (
    <AlternativesList alternatives={[]} noTreatment={wait} notes={notes} sources={sources} />
  );
  render(
    <>
      {of([ours])}
      {of([theirs])}
      {of()}
    </>,
  );
  const cited = [...document.querySelectorAll<HTMLElement>('[data-slot="own-notes"]')].map(
    (list) => within(list).queryByRole('link')?.textContent,
  );
  expect(cited).toEqual([
    expect.stringContaining('Our authors'),
    expect.stringContaining('Another clinic'),
    undefined,
  ]);
});

it('says so where no study of an option is known', () => {
  render(
    <AlternativesList
      alternatives={[talk]}
      noTreatment={{ ...wait, evidence: null }}
      notes={notes}
    />,
  );
  expect(
    within(row(/^No new treatment/)).getByText(en.evidence['no-evidence']),
  ).toBeInTheDocument();
  expect(within(row(/^Talk therapy/)).queryByText(en.evidence['no-evidence'])).toBeNull();
});

it('writes out table roles, which Safari drops from a table laid out as blocks', () => {
  const { container } = render(
    <AlternativesList alternatives={[talk]} noTreatment={wait} notes={notes} />,
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

it('renders the other options and warns when `noTreatment` is missing', () => {
  const warn = silence();
  render(<AlternativesList alternatives={[talk]} noTreatment={undefined as never} notes={notes} />);
  expect(row(/^Talk therapy/)).toBeVisible();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('`noTreatment` is missing'));
});

it('renders nothing without any option', () => {
  silence();
  const { container } = render(
    <AlternativesList heading="Other options" alternatives={[]} noTreatment={undefined as never} />,
  );
  expect(container).toBeEmptyDOMElement();
});

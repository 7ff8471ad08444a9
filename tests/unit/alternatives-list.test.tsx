import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Source } from '../../src/content/index.js';
import { AlternativesList } from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

it('shows every option in the same parts, with no treatment last', () => {
  render(<AlternativesList {...kap.alternatives} sources={kap.sources} />);
  const options = document.querySelectorAll('[data-slot="alternatives-list-item"]');
  expect(options).toHaveLength(kap.alternatives.alternatives.length + 1);
  for (const option of options) {
    const parts = within(option as HTMLElement)
      .getAllByRole('heading', { level: 4 })
      .map((part) => part.textContent);
    expect(parts).toEqual(['What people may gain', 'What can go wrong']);
  }
  expect([...options].at(-1)).toHaveTextContent(kap.alternatives.noTreatment.name);
});

it('cites its own sources, even if another list uses the same id', () => {
  const [{ id, ...study }] = kap.sources as [Source, ...Source[]];
  const evidence = { source: id, population: 'Adults', route: 'none', certainty: 'low' } as const;
  const option = { name: 'Wait', description: 'A', benefits: 'B', risks: 'C' };
  const of = (sources?: readonly Source[]) => (
    <AlternativesList
      alternatives={[]}
      noTreatment={{ ...option, evidence: [evidence] }}
      sources={sources}
    />
  );
  const theirs = [{ ...study, id, authors: 'Another clinic', doi: '10.1000/another' }];
  silence();
  render(
    <>
      {of(kap.sources)}
      {of(theirs)}
      {of()}
      {of(kap.sources)}
    </>,
  );
  const cited = [...document.querySelectorAll('[data-slot="evidence"]')].map(
    (list) => within(list as HTMLElement).queryByRole('link')?.textContent,
  );
  expect(cited).toEqual([
    expect.stringContaining(study.authors),
    expect.stringContaining('Another clinic'),
    undefined,
    expect.stringContaining(study.authors),
  ]);
});

it('says so when no study of an option is known', () => {
  const option = { name: 'Wait', description: 'A', benefits: 'B', risks: 'C', evidence: null };
  render(<AlternativesList alternatives={[]} noTreatment={option} />);
  expect(screen.getByText('We know of no study of this.')).toBeInTheDocument();
});

it('renders the other options and warns when `noTreatment` is missing', () => {
  const warn = silence();
  render(
    <AlternativesList
      {...kap.alternatives}
      noTreatment={undefined as never}
      sources={kap.sources}
    />,
  );
  expect(screen.getByText(kap.alternatives.alternatives[0]?.name as string)).toBeInTheDocument();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('`noTreatment` is missing'));
});

import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { BenefitsList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const benefit = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);

it('always links to the risks', () => {
  render(<BenefitsList {...kap.benefits} risksHref="#risks" />);
  expect(
    screen.getByRole('link', { name: 'Read about the risks and side effects' }),
  ).toHaveAttribute('href', '#risks');
});

it('keeps the words and warns if the address of the risks is missing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(<BenefitsList {...kap.benefits} risksHref={undefined as never} />);
  expect(screen.getByText('Read about the risks and side effects').tagName).toBe('P');
  expect(warn).toHaveBeenCalledWith(
    expect.stringContaining('BenefitsList: `risksHref` is missing'),
  );
});

it('leaves the link out only for an explicit null', () => {
  render(<BenefitsList {...kap.benefits} risksHref={null} />);
  expect(screen.queryByRole('link', { name: /risks/ })).toBeNull();
});

it('shows a number with its outcome, comparator, time frame and evidence', () => {
  render(<BenefitsList {...kap.benefits} sources={kap.sources} risksHref="#risks" />);
  const relief = benefit('Quick relief, seen with ketamine into a vein');
  expect(
    relief.getByText(
      '27 in 100 people had their symptoms cut by half or more (9 in 100 with placebo), within 24 hours',
    ),
  ).toBeInTheDocument();
  const source = relief.getByRole('link', { name: 'Dean RL et al., 2021 (systematic review)' });
  expect(source).toHaveAttribute('href', 'https://doi.org/10.1002/14651858.CD011612.pub3');
  expect(source.parentElement).toHaveTextContent(
    'Adults with major depression, in 7 trials. Number of people: 185. Ketamine into a vein (IV). Certainty: very low.',
  );
});

it('shows the limits beside every benefit', () => {
  render(<BenefitsList {...kap.benefits} risksHref="#risks" />);
  for (const { title } of kap.benefits.benefits) {
    expect(benefit(title).getByText('What to keep in mind')).toBeInTheDocument();
  }
});

it('shows what was studied without the source list', () => {
  render(<BenefitsList {...kap.benefits} risksHref={null} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(
    benefit('New brain connections, so far seen in rats').getByText(/Rats, not people/),
  ).toBeInTheDocument();
});

it('states that no study is known for `evidence: null`', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      benefits={[{ title: 'Calm', description: 'Quiet.', limits: 'Not known.', evidence: null }]}
    />,
  );
  expect(screen.getByText('We know of no study of this.')).toBeInTheDocument();
});

it('claims nothing about studies if the content is silent', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const calm = { title: 'Calm', description: 'Quiet.', limits: 'Not known.' };
  for (const evidence of [undefined, [], [null], {}]) {
    const { container, unmount } = render(
      <BenefitsList risksHref="#risks" benefits={[{ ...calm, evidence: evidence as never }]} />,
    );
    expect(container).not.toHaveTextContent('We know of no study of this.');
    unmount();
  }
});

it('hides an icon from assistive technology', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      benefits={[
        {
          title: 'Calm',
          description: 'Quiet.',
          limits: 'Not known.',
          evidence: null,
          icon: <svg role="img" aria-label="Wave" />,
        },
      ]}
    />,
  );
  expect(screen.queryByRole('img')).toBeNull();
});

it('writes numbers in the format of the language', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      locale={{ ...en, tag: 'de-DE' }}
      benefits={[
        {
          title: 'Ruhe',
          description: 'Still.',
          limits: 'Unbekannt.',
          evidence: null,
          frequency: {
            count: 1200,
            per: 10000,
            comparator: null,
            timeFrame: 'in a year',
            population: 'Adults',
            route: 'Tablets',
            certainty: 'low',
            source: 'none',
          },
        },
      ]}
    />,
  );
  expect(
    screen.getByText('1.200 in 10.000 people (no comparison group), in a year'),
  ).toBeInTheDocument();
});

it('links each citation to the page’s source list, and gives each benefit an id to link back to', () => {
  const { container } = render(
    <BenefitsList
      {...kap.benefits}
      id="gain"
      sources={kap.sources}
      sourcesHref="/evidence#sources"
      risksHref={null}
    />,
  );
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^\/evidence#sources-[a-z0-9-]+$/);
  }
  expect([...container.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual([
    'gain-1',
    'gain-2',
    'gain-3',
  ]);
});

it('gives links to different sources different names', () => {
  render(<BenefitsList {...kap.benefits} sources={kap.sources} risksHref={null} />);
  const targets = new Map<string, Set<string>>();
  for (const link of screen.getAllByRole('link')) {
    const name = link.textContent ?? '';
    targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
  }
  expect(targets.size).toBeGreaterThan(4);
  for (const [name, hrefs] of targets) expect(hrefs.size, name).toBe(1);
});

it('does not claim that no study is known beside a number', () => {
  const frequency = {
    count: 27,
    per: 100,
    comparator: null,
    timeFrame: 'in a week',
    population: 'Adults',
    route: 'Tablets',
    certainty: 'low',
    source: 'none',
    sampleSize: 1,
  } as const;
  render(
    <BenefitsList
      risksHref={null}
      benefits={[{ title: 'A', description: 'B', limits: 'C', evidence: null, frequency }]}
    />,
  );
  expect(screen.queryByText('We know of no study of this.')).toBeNull();
  expect(screen.getByText(/Adults\. Number of people: 1\. Tablets/)).toBeInTheDocument();
});

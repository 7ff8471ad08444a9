import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BenefitsList } from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';

const benefit = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);

it('always carries a link to the risks', () => {
  render(<BenefitsList {...kap.benefits} risksHref="#risks" />);
  expect(
    screen.getByRole('link', { name: 'Read about the risks and side effects' }),
  ).toHaveAttribute('href', '#risks');
});

it('leaves the link out only for an explicit null', () => {
  render(<BenefitsList {...kap.benefits} risksHref={null} />);
  expect(screen.queryByRole('link', { name: /risks/ })).toBeNull();
});

it('shows a number with its outcome, comparator and time frame, and what it rests on', () => {
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
    'Adults with major depression, in 7 trials. 185 people. Ketamine into a vein (IV). Certainty: very low.',
  );
});

it('shows the limits beside every benefit', () => {
  render(<BenefitsList {...kap.benefits} risksHref="#risks" />);
  for (const { title } of kap.benefits.benefits) {
    expect(benefit(title).getByText('What to keep in mind')).toBeInTheDocument();
  }
});

it('still says what was studied without the source list', () => {
  render(<BenefitsList {...kap.benefits} risksHref={null} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(
    benefit('New brain connections, so far seen in rats').getByText(/Rats, not people/),
  ).toBeInTheDocument();
});

it('says so where no study is known', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      benefits={[{ title: 'Calm', description: 'Quiet.', limits: 'Not known.', evidence: [] }]}
    />,
  );
  expect(screen.getByText('We know of no study of this.')).toBeInTheDocument();
});

it('hides a decoration from assistive technology', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      benefits={[
        {
          title: 'Calm',
          description: 'Quiet.',
          limits: 'Not known.',
          evidence: [],
          icon: <svg role="img" aria-label="Wave" />,
        },
      ]}
    />,
  );
  expect(screen.queryByRole('img')).toBeNull();
});

it('writes numbers as the language does', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      locale="de-DE"
      benefits={[
        {
          title: 'Ruhe',
          description: 'Still.',
          limits: 'Unbekannt.',
          evidence: [],
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

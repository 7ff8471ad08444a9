import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TreatmentHero } from '../../src/index.js';
import { kap, water } from '../../stories/example-clinic.js';

it('shows the title, the summary and its evidence', () => {
  render(
    <TreatmentHero
      heading={kap.name}
      summary={kap.summary}
      sources={kap.sources}
      sourcesHref="#sources"
    >
      <p>Signed off</p>
    </TreatmentHero>,
  );
  expect(screen.getByRole('heading', { level: 1, name: kap.name })).toBeInTheDocument();
  expect(screen.getByText(kap.summary.text)).toBeInTheDocument();
  expect(screen.getByText('Signed off')).toBeInTheDocument();
  expect(screen.getByText('What this rests on')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Cipriani A et al., 2018/ })).toHaveAttribute(
    'href',
    '#sources-cipriani-2018',
  );
});

it('renders no picture and no empty footer without content for them', () => {
  const { container } = render(
    <TreatmentHero heading="TMS" summary={{ text: 'Pulses.', evidence: null }} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('[data-slot="treatment-hero-foot"]')).toBeNull();
});

it('hides a decorative picture from assistive technology, but not one with alt text', () => {
  const { rerender } = render(
    <TreatmentHero heading="A" summary={{ text: 'B', evidence: null }} picture={water} />,
  );
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('presentation')).toBeInTheDocument();
  rerender(
    <TreatmentHero
      heading="A"
      summary={{ text: 'B', evidence: null }}
      picture={{ ...water, alt: 'Two hands' }}
    />,
  );
  expect(screen.getByRole('img', { name: 'Two hands' })).toBeInTheDocument();
});

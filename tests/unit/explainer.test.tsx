import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Explainer } from '../../src/index.js';
import { water } from '../../stories/example-clinic.js';

it('shows the short answer, the full answer, terms, figure and evidence', () => {
  render(
    <Explainer
      question="How does it work?"
      inShort="Nobody knows for sure."
      answer={'One idea.\n\nAnother idea.'}
      terms={[{ term: 'Glutamate', definition: 'A messenger.' }]}
      figure={{ ...water, alt: 'Two cells', caption: 'How cells meet' }}
      evidence={[{ source: 'x', population: 'Rats, not people', certainty: 'low' }]}
      place="decision"
    />,
  );
  const section = screen.getByRole('heading', { name: 'How does it work?' }).parentElement;
  expect(section).not.toHaveAttribute('place');
  expect(screen.getByText('Nobody knows for sure.')).toHaveTextContent('In short: Nobody knows');
  expect(screen.getByText('Another idea.').tagName).toBe('P');
  expect(screen.getByText('Glutamate').nextElementSibling).toHaveTextContent('A messenger.');
  expect(screen.getByRole('figure')).toHaveTextContent('How cells meet');
  expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAccessibleName('Two cells');
  expect(screen.getByText(/Rats, not people/)).toBeInTheDocument();
});

it('renders no empty boxes or headings', () => {
  const { container } = render(
    <Explainer question="What is it?" answer="A medicine." terms={[]} />,
  );
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(container).toHaveTextContent(/^What is it\?A medicine\.$/);
});

it('loads its figure lazily', () => {
  render(
    <Explainer
      question="What is it?"
      answer="A medicine."
      figure={{
        src: '/brain.png',
        srcSet: '/brain.png 800w',
        alt: 'A brain',
        width: 4,
        height: 3,
        caption: 'Where it acts',
      }}
    />,
  );
  const picture = screen.getByRole('img', { name: 'A brain' });
  expect(picture).toHaveAttribute('loading', 'lazy');
  // A choice of files needs a width to choose by.
  expect(picture).toHaveAttribute('sizes', '100vw');
});

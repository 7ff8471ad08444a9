import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Frequency } from '../../src/content/index.js';
import { FrequencyIcons } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

const frequency: Frequency = {
  count: 27,
  per: 100,
  comparator: { name: 'with placebo', count: 9 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  source: 'x',
};

it('draws a hundred dots for a number and its comparison', () => {
  const { container } = render(<FrequencyIcons frequency={frequency} />);
  expect(container.querySelectorAll('svg')).toHaveLength(2);
  expect(container).toHaveTextContent('27 in 100 people9 in 100 with placebo');
});

it('is hidden from assistive technology, which has the sentence', () => {
  const { container } = render(<FrequencyIcons frequency={frequency} />);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
});

it('draws one picture where there was no comparison group', () => {
  const { container } = render(<FrequencyIcons frequency={{ ...frequency, comparator: null }} />);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});

it.each([
  ['out of more than a hundred', { per: 10000 as const }],
  ['that cannot be read', { count: 'some' as never }],
])('draws nothing for a number %s', (_, part) => {
  const { container } = render(<FrequencyIcons frequency={{ ...frequency, ...part }} />);
  expect(container).toBeEmptyDOMElement();
});

it('speaks the language of its locale', () => {
  const { container } = render(<FrequencyIcons frequency={frequency} locale={es} />);
  expect(container).toHaveTextContent('27 de cada 100 personas');
});

import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CostNotice } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../../stories/example-clinic.js';

it('says what it costs, and what people have a right to know', () => {
  render(<CostNotice {...kap.cost} heading="Cost" intro="Before you start." />);
  expect(screen.getByRole('heading', { level: 2, name: 'Cost' })).toBeVisible();
  expect(screen.getByText('Before you start.')).toBeVisible();
  expect(screen.getByText(kap.cost.price ?? '')).toBeVisible();
  expect(screen.getByText(kap.cost.notice ?? '')).toBeVisible();
});

it('splits a long notice into paragraphs, and takes one of elements', () => {
  render(
    <>
      <CostNotice price="A visit costs $10." notice={'First.\n\nSecond.'} />
      <CostNotice price="A visit costs $20." notice={<a href="/rights">Your rights</a>} />
    </>,
  );
  expect(screen.getByText('Second.').tagName).toBe('P');
  expect(screen.getByRole('link', { name: 'Your rights' })).toBeVisible();
});

it.each([undefined, '', ' ', null])('tells readers to ask where the price is %j', (price) => {
  const { container } = render(<CostNotice heading="Cost" price={price as never} />);
  expect(container).toHaveTextContent('CostAsk us what it costs before you start.');
});

it('speaks the language of its locale', () => {
  render(<CostNotice locale={es} />);
  expect(screen.getByText(es.costNotice.unknown)).toBeVisible();
});

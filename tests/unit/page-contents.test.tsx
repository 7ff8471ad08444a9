import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PageContents } from '../../src/index.js';

it('accepts an accessible name', () => {
  render(<PageContents entries={[{ href: '#a', label: 'A' }]} aria-label="Contents of KAP" />);
  expect(screen.getByRole('navigation', { name: 'Contents of KAP' })).toBeVisible();
});

it('is a landmark labeled by its heading', () => {
  render(<PageContents entries={[{ href: '#a', label: 'Risks' }]} headingLevel={3} />);
  const nav = screen.getByRole('navigation', { name: 'On this page' });
  expect(within(nav).getByRole('heading', { level: 3 })).toBeInTheDocument();
  expect(within(nav).getByRole('link', { name: 'Risks' })).toHaveAttribute('href', '#a');
});

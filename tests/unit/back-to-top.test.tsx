import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BackToTop } from '../../src/index.js';

it('is a plain link to the top of the page', () => {
  render(<BackToTop />);
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#top');
});

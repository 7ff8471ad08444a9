import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { QuickExit } from '../../src/index.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

it('leaves the site without a referrer and states its limits', () => {
  render(<QuickExit />);
  const link = screen.getByRole('link', { name: 'Leave this site now' });
  expect(link).toHaveAttribute('href', 'https://www.weather.gov/');
  expect(link).toHaveAttribute('rel', 'noreferrer nofollow');
  expect(link).not.toHaveAttribute('target');
  expect(link).toHaveAccessibleDescription('Your browser still remembers this visit.');
});

it.each([null, '', '#', '/news', 'tel:1', 'mailto:', ['javascript', 'history.back()'].join(':')])(
  'falls back to the default site when `href` is %j',
  (href) => {
    const warn = silence();
    render(<QuickExit href={href as never} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.weather.gov/');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('QuickExit: the address'));
  },
);

it('uses the given address, trimmed', () => {
  render(<QuickExit href=" https://news.example/ " />);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://news.example/');
});

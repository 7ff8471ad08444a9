import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PageContents } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const entries = [
  { href: '#benefits', label: 'Gains' },
  { href: '#risks', label: 'Risks' },
];

it('accepts an accessible name', () => {
  render(<PageContents entries={[{ href: '#a', label: 'A' }]} aria-label="Contents of KAP" />);
  expect(screen.getByRole('navigation', { name: 'Contents of KAP' })).toBeVisible();
});

it('is a landmark named after its words, and folded until someone asks', async () => {
  render(<PageContents entries={entries} />);
  const nav = within(screen.getByRole('navigation', { name: 'On this page' }));
  expect(nav.getByText('On this page')).toBeVisible();
  expect(nav.getByText('Risks')).not.toBeVisible();
  await userEvent.click(nav.getByText('On this page'));
  expect(nav.getByText('Risks')).toBeVisible();
  expect(
    nav.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Gains', '#benefits'],
    ['Risks', '#risks'],
  ]);
});

it('renders nothing without sections, and warns', () => {
  const warn = silence();
  const { container } = render(<PageContents entries={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('PageContents: `entries`'));
});

it('speaks the language of its locale', () => {
  render(<PageContents entries={entries} locale={es} />);
  expect(screen.getByRole('navigation', { name: es.pageContents.heading })).toBeVisible();
});

import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type CrisisContact, crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CareBar, type CareBarProps } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const usual: CareBarProps = {
  crisis: crisisLines.US,
  contact: exampleClinic,
  entries: [
    { href: '#benefits', label: 'Gains' },
    { href: '#risks', label: 'Risks' },
  ],
};
const renderBar = (props: Partial<CareBarProps> = {}) => render(<CareBar {...usual} {...props} />);

const sentence = () => document.querySelector('[data-slot="care-bar-crisis"]') as HTMLElement;
const cell = (name: string) =>
  document.querySelector(`[data-cell="${name}"] a`) as HTMLElement | null;
const linksOf = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

it('begins with the crisis line, in a sentence', () => {
  renderBar();
  expect(sentence()).toHaveTextContent(
    'Thinking about suicide, or in a crisis? Call 988 Text 988 In danger now? Call 911',
  );
  expect(linksOf(sentence())).toEqual([
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Call 911', 'tel:911'],
  ]);
  expect(cell('crisis')).toHaveTextContent('In a crisis Call 988');
  expect(cell('crisis')).toHaveAttribute('href', 'tel:988');
});

it('has links to the sections in a navigation that its own link opens', () => {
  const { container } = renderBar();
  const nav = screen.getByRole('navigation', { name: 'Contents' });
  const [open] = screen.getAllByRole('link', { name: 'Contents' });
  // Neither what opens it nor what closes it has a box, so that the page stays where it is.
  expect(container.querySelector(open?.getAttribute('href') ?? '')).not.toBeVisible();
  const [close, ...sections] = linksOf(nav);
  expect(close?.[0]).toBe('Close');
  expect(container.querySelector(`[id="${close?.[1]?.slice(1)}"]`)).not.toBeVisible();
  expect(sections).toEqual([
    ['Gains', '#benefits'],
    ['Risks', '#risks'],
  ]);
});

it('can have another name beside other navigations', () => {
  renderBar({ contentsName: 'KAP: Contents' });
  expect(screen.getByRole('navigation', { name: 'KAP: Contents' })).toBeVisible();
});

it('says how long the page takes to read, where it knows', () => {
  renderBar({ minutes: 9 });
  expect(screen.getByRole('link', { name: 'Contents 9 min to read' })).toBeVisible();
});

it.each([
  [0, 'Contents'],
  [-3, 'Contents'],
  [0.2, 'Contents 1 min to read'],
  [2.4, 'Contents 2 min to read'],
])('reads %d minutes as whole ones, or as none', (minutes, name) => {
  renderBar({ minutes });
  expect(screen.getByRole('link', { name })).toBeVisible();
});

it('has the clinic’s number', () => {
  renderBar();
  expect(cell('call')).toHaveTextContent('Call us (555) 555-0142');
  expect(cell('call')).toHaveAttribute('href', 'tel:+15555550142');
});

it('leads to the other ways to reach a clinic without a number', () => {
  const contact = { email: { address: 'hello@clinic.example' } };
  const { rerender } = renderBar({ contact, contactHref: '#contact' });
  expect(cell('contact')).toHaveTextContent('Contact us');
  expect(cell('contact')).toHaveAttribute('href', '#contact');
  expect(cell('call')).toBeNull();
  rerender(<CareBar {...usual} contact={contact} />);
  expect(cell('call')).toBeNull();
});

it('shows the way out, and what it does not do, only on request', () => {
  const { rerender } = renderBar();
  expect(cell('leave')).toBeNull();
  rerender(<CareBar {...usual} quickExit />);
  expect(cell('leave')).toHaveTextContent('Leave Stays in history');
  expect(cell('leave')).toHaveAttribute('href', 'https://www.weather.gov/');
  expect(cell('leave')).toHaveAttribute('rel', 'noreferrer nofollow');
  expect(cell('leave')).not.toHaveAttribute('target');
  rerender(<CareBar {...usual} quickExit exitHref="https://news.example/" />);
  expect(cell('leave')).toHaveAttribute('href', 'https://news.example/');
});

const { call, text, chat, emergency, otherLines, ...nobody } = crisisLines.US;
const chatRoom = { href: 'https://chat.example/', display: 'chat.example' };

it.each<[string, Partial<CrisisContact>, string[]]>([
  ['a chat alone', { chat: chatRoom }, ['Chat at chat.example']],
  ['a chat beside a number', { call, chat: chatRoom }, ['Call 988']],
  [
    'further lines alone',
    { otherLines: [{ name: 'A line', call: { dial: '123' } }] },
    ['A line: call 123'],
  ],
  ['the emergency number alone', { emergency }, ['Call 911']],
])('has a way to reach help where there is %s', (_, ways, words) => {
  silence();
  renderBar({ crisis: { ...nobody, ...ways } as CrisisContact });
  expect(linksOf(sentence()).map(([link]) => link)).toEqual(words);
  expect(cell('crisis')).toHaveTextContent(`In a crisis ${words[0]}`);
});

it('warns where nobody can be reached, and keeps the rest', () => {
  const warn = silence();
  renderBar({ crisis: undefined as never });
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('there is no crisis contact'));
  expect(sentence()).toBeNull();
  expect(cell('crisis')).toBeNull();
  expect(cell('call')).toBeVisible();
});

it('has no navigation without sections', () => {
  renderBar({ entries: [] });
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByText('Contents')).toBeNull();
});

it('renders no address that could run code', () => {
  silence();
  const contactHref = ['javascript', 'alert(1)'].join(':');
  const { container } = renderBar({ contact: undefined, contactHref });
  expect(container.innerHTML).not.toContain('javascript');
  expect(screen.getByText('Contact us')).toBeVisible();
});

it('speaks the language of its locale', () => {
  renderBar({ locale: es, crisis: crisisLinesInSpanish.US, quickExit: true });
  expect(screen.getByRole('navigation', { name: 'Contenido' })).toBeVisible();
  expect(sentence()).toHaveTextContent(es.crisisNotice.heading);
  expect(cell('call')).toHaveTextContent('Llámenos (555) 555-0142');
  expect(cell('leave')).toHaveTextContent('Salir Queda en el historial');
});

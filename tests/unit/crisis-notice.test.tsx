import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CrisisNotice } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

/** Every link with its words and its address, in the order they are read. */
const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

it('links every way to reach help, with its number or address as text', () => {
  render(
    <CrisisNotice
      contact={{
        ...crisisLines.US,
        languages: [],
        otherLines: [
          { name: 'County team', call: { dial: '+15555550170', display: '(555) 555-0170' } },
        ],
      }}
    />,
  );
  expect(links()).toEqual([
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Chat at 988lifeline.org', 'https://988lifeline.org/'],
    ['County team: call (555) 555-0170', 'tel:+15555550170'],
    ['Call 911', 'tel:911'],
  ]);
});

it('has a card of its own under a heading, with the service and when it is open', () => {
  render(<CrisisNotice contact={crisisLines.US} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: en.crisisNotice.heading })).toBeVisible();
  expect(screen.getByText('988 Suicide & Crisis Lifeline').parentElement).toHaveTextContent(
    `988 Suicide & Crisis Lifeline. ${crisisLines.US.availability}.`,
  );
  expect(screen.getByText(en.crisisNotice.emergency)).toHaveTextContent(/Call 911$/);
});

it('tells veterans their own line, its number to text and its chat', () => {
  render(<CrisisNotice contact={crisisLines.US} />);
  const call = screen.getByRole('link', {
    name: 'Veterans Crisis Line: call 988, then press 1',
  });
  expect(call).toHaveAttribute('href', 'tel:988');
  const ways = within(call.closest('ul') as HTMLElement).getAllByRole('link');
  expect(ways.map((link) => link.getAttribute('href'))).toEqual([
    'tel:988',
    'sms:838255',
    'https://www.veteranscrisisline.net/Chat',
  ]);
  expect(ways[1]).toHaveAccessibleName('Text 838255');
  expect(ways[2]).toHaveAccessibleName('Chat at VeteransCrisisLine.net/Chat');
});

it('keeps what to do next beside the number of a line without a name', () => {
  const line = { name: '', call: { dial: '711' }, note: 'then 988' };
  render(<CrisisNotice contact={{ ...crisisLines.US, otherLines: [line] }} />);
  expect(screen.getByRole('link', { name: /^Call 711/ })).toHaveTextContent('Call 711, then 988');
});

it('says in another language how to reach the service in it, with its own chat', () => {
  render(<CrisisNotice contact={crisisLines.US} />);
  const spanish = screen.getByText(/En español/);
  expect(spanish).toHaveAttribute('lang', 'es');
  // The instruction says what the link is for.
  expect(within(spanish).getByRole('link', { name: '988lifeline.org/es' })).toHaveAttribute(
    'href',
    'https://988lifeline.org/es/',
  );
});

it('needs no chat in another language', () => {
  render(<CrisisNotice contact={crisisLines.CA} />);
  const french = screen.getByText(/En français/);
  expect(french).toHaveAttribute('lang', 'fr');
  expect(within(french).queryByRole('link')).toBeNull();
});

it('leaves out what a region does not have', () => {
  const { text, chat, languages, otherLines, ...callOnly } = crisisLines.US;
  render(<CrisisNotice contact={callOnly} />);
  expect(links().map(([words]) => words)).toEqual(['Call 988', 'Call 911']);
  expect(document.body).not.toHaveTextContent(/undefined|\{/);
});

it('shows the keyword of a text line and prefills it', () => {
  render(<CrisisNotice contact={crisisLines.GB} />);
  expect(screen.getByRole('link', { name: 'Text SHOUT to 85258 (Shout)' })).toHaveAttribute(
    'href',
    'sms:85258?body=SHOUT',
  );
});

it('encodes the keyword of a text line', () => {
  const text = { ...crisisLines.GB.text, keyword: 'HOME & AWAY#1' };
  render(<CrisisNotice contact={{ ...crisisLines.GB, text }} />);
  expect(screen.getByRole('link', { name: /^Text HOME & AWAY#1 to/ })).toHaveAttribute(
    'href',
    'sms:85258?body=HOME%20%26%20AWAY%231',
  );
});

it.each(Object.entries(crisisLines))(
  'has a number to call and an emergency number in %s, in a card and in a line',
  (region, contact) => {
    expect(contact.region).toBe(region);
    for (const prominence of ['card', 'line', 'banner'] as const) {
      const { unmount } = render(<CrisisNotice contact={contact} prominence={prominence} />);
      for (const { display, dial } of [contact.call, contact.emergency]) {
        expect(screen.getByRole('link', { name: `Call ${display}` })).toHaveAttribute(
          'href',
          `tel:${dial}`,
        );
      }
      unmount();
    }
  },
);

it('says in a line how to call, text and reach an ambulance, and nothing else', () => {
  const { container } = render(<CrisisNotice contact={crisisLines.US} prominence="line" />);
  expect(links()).toEqual([
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Call 911', 'tel:911'],
  ]);
  // The headings are the page's.
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.getByText(en.crisisNotice.heading)).toBeVisible();
  expect(screen.getByText(en.crisisNotice['emergency-short'])).toHaveTextContent(/Call 911$/);
  expect(container).not.toHaveTextContent(/Veterans|español|chat/i);
});

it('says in a line what to do where there is no number to text', () => {
  const { text, ...contact } = crisisLines.US;
  render(<CrisisNotice contact={contact} prominence="line" />);
  expect(links().map(([words]) => words)).toEqual(['Call 988', 'Call 911']);
});

it('shows the whole card in place of a line that would leave out the only way', () => {
  silence();
  const { chat, verifiedOn } = crisisLines.US;
  const contact = { region: 'US', name: 'A chat', chat, verifiedOn } as never;
  render(<CrisisNotice contact={contact} prominence="line" />);
  expect(links()).toEqual([['Chat at 988lifeline.org', 'https://988lifeline.org/']]);
});

it('shows the same in a banner as in a line', () => {
  const said = (prominence: 'line' | 'banner') => {
    const { container, unmount } = render(
      <CrisisNotice contact={crisisLines.GB} prominence={prominence} />,
    );
    const html = container.firstElementChild?.innerHTML;
    unmount();
    return html;
  };
  expect(said('banner')).toBe(said('line'));
});

it('shows the Spanish service in Spanish, with English for those who need it', () => {
  render(<CrisisNotice contact={crisisLinesInSpanish.US} locale={es} />);
  expect(screen.getByRole('heading', { name: es.crisisNotice.heading })).toBeVisible();
  const call = screen.getByRole('link', { name: 'Llame al 988 (oprima 2)' });
  expect(call).toHaveAttribute('href', 'tel:988');
  expect(screen.getByText(/las 24 horas/)).toHaveAttribute('lang', 'es');
  expect(screen.getByRole('link', { name: /AYUDA/ })).toHaveAttribute('href', 'sms:988?body=AYUDA');
  expect(
    screen.getByRole('link', { name: /Línea de Crisis para Veteranos.*oprima 1/ }),
  ).toBeVisible();
  expect(screen.getByText(/In English/)).toHaveAttribute('lang', 'en');
});

it('marks the language of the service’s name', () => {
  render(<CrisisNotice contact={crisisLines.US} />);
  expect(screen.getByText('988 Suicide & Crisis Lifeline').parentElement).toHaveAttribute(
    'lang',
    'en',
  );
});

it('keeps the number if a label has extra braces', () => {
  for (const call of ['Call {{display}}', 'Call } {display}', '{Call} {display}']) {
    const { unmount } = render(<CrisisNotice contact={crisisLines.US} labels={{ call }} />);
    expect(screen.getAllByRole('link', { name: /^.*Call.*988/ })[0]).toBeVisible();
    unmount();
  }
});

it('leaves the host’s own numbers where the contact has none, and warns', () => {
  const warn = silence();
  render(
    <CrisisNotice contact={undefined as never}>
      <a href="tel:112">Call 112</a>
    </CrisisNotice>,
  );
  expect(links()).toEqual([['Call 112', 'tel:112']]);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('CrisisNotice: there is no crisis'));
});

it('warns of numbers that no one has verified for a year', () => {
  const warn = silence();
  render(<CrisisNotice contact={{ ...crisisLines.US, verifiedOn: '2020-01-01' }} />);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('last verified on 2020-01-01'));
  expect(screen.getByRole('link', { name: 'Call 988' })).toBeVisible();
});

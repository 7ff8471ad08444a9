import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CrisisNotice } from '../../src/index.js';

it('links every way to reach help, with its number or address as text', () => {
  render(
    <CrisisNotice
      contact={{
        ...crisisLines.US,
        otherLines: [
          {
            name: 'County team',
            call: { dial: '+15555550170', display: '(555) 555-0170' },
          },
        ],
      }}
    />,
  );
  const links = screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Chat at 988lifeline.org', 'https://988lifeline.org/'],
    ['County team: call (555) 555-0170', 'tel:+15555550170'],
    ['Call 911', 'tel:911'],
  ]);
});

it('shows the service’s own name', () => {
  render(<CrisisNotice contact={crisisLines.US} />);
  expect(screen.getByText('988 Suicide & Crisis Lifeline')).toBeInTheDocument();
});

it('leaves out what a region does not have', () => {
  const { text, chat, ...callOnly } = crisisLines.US;
  render(<CrisisNotice contact={callOnly} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Call 988',
    'Call 911',
  ]);
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

it('marks instructions in another language with its `lang`', () => {
  render(<CrisisNotice contact={crisisLines.US} />);
  expect(screen.getByText(/En español/)).toHaveAttribute('lang', 'es');
});

it.each(Object.entries(crisisLines))(
  'has a number to call and an emergency number in %s',
  (region, contact) => {
    render(<CrisisNotice contact={contact} />);
    expect(contact.region).toBe(region);
    for (const { display, dial } of [contact.call, contact.emergency]) {
      expect(screen.getByRole('link', { name: `Call ${display}` })).toHaveAttribute(
        'href',
        `tel:${dial}`,
      );
    }
  },
);

it('shows the same as a banner', () => {
  const said = (prominence: 'inline' | 'banner') => {
    const { container, unmount } = render(
      <CrisisNotice contact={crisisLines.GB} prominence={prominence} />,
    );
    // All but the question's rank: a strip leaves the first heading to the page.
    const html = container.innerHTML
      .replace(' clinic-crisis-notice--banner', '')
      .replace(/<(h2|p) data-slot="(crisis-notice|section)-heading"(.*?)<\/\1>/, '$3');
    unmount();
    return html;
  };
  expect(said('banner')).toBe(said('inline'));
});

it('shows the Spanish service in Spanish', () => {
  render(<CrisisNotice contact={crisisLinesInSpanish.US} />);
  expect(screen.getByText(/Oprima 2/)).toHaveAttribute('lang', 'es');
  expect(screen.getByRole('link', { name: 'Text AYUDA to 988' })).toHaveAttribute(
    'href',
    'sms:988?body=AYUDA',
  );
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

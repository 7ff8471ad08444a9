import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic } from '../../stories/example-clinic.js';

it('shows the number in the text of each link', () => {
  render(<ContactCTA {...exampleClinic} sms={exampleClinic.phone} crisis={crisisLines.US} />);
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Call (555) 555-0142')).toBe('tel:+15555550142');
  expect(href('Text (555) 555-0142')).toBe('sms:+15555550142');
  expect(href('Email hello@clinic.example')).toBe('mailto:hello@clinic.example');
  expect(href('Book a first conversation')).toBe('https://clinic.example/book');
});

it('puts the crisis line before the clinic’s own numbers', () => {
  render(<ContactCTA {...exampleClinic} crisis={crisisLines.US} />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links.indexOf('tel:988')).toBe(0);
  expect(links).toContain('tel:+15555550142');
});

it('lists every day of the week, closed days included', () => {
  render(<ContactCTA {...exampleClinic} crisis={crisisLines.US} />);
  const hours = within(
    screen.getByRole('heading', { name: 'Opening hours' }).parentElement as HTMLElement,
  );
  const lines = hours
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
  expect(lines).toEqual([
    'Monday: 9:00 AM to 5:30 PM',
    'Tuesday: 9:00 AM to 5:30 PM',
    'Wednesday: 9:00 AM to 5:30 PM',
    'Thursday: 9:00 AM to 5:30 PM',
    'Friday: 9:00 AM to 1:00 PM',
    'Saturday: Closed',
    'Sunday: Closed',
  ]);
});

it('writes the hours in the language of its locale', () => {
  render(
    <ContactCTA
      phone={exampleClinic.phone}
      hours={[{ days: ['Monday'], opens: '09:00', closes: '17:30' }]}
      locale={es}
      labels={{ 'time-am': '{hour24}:{minute} h', 'time-pm': '{hour24}:{minute} h' }}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText('lunes').nextElementSibling).toHaveTextContent('09:00 h a 17:30 h');
  expect(screen.getByText('domingo').nextElementSibling).toHaveTextContent('Cerrado');
});

it('leaves out what the clinic does not have', () => {
  render(<ContactCTA phone={exampleClinic.phone} crisis={crisisLines.US} />);
  expect(screen.getAllByRole('heading').map((item) => item.textContent)).toEqual([
    'In crisis, or thinking about suicide?',
  ]);
});

const channels = () =>
  [...document.querySelectorAll('[data-slot="contact-cta-channel"]')].map((item) =>
    item.getAttribute('data-channel'),
  );

it('puts the primary channel first and keeps the order of the others', () => {
  const sms = exampleClinic.phone.number;
  const { rerender } = render(<ContactCTA {...exampleClinic} sms={sms} crisis={crisisLines.US} />);
  expect(channels()).toEqual(['booking', 'phone', 'sms', 'email']);
  rerender(<ContactCTA {...exampleClinic} sms={sms} primary="sms" crisis={crisisLines.US} />);
  expect(channels()).toEqual(['sms', 'booking', 'phone', 'email']);
});

it('shows the crisis notice in the language of its locale', () => {
  render(<ContactCTA {...exampleClinic} crisis={crisisLines.US} locale={es} />);
  expect(screen.getByRole('link', { name: 'Llame al 988' })).toHaveAttribute('href', 'tel:988');
});

it('encodes an email address so that no part of it acts as a header', () => {
  const address = 'a+b?bcc=x@clinic.example';
  render(<ContactCTA email={{ address }} crisis={crisisLines.US} />);
  expect(screen.getByRole('link', { name: `Email ${address}` })).toHaveAttribute(
    'href',
    'mailto:a%2Bb%3Fbcc%3Dx@clinic.example',
  );
});

it.each([
  ['no times', { days: ['Tuesday'] }],
  ['a day that is none', { days: ['Someday'], opens: '09:00', closes: '17:30' }],
  ['nothing', {}],
])('calls no day closed beside an entry with %s, and keeps the others', (_, entry) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const monday = { days: ['Monday'], opens: '09:00', closes: '17:30' };
  render(
    <ContactCTA
      phone={exampleClinic.phone}
      hours={[monday, entry] as never}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Monday']);
  expect(screen.queryByText('Closed')).toBeNull();
  vi.restoreAllMocks();
});

it('sorts the hours of a day', () => {
  render(
    <ContactCTA
      phone={exampleClinic.phone}
      hours={[
        { days: ['Monday'], opens: '14:00', closes: '18:00' },
        { days: ['Monday'], opens: '09:00', closes: '12:00' },
      ]}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText('9:00 AM to 12:00 PM, 2:00 PM to 6:00 PM')).toBeInTheDocument();
});

it('shows who answers and how soon', () => {
  render(<ContactCTA {...exampleClinic} crisis={crisisLines.US} />);
  expect(screen.getByText('Who answers').nextElementSibling).toHaveTextContent(
    'Our front desk, who are not clinicians',
  );
  expect(screen.getByText('When you hear back').nextElementSibling).toHaveTextContent(
    'To a first question, within two working days',
  );
});

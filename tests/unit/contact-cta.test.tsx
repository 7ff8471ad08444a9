import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClinicContact, crisisLines, type OpeningHours } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const clinic = {
  booking: { label: 'Book a first conversation', href: 'https://clinic.example/book' },
  phone: {
    number: '+1 555 555 0142',
    display: '(555) 555-0142',
    note: 'A nurse calls you back.',
  },
  onCall: { number: '+1 555 555 0143', display: '(555) 555-0143' },
  email: { address: 'hello@clinic.example', note: 'Please leave out health details.' },
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk, not clinicians',
  location: {
    name: 'Example Clinic',
    address: ['1200 Harbor Street, Suite 4', 'Springfield, OR 97477'],
    directionsHref: 'https://clinic.example/directions',
  },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
} as const satisfies ClinicContact;

const { phone } = clinic;

/** The lines under "Opening hours". */
const hoursOf = (...hours: readonly OpeningHours[]) => {
  const { unmount } = render(<ContactCTA phone={phone} hours={hours} crisis={crisisLines.US} />);
  const terms = within(
    screen.getByRole('heading', { name: en.contactCTA.hours }).parentElement as HTMLElement,
  ).getAllByRole('term');
  const lines = terms.map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
  unmount();
  return lines;
};

it('shows the number in the text of each link', () => {
  render(<ContactCTA {...clinic} sms={clinic.phone} crisis={crisisLines.US} />);
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Call (555) 555-0142')).toBe('tel:+15555550142');
  expect(href('Text (555) 555-0142')).toBe('sms:+15555550142');
  expect(href('Email hello@clinic.example')).toBe('mailto:hello@clinic.example');
  expect(href('Book a first conversation')).toBe('https://clinic.example/book');
});

it('puts the crisis line before the clinic’s own numbers', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links.indexOf('tel:988')).toBe(0);
  expect(links).toContain('tel:+15555550142');
});

it('says on which days it is open and closed, days with the same hours in one line', () => {
  expect(hoursOf(...clinic.hours)).toEqual([
    'Monday to Thursday: 9:00 AM to 5:30 PM',
    'Friday: 9:00 AM to 1:00 PM',
    'Saturday and Sunday: Closed',
  ]);
});

it('groups only days that follow each other', () => {
  const times = { opens: '09:00', closes: '17:00' } as const;
  expect(
    hoursOf({ days: ['Friday', 'Monday', 'Wednesday'], ...times }, { days: ['Tuesday'], ...times }),
  ).toEqual([
    'Monday to Wednesday: 9:00 AM to 5:00 PM',
    'Thursday: Closed',
    'Friday: 9:00 AM to 5:00 PM',
    'Saturday and Sunday: Closed',
  ]);
});

it('lists a split day in the order of its hours, apart from days without a break', () => {
  expect(
    hoursOf(
      { days: ['Monday', 'Tuesday'], opens: '14:00', closes: '18:00' },
      { days: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '12:00' },
    ),
  ).toEqual([
    'Monday and Tuesday: 9:00 AM to 12:00 PM, 2:00 PM to 6:00 PM',
    'Wednesday: 9:00 AM to 12:00 PM',
    'Thursday to Sunday: Closed',
  ]);
});

it('writes the hours in the language of its locale', () => {
  render(
    <ContactCTA
      phone={phone}
      hours={[{ days: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '17:30' }]}
      locale={es}
      labels={{ 'time-am': '{hour24}:{minute} h', 'time-pm': '{hour24}:{minute} h' }}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText('lunes a miércoles').nextElementSibling).toHaveTextContent(
    '09:00 h a 17:30 h',
  );
  expect(screen.getByText('jueves a domingo').nextElementSibling).toHaveTextContent('Cerrado');
});

it('leaves out what the clinic does not have', () => {
  const { container } = render(<ContactCTA phone={phone} crisis={crisisLines.US} />);
  expect(screen.queryByRole('heading')).toBeNull();
  expect(container.querySelector('dl, address')).toBeNull();
});

it('keeps the on-call number for people in treatment', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} />);
  expect(document.body).not.toHaveTextContent(clinic.onCall.display);
});

const channels = () =>
  [...document.querySelectorAll('[data-slot="contact-cta-channel"]')].map((item) =>
    item.getAttribute('data-channel'),
  );

const filled = () =>
  [...document.querySelectorAll('[data-slot="contact-cta-channel"][data-primary]')].map((item) =>
    item.getAttribute('data-channel'),
  );

it('puts the number first and fills booking, or what the clinic prefers before both', () => {
  const sms = clinic.phone.number;
  const { rerender } = render(<ContactCTA {...clinic} sms={sms} crisis={crisisLines.US} />);
  expect(channels()).toEqual(['phone', 'booking', 'sms', 'email']);
  expect(filled()).toEqual(['booking']);
  rerender(<ContactCTA {...clinic} sms={sms} primary="sms" crisis={crisisLines.US} />);
  expect(channels()).toEqual(['sms', 'phone', 'booking', 'email']);
  expect(filled()).toEqual(['sms']);
});

it.each([
  ['the number, if nobody can book', { booking: undefined }, ['phone', 'email']],
  ['booking, if there is no number', { phone: undefined }, ['booking', 'email']],
  [
    'an email address, if there is nothing else',
    { booking: undefined, phone: undefined },
    ['email'],
  ],
])('makes the most of %s', (_, without, order) => {
  const some: ClinicContact = { ...clinic, ...without };
  render(<ContactCTA {...(some as typeof clinic)} crisis={crisisLines.US} />);
  expect(channels()).toEqual(order);
  expect(filled()).toEqual(order.slice(0, 1));
});

it('fills the first way there is if the clinic prefers one that is missing', () => {
  silence();
  render(<ContactCTA {...clinic} primary="sms" crisis={crisisLines.US} />);
  expect(filled()).toEqual(['booking']);
});

const number = () => document.querySelector('[data-slot="contact-cta-number"]');

it('shows the number apart from the words around it, long ones smaller', () => {
  const { rerender } = render(<ContactCTA {...clinic} crisis={crisisLines.US} locale={es} />);
  expect(number()).toHaveTextContent(/^\(555\) 555-0142$/);
  expect(number()).not.toHaveAttribute('data-length');
  expect(screen.getByRole('link', { name: 'Llame al (555) 555-0142' })).toBeVisible();
  const phone = { number: '+493012345678', display: '+49 30 1234 5678 ext. 123' } as const;
  rerender(<ContactCTA phone={phone} crisis={crisisLines.US} />);
  expect(number()).toHaveAttribute('data-length', 'long');
  rerender(<ContactCTA phone="+1 555 555 0142" crisis={crisisLines.US} />);
  expect(number()).toHaveAttribute('data-length', 'middle');
});

it('shows the number even if a label leaves it out', () => {
  render(<ContactCTA phone={phone} labels={{ phone: 'Call us: ' }} crisis={crisisLines.US} />);
  expect(screen.getByRole('link', { name: 'Call us: (555) 555-0142' })).toBeVisible();
});

it('shows the crisis notice in the language of its locale', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} locale={es} />);
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

it('writes to an address with an apostrophe', () => {
  render(<ContactCTA email={{ address: "o'neil@clinic.example" }} crisis={crisisLines.US} />);
  expect(screen.getByRole('link', { name: "Email o'neil@clinic.example" })).toHaveAttribute(
    'href',
    "mailto:o'neil@clinic.example",
  );
});

it.each([
  ['no times', { days: ['Tuesday'] }, []],
  [
    'a day that is none',
    { days: ['Someday'], opens: '09:00', closes: '17:30' },
    ['Someday: 9:00 AM to 5:30 PM'],
  ],
  ['nothing', {}, []],
])('calls no day closed beside an entry with %s, and keeps the others', (_, entry, itself) => {
  const warn = silence();
  const monday = { days: ['Monday'], opens: '09:00', closes: '17:30' };
  expect(hoursOf(monday as OpeningHours, entry as OpeningHours)).toEqual([
    'Monday: 9:00 AM to 5:30 PM',
    ...itself,
  ]);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('an entry of `hours`'));
});

it('joins no days around one whose hours cannot be read', () => {
  silence();
  const times = { opens: '09:00', closes: '17:00' } as const;
  const unreadable = { days: ['Tuesday'] } as never;
  expect(hoursOf({ days: ['Monday', 'Wednesday'], ...times }, unreadable)).toEqual([
    'Monday: 9:00 AM to 5:00 PM',
    'Wednesday: 9:00 AM to 5:00 PM',
  ]);
});

it('shows a time that it cannot read as it is written', () => {
  silence();
  expect(hoursOf({ days: ['Monday'], opens: 'noon' as never, closes: '17:00' })[0]).toBe(
    'Monday: noon to 5:00 PM',
  );
});

it('shows who answers and how soon', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} />);
  expect(screen.getByText('Who answers').nextElementSibling).toHaveTextContent(clinic.answeredBy);
  expect(screen.getByText('When you hear back').nextElementSibling).toHaveTextContent(
    clinic.responseTime,
  );
});

it('says where the clinic is, and how to get there', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} />);
  const place = within(
    screen.getByRole('heading', { name: en.contactCTA.location }).parentElement as HTMLElement,
  );
  for (const line of clinic.location.address) expect(place.getByText(line)).toBeVisible();
  expect(place.getByRole('link', { name: en.contactCTA.directions })).toHaveAttribute(
    'href',
    clinic.location.directionsHref,
  );
});

it('puts a note beside the channel it is about', () => {
  render(<ContactCTA {...clinic} crisis={crisisLines.US} />);
  const call = screen.getByRole('link', { name: 'Call (555) 555-0142' }).closest('li');
  expect(call).toHaveTextContent(clinic.phone.note);
  expect(call).not.toHaveTextContent(clinic.email.note);
});

describe('what nobody checked', () => {
  const shown = (props: object) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<ContactCTA heading="Talk" crisis={crisisLines.US} {...(props as { phone: '+1' })} />);
  };

  it.each([
    'Front desk <hello@clinic.example>',
    'mailto:hello@clinic.example?subject=Hi',
    'hello@clinic.example.',
  ])('writes to the one address in %j', (email) => {
    shown({ email });
    expect(screen.getByRole('link', { name: /hello@/ })).toHaveAttribute(
      'href',
      'mailto:hello@clinic.example',
    );
  });

  it.each(['a@b.example; c@d.example', 'hello [at] clinic.example'])(
    'shows %j without a link',
    (email) => {
      shown({ email });
      expect(screen.getByText(`Email ${email}`)).toBeVisible();
      expect(screen.queryByRole('link', { name: /Email/ })).toBeNull();
      expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('without a link'));
    },
  );

  it('calls no number that takes text messages alone', () => {
    shown({ phone: 'Text only: 555-555-0142' });
    expect(screen.getByText(/555-555-0142/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /0142/ })).toBeNull();
  });

  it.each<[hours: unknown, words: string]>([
    ['Mon–Fri 9–5', 'Mon–Fri 9–5'],
    [[{ days: 'Mon-Fri', opens: '9am', closes: '5pm' }], 'Mon-Fri9am to 5pm'],
    [[{ days: ['PublicHolidays'], note: 'Closed' }], 'PublicHolidaysClosed'],
  ])('keeps the words of the hours %j', (hours, words) => {
    shown({ phone: '+15555550142', hours });
    const title = screen.getByRole('heading', { name: 'Opening hours' });
    expect(title.parentElement).toHaveTextContent(`Opening hours${words}`);
  });
});

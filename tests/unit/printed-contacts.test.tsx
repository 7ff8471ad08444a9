import { render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClinicContact, type CrisisContact, crisisLines } from '../../src/content/index.js';
import { safeParseClinicContact, safeParseCrisisContact } from '../../src/content/schema/index.js';
import { ContactCTA, CrisisNotice } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { treatmentJsonLd } from '../../src/structured-data/index.js';
import { kap } from '../../stories/example-clinic.js';

/*
 * Hours, places and numbers as clinics and helplines of several countries print them, with made-up
 * names and numbers: each is held by model, schema, page and JSON-LD, or refused with the form that
 * works.
 */

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
afterEach(() => document.body.replaceChildren());

const phone = '+1 555 555 0142';
const name = 'Example Clinic';
const address = ['1 Street'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

interface Form {
  /** As it is printed. */
  printed: string;
  contact: ClinicContact;
  /** What the page says. */
  page: readonly string[];
  /** Links to numbers. */
  links?: readonly string[];
  /** What search engines are told; `null` for nothing of it. */
  data: readonly string[] | null;
}

const forms: readonly Form[] = [
  {
    printed: 'Mon–Thu 9 am–5:30 pm, Fri 9 am–4:30 pm (Australia)',
    contact: {
      phone,
      location: { name, address },
      hours: [
        { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
        { days: ['Friday'], opens: '09:00', closes: '16:30' },
      ],
    },
    page: [
      'Monday to Thursday9:00 AM to 5:30 PM',
      'Friday9:00 AM to 4:30 PM',
      'Saturday and SundayClosed',
    ],
    data: ['"opens":"09:00","closes":"17:30"', 'https://schema.org/Friday'],
  },
  {
    printed: 'Mo, Do 8–12 und 15–18 Uhr, Di nachmittags nur nach Vereinbarung (Germany)',
    contact: {
      phone,
      location: { name, address },
      hours: [
        { days: ['Monday', 'Thursday'], opens: '08:00', closes: '12:00' },
        { days: ['Monday', 'Thursday'], opens: '15:00', closes: '18:00' },
        { days: ['Tuesday'], note: 'nachmittags nur nach Vereinbarung' },
      ],
    },
    page: [
      'Monday8:00 AM to 12:00 PM, 3:00 PM to 6:00 PM',
      'Tuesdaynachmittags nur nach Vereinbarung',
    ],
    data: null,
  },
  {
    printed: 'Saturdays 9am–12pm, first of the month (New Zealand)',
    contact: {
      phone,
      location: { name, address },
      hours: [{ days: ['Saturday'], opens: '09:00', closes: '12:00', note: 'first of the month' }],
    },
    page: ['Saturday9:00 AM to 12:00 PM (first of the month)'],
    data: null,
  },
  {
    printed: 'Open 24 hours (United States)',
    contact: {
      phone,
      location: { name, address },
      hours: [{ days: [...weekdays, 'Saturday', 'Sunday'], opens: '00:00', closes: '24:00' }],
    },
    page: ['Monday to SundayOpen 24 hours'],
    data: ['"opens":"00:00","closes":"23:59"'],
  },
  {
    printed: '2 p.m. to 2 a.m. Eastern (United States)',
    contact: {
      phone,
      location: { name, address },
      hours: [{ days: ['Friday'], opens: '14:00', closes: '02:00' }],
      hoursNote: 'Times are Eastern.',
    },
    page: ['Friday2:00 PM to 2:00 AM', 'Times are Eastern.'],
    data: ['"opens":"14:00","closes":"02:00"'],
  },
  {
    printed: '9h–12h30, 13h30–17h, fermé les jours fériés (France)',
    contact: {
      phone: { number: '+33142345678', display: '01 42 34 56 78' },
      location: { name, address },
      hours: [
        { days: weekdays, opens: '09:00', closes: '12:30' },
        { days: weekdays, opens: '13:30', closes: '17:00' },
      ],
      hoursNote: 'Fermé les jours fériés',
    },
    page: [
      '9:00 AM to 12:30 PM, 1:30 PM to 5:00 PM',
      'Fermé les jours fériés',
      'Call 01 42 34 56 78',
    ],
    links: ['tel:+33142345678'],
    data: ['+33142345678'],
  },
  {
    printed: 'Nov 1–Mar 31 closed Wednesdays (Germany, a season)',
    contact: {
      phone,
      location: { name, address },
      hoursNote: 'Wednesdays from April to October only',
    },
    page: ['Wednesdays from April to October only'],
    data: ['"telephone":"+15555550142"'],
  },
  {
    printed: '(555) 555-0142, ext. 200 (United States)',
    contact: {
      phone: { number: phone, extension: '200', display: '(555) 555-0142' },
      location: { name, address },
    },
    page: ['(555) 555-0142, ext. 200'],
    links: ['tel:+15555550142,200'],
    data: ['"telephone":"+15555550142 ext. 200"'],
  },
  {
    printed: '030 5550142, Durchwahl 200 (Germany)',
    contact: {
      phone: { number: '+49305550142', extension: '200', display: '030 5550142, Durchwahl 200' },
      location: { name, address },
    },
    page: ['030 5550142, Durchwahl 200'],
    links: ['tel:+49305550142,200'],
    data: ['+49305550142 ext. 200'],
  },
  {
    printed: '1-800-555-HELP (4357) (United States)',
    contact: {
      phone: { number: '+1 800 555 4357', display: '1-800-555-HELP (4357)' },
      location: { name, address },
    },
    page: ['1-800-555-HELP (4357)'],
    links: ['tel:+18005554357'],
    data: ['+18005554357'],
  },
  {
    printed: 'TTY 1-555-555-0144 (United States)',
    contact: {
      phone,
      tty: { number: '+1 555 555 0144', display: '1-555-555-0144' },
      location: { name, address },
    },
    page: ['TTY: 1-555-555-0144'],
    links: ['tel:+15555550144'],
    data: ['"telephone":"+15555550144"', 'https://schema.org/HearingImpairedSupported'],
  },
  {
    printed: 'Relay: dial 711 (United States, Canada)',
    contact: {
      phone,
      relay: { dial: '711', note: 'Then give our number.' },
      location: { name, address },
    },
    page: ['Relay service: 711', 'Then give our number.'],
    links: ['tel:711'],
    data: ['https://schema.org/HearingImpairedSupported'],
  },
  {
    printed: 'Relay UK: 18001 020 7946 0000 (United Kingdom)',
    contact: {
      phone: { number: '+442079460000', display: '020 7946 0000' },
      relay: { dial: '1800102079460000', display: '18001 020 7946 0000', name: 'Relay UK' },
      location: { name, address },
    },
    page: ['Relay UK: 18001 020 7946 0000'],
    links: ['tel:1800102079460000'],
    data: ['+442079460000'],
  },
  {
    printed: 'National Relay Service: 133 677, then ask for our number (Australia)',
    contact: {
      phone,
      relay: { dial: '133677', display: '133 677', name: 'National Relay Service' },
      location: { name, address },
    },
    page: ['National Relay Service: 133 677'],
    links: ['tel:133677'],
    data: ['"telephone":"+15555550142"'],
  },
  {
    printed: 'Three offices, each with its number, hours and way in (Canada)',
    contact: {
      clinicName: name,
      phone,
      location: [
        {
          name: 'Harbor',
          address,
          phone: '+1 555 555 0151',
          access: 'Step-free.',
          directionsHref: '/harbor',
        },
        {
          name: 'Hill',
          address: ['2 Street'],
          hours: [{ days: ['Monday'], opens: '09:00', closes: '12:00' }],
        },
        {
          address: ['3 Street', 'Springfield'],
          phone: { number: '+1 555 555 0153', extension: '3' },
        },
      ],
    },
    page: [
      'Our offices',
      'Harbor',
      'Step-free.',
      'Directions to Harbor',
      'Monday9:00 AM to 12:00 PM',
      '3 Street',
      'Call +1 555 555 0153, ext. 3',
    ],
    links: ['tel:+15555550151', 'tel:+15555550153,3'],
    data: ['"department":[', '"name":"Harbor"', '"telephone":"+15555550153 ext. 3"', '#clinic-2'],
  },
];

const parts = ({ contact }: Form) => {
  const { container } = render(<ContactCTA {...contact} crisis={{} as never} />);
  return {
    container,
    links: [...container.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    data: JSON.stringify(treatmentJsonLd(kap, contact, { url: 'https://clinic.example/kap' })),
  };
};

describe.each(forms.map((form) => [form.printed, form] as const))('%s', (_, form) => {
  it('is held by the schema', () => {
    expect(safeParseClinicContact(form.contact).error?.message).toBeUndefined();
    expect(safeParseClinicContact(JSON.stringify(form.contact)).success).toBe(true);
  });

  it('is on the page, and in JSON-LD or left out of it', () => {
    const { container, links, data } = parts(form);
    for (const words of form.page) expect(container).toHaveTextContent(words);
    expect(links).toEqual(expect.arrayContaining([...(form.links ?? [])]));
    for (const part of form.data ?? []) expect(data).toContain(part);
    if (form.data === null) expect(data).not.toContain('OpeningHoursSpecification');
  });
});

describe('helplines', () => {
  const lines: readonly (readonly [
    printed: string,
    change: Partial<CrisisContact>,
    words: string,
    href: string,
  ])[] = [
    [
      '9-8-8, 24/7 (Canada)',
      { call: { dial: '988', display: '9-8-8 (24/7)' } },
      'Call 9-8-8 (24/7)',
      'tel:988',
    ],
    [
      '31 14, 24h/24 et 7j/7 (France)',
      { call: { dial: '3114', display: '31 14 (24h/24, 7j/7)' } },
      'Call 31 14 (24h/24, 7j/7)',
      'tel:3114',
    ],
    [
      '0800/111 0 111 (Germany)',
      { call: { dial: '08001110111', display: '0800/111 0 111' } },
      'Call 0800/111 0 111',
      'tel:08001110111',
    ],
    [
      '13 YARN (13 92 76) (Australia)',
      { call: { dial: '139276', display: '13 YARN (13 92 76)' } },
      'Call 13 YARN (13 92 76)',
      'tel:139276',
    ],
    [
      'Text HOME to 741741 (United States)',
      { text: { dial: '741741', keyword: 'HOME' } },
      'Text HOME to 741741',
      'sms:741741?body=HOME',
    ],
    ['15, the SAMU (France)', { emergency: { dial: '15' } }, 'Call 15', 'tel:15'],
  ];
  it.each(lines)('%s', (_, change, words, href) => {
    const contact = { ...crisisLines.US, ...change };
    expect(safeParseCrisisContact(contact).error?.message).toBeUndefined();
    const { container } = render(<CrisisNotice contact={contact} />);
    expect(within(container).getByRole('link', { name: words })).toHaveAttribute('href', href);
  });
});

describe('is refused, with the form that works:', () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      'Mon–Fri 9–5 in one text',
      { hours: 'Mon–Fri 9–5' },
      'hours',
      /Write \[\{"days":\["Monday",.*"opens":"09:00","closes":"17:00"\}\]/,
    ],
    [
      '9 am',
      { hours: [{ days: ['Monday'], opens: '9 am', closes: '17:00' }] },
      'hours[0].opens',
      /Write "09:00"/,
    ],
    [
      'a range of days',
      { hours: [{ days: ['Mon-Fri'], opens: '09:00', closes: '17:00' }] },
      'hours[0].days[0]',
      /./,
    ],
    [
      'hours that overlap',
      {
        hours: [
          { days: ['Monday'], opens: '09:00', closes: '13:00' },
          { days: ['Monday'], opens: '12:00', closes: '17:00' },
        ],
      },
      'hours[1]',
      /make them one entry/,
    ],
    [
      'a relay service as the clinic’s number',
      { phone: '711' },
      'phone',
      /number that the clinic answers/,
    ],
    [
      'an extension with letters',
      { phone: { number: phone, extension: 'ext. 200' } },
      'phone.extension',
      /digits only/,
    ],
  ])('%s', (_, change, at, fix) => {
    const { error } = safeParseClinicContact({ phone, ...(change as object) });
    expect(error?.problems).toMatchObject([{ at, fix: expect.stringMatching(fix) }]);
  });
});

it('says it all in Spanish too', () => {
  const form = forms.find(({ contact }) => Array.isArray(contact.location)) as Form;
  const { container } = render(
    <ContactCTA
      {...form.contact}
      relay={{ dial: '711' }}
      tty="+1 555 555 0144"
      crisis={crisisLines.US}
      locale={es}
    />,
  );
  expect(container).toHaveTextContent('Nuestros consultorios');
  expect(container).toHaveTextContent('Cómo llegar a Harbor');
  expect(container).toHaveTextContent('Servicio de retransmisión: 711');
  expect(container).not.toHaveTextContent(/Directions|Our offices|Relay service/);
});

it('has a heading for each office, below that of all of them', () => {
  const form = forms.find(({ contact }) => Array.isArray(contact.location)) as Form;
  const { container } = render(
    <ContactCTA heading="Talk" {...form.contact} crisis={{} as never} />,
  );
  const headings = within(container)
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(headings).toEqual(['H2 Talk', 'H3 Our offices', 'H4 Harbor', 'H4 Hill', 'H4 3 Street']);
  expect(within(container).getAllByRole('list').at(-1)?.children).toHaveLength(3);
});

describe('an address in another form is not lost, and the check says how to write it', () => {
  const lines = (location: unknown) => {
    const { container } = render(
      <ContactCTA phone={phone} location={location as never} crisis={crisisLines.US} />,
    );
    return container.querySelector('[data-slot="contact-cta-location"]')?.textContent;
  };

  it.each<[location: object | string, words: RegExp]>([
    [{ name, address: { street: '1 Street', city: 'Springfield' } }, /1 Street.*Springfield/],
    [
      { name, address: { '@type': 'PostalAddress', streetAddress: '1 Street', postalCode: '1' } },
      /1 Street1$/,
    ],
    [{ name, address: [{ _key: 'a', line: '1 Street' }, { line: 'Springfield' }] }, /Springfield/],
  ])('unchecked, %j', (location, words) => {
    expect(lines(location)).toMatch(words);
    expect(document.body).not.toHaveTextContent('PostalAddress');
  });

  it.each<[location: object | string, fix: string]>([
    [{ name, address: '1 Street\nSpringfield' }, 'Write ["1 Street","Springfield"].'],
    [{ name, address: '<p>1 Street<br>Springfield</p>' }, 'Write ["1 Street","Springfield"].'],
    ['1 Street, Springfield', 'Write { "address": ["1 Street, Springfield"] }.'],
  ])('checked, %j', (location, fix) => {
    const { error } = safeParseClinicContact({ phone, location });
    expect(error?.problems).toMatchObject([{ fix: expect.stringContaining(fix) }]);
  });
});

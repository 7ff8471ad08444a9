import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, exampleClinicInSpanish, kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord } from './stress.js';

const meta = {
  title: 'Components/ContactCTA',
  component: ContactCTA,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...sectionProps,
    booking: prop('BookingChannel'),
    phone: prop('PhoneNumber | CallChannel'),
    sms: prop('PhoneNumber | PhoneChannel'),
    email: prop('EmailChannel'),
    onCall: prop('PhoneNumber | CallChannel'),
    tty: prop('PhoneNumber | PhoneChannel'),
    relay: prop('RelayService'),
    crisis: prop('CrisisContact'),
    location: prop('ClinicLocation | readonly ClinicLocation[]'),
    primary: prop("'booking' | 'phone' | 'sms' | 'email'", 'booking, else the first one given'),
    hours: prop('readonly OpeningHours[]'),
    labels: prop('LabelOverrides<ContactCTALabels>'),
  },
  args: {
    ...exampleClinic,
    heading: 'Talk with us',
    intro:
      'If depression has not lifted with other treatments, ask us whether KAP could be an option.',
    crisis: crisisLines.US,
    costNotice: kap.cost.notice,
  },
} satisfies Meta<typeof ContactCTA>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The number to call, booking in the accent color, and what else there is, below the crisis line. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call (555) 555-0142' })).toHaveAttribute(
      'href',
      'tel:+15555550142',
    );
    // Days with the same hours are one line.
    await expect(canvas.getByText('Monday to Thursday')).toBeVisible();
  },
};

/** One channel is enough. None does not compile. */
export const PhoneOnly: Story = {
  args: {
    booking: undefined,
    email: undefined,
    location: undefined,
    hours: undefined,
    responseTime: undefined,
    answeredBy: undefined,
    costNotice: undefined,
    intro: undefined,
  },
};

/** A primary channel comes first. The number keeps its size, and gets the accent. */
export const PhoneFirst: Story = {
  args: { primary: 'phone', sms: exampleClinic.phone },
  async play({ canvasElement }) {
    const channels = canvasElement.querySelectorAll('[data-slot="contact-cta-channel"]');
    await expect(channels[0]).toHaveTextContent('Call (555) 555-0142');
    await expect(channels).toHaveLength(4);
  },
};

/** Nobody to call: booking comes first. */
export const WithoutNumber: Story = {
  args: { phone: undefined },
  async play({ canvasElement }) {
    const channels = canvasElement.querySelectorAll('[data-slot="contact-cta-channel"]');
    await expect(channels[0]).toHaveAttribute('data-channel', 'booking');
    await expect(channels[0]).toHaveAttribute('data-primary');
  },
};

/** A long number with an extension is smaller, and still the largest type. */
export const LongNumber: Story = {
  args: {
    phone: { number: '+15555550142', display: '+1 (555) 555-0142 extension 1234' },
    sms: exampleClinic.phone,
  },
};

/** Three offices with their own numbers and hours, an extension, a text telephone and relay. */
export const SeveralOffices: Story = {
  args: {
    phone: { ...exampleClinic.phone, extension: '200' },
    tty: { number: '+1 555 555 0144', display: '(555) 555-0144' },
    relay: { dial: '711', note: 'Then give our number.' },
    hours: undefined,
    hoursNote: 'Closed on public holidays. Times are Pacific.',
    location: [
      {
        ...exampleClinic.location,
        name: 'Harbor office',
        phone: { number: '+1 555 555 0151', display: '(555) 555-0151' },
        hours: exampleClinic.hours,
        access: 'Step-free from the parking lot on Pier Road.',
      },
      {
        name: 'Hill office',
        address: ['88 Hill Road', 'Springfield, OR 97478'],
        phone: { number: '+1 555 555 0152', display: '(555) 555-0152', extension: '3' },
        hours: [
          { days: ['Monday', 'Wednesday'], opens: '08:30', closes: '12:00' },
          { days: ['Saturday'], opens: '09:00', closes: '12:00', note: 'first of the month' },
        ],
        access: 'Two steps at the door. Ring for the ramp.',
        directionsHref: 'https://clinic.example/hill',
      },
      {
        name: 'River office',
        address: ['5 River Way', 'Springfield, OR 97477'],
        hours: [{ days: ['Tuesday', 'Thursday'], note: 'By appointment' }],
        directionsHref: 'https://clinic.example/river',
      },
    ],
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByRole('link', { name: 'Call (555) 555-0142, ext. 200' }),
    ).toHaveAttribute('href', 'tel:+15555550142,200');
    const offices = canvas.getByRole('heading', { name: 'Our offices' }).nextElementSibling;
    await expect(offices?.children).toHaveLength(3);
  },
};

/** An online clinic, without an address and hours. */
export const OnlineOnly: Story = { args: { location: undefined, hours: undefined } };

/** Open twice a day, on two days a week. */
export const TwoOpeningsADay: Story = {
  args: {
    hours: [
      { days: ['Monday', 'Wednesday'], opens: '09:00', closes: '12:00' },
      { days: ['Monday', 'Wednesday'], opens: '14:00', closes: '18:00' },
    ],
  },
};

/** Under an `h2` of the page's own. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3 },
  render: (args) => (
    <>
      <h2>Visit us</h2>
      <ContactCTA {...args} />
    </>
  ),
};

/** The clinic's own words in Spanish, and the labels, days and times of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    ...exampleClinicInSpanish,
    ...kapInSpanish.contact,
    locale: es,
    costNotice: kapInSpanish.cost.notice,
    crisis: crisisLinesInSpanish.US,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, with hours in Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'تحدث معنا',
    intro: undefined,
    locale: ar,
    booking: undefined,
    email: undefined,
    costNotice: undefined,
    responseTime: 'خلال يومي عمل',
    answeredBy: undefined,
    location: undefined,
    phone: { ...exampleClinic.phone, note: undefined },
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    responseTime: longWord,
    answeredBy: longWord,
    booking: { label: longWord, href: '#book', note: longWord },
    location: { name: longWord, address: [longWord], directionsHref: '#way' },
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { contactCTALabels, crisisNoticeLabels, locale } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { numberProps, prop } from './prop-table.js';
import { crisisLabelsInArabic, longWord } from './stress.js';

const meta = {
  title: 'Components/ContactCTA',
  component: ContactCTA,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...numberProps,
    primary: prop("'booking' | 'phone' | 'text' | 'email'", 'the first there is'),
    hours: prop('readonly OpeningHours[]'),
    labels: prop('Partial<ContactCTALabels>'),
  },
  args: {
    ...exampleClinic,
    heading: 'Talk with us',
    intro:
      'If depression has not lifted with other treatments, ask us whether KAP could be an option.',
    crisis: crisisLines.US,
    costNotice: kap.costNotice,
  },
} satisfies Meta<typeof ContactCTA>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every way to reach the clinic, the crisis line above the clinic's own numbers. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', { name: 'Call (555) 555-0142' }),
    ).toHaveAttribute('href', 'tel:+15555550142');
  },
};

/** One channel is enough; without any it does not compile. */
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

/** The way most people should take stands first, filled and larger. */
export const PhoneFirst: Story = {
  args: { primary: 'phone', text: { number: exampleClinic.phone.number } },
  async play({ canvasElement }) {
    const channels = canvasElement.querySelectorAll('[data-slot="contact-cta-channel"]');
    await expect(channels[0]).toHaveTextContent('Call (555) 555-0142');
    await expect(channels).toHaveLength(4);
  },
};

/** Without an address and hours, for a clinic that is only online. */
export const OnlineOnly: Story = { args: { location: undefined, hours: undefined } };

/** Twice a day, and by arrangement of days. */
export const TwoOpeningsADay: Story = {
  args: {
    hours: [
      { days: ['Monday', 'Wednesday'], opens: '09:00', closes: '12:00' },
      { days: ['Monday', 'Wednesday'], opens: '14:00', closes: '18:00' },
    ],
  },
};

/** Deeper in a page. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3 },
  render: (args) => (
    <>
      <h2>Visit us</h2>
      <ContactCTA {...args} />
    </>
  ),
};

/** The wording and the hours in Spanish, the crisis words included. Closed days are said, and there is no "open now" that server and browser could disagree on. */
export const Spanish: Story = {
  args: {
    locale,
    heading: 'Hable con nosotros',
    intro: 'Cuéntenos qué le preocupa. Vemos juntos qué opciones tiene.',
    costNotice: 'La primera consulta cuesta $250.',
    responseTime: 'En dos días hábiles',
    answeredBy: 'La recepción; no es personal clínico',
    crisis: crisisLinesInSpanish.US,
    booking: { label: 'Reserve una primera conversación', href: '#reservar' },
    email: undefined,
    phone: { number: exampleClinic.phone.number, note: 'No le preguntaremos por su salud.' },
    labels: contactCTALabels,
    crisisLabels: crisisNoticeLabels,
  },
  decorators: [inLanguage('es')],
};

/** From right to left, with hours in Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'تحدث معنا',
    intro: undefined,
    locale: 'ar-EG',
    booking: undefined,
    email: undefined,
    costNotice: undefined,
    responseTime: 'خلال يومي عمل',
    answeredBy: undefined,
    location: undefined,
    phone: { number: exampleClinic.phone.number },
    crisisLabels: crisisLabelsInArabic,
    labels: {
      phone: 'اتصل على {address}',
      responseTime: 'متى نرد عليك',
      hours: 'ساعات العمل',
      closed: 'مغلق',
      openFrom: 'من {opens} إلى {closes}',
    },
  },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break. */
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

/** In a narrow place. */
export const StressNarrowPlace: Story = { decorators: [inNarrowPlace] };

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { exampleClinic, kap } from '../example-clinic.js';
import { inColumn } from './decorators.js';
import { numberProps } from './prop-table.js';

const meta = {
  title: 'Components/ContactCTA',
  component: ContactCTA,
  decorators: [inColumn],
  argTypes: numberProps,
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
    costNotice: undefined,
    intro: undefined,
  },
};

/** Hours in the visitor's language, closed days said, and no "open now" that server and browser could disagree on. */
export const HoursInSpanish: Story = {
  args: {
    locale: 'es-US',
    heading: 'Hable con nosotros',
    intro: undefined,
    costNotice: undefined,
    responseTime: undefined,
    booking: undefined,
    email: undefined,
    phone: { number: exampleClinic.phone.number },
    location: undefined,
    labels: {
      hours: 'Horario',
      closed: 'Cerrado',
      openFrom: 'de {opens} a {closes}',
      phone: 'Llame al {address}',
    },
  },
  decorators: [
    (Story) => (
      <div lang="es">
        <Story />
      </div>
    ),
  ],
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { CrisisNotice } from '../../src/index.js';
import { inColumn } from './decorators.js';

const meta = {
  title: 'Components/CrisisNotice',
  component: CrisisNotice,
  decorators: [inColumn],
  args: { contact: crisisLines.US },
} satisfies Meta<typeof CrisisNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Call, text, chat and the emergency number: plain links with the number in their text. */
export const Default: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    await expect(canvas.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  },
};

/** A line nearer to the visitor, beside the national one. */
export const WithLocalLine: Story = {
  args: {
    contact: {
      ...crisisLines.US,
      local: {
        name: 'Lane County crisis team',
        call: { kind: 'crisis-phone', dial: '+15555550170', display: '(555) 555-0170' },
      },
    },
  },
};

/** Only what every region has: a number to call, and the emergency number. */
export const CallOnly: Story = {
  args: {
    contact: {
      region: 'US',
      name: 'Example crisis line',
      call: { kind: 'crisis-phone', dial: '+15555550171', display: '(555) 555-0171' },
      emergency: { kind: 'crisis-phone', dial: '911', display: '911' },
      verifiedOn: '2026-11-23',
    },
  },
};

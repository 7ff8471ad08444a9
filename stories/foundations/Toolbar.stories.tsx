import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { inColumn } from '../components/decorators.js';
import { exampleClinic } from '../example-clinic.js';

/** What the toolbar does to a story. Nothing to look at, so the sidebar leaves these out. */
const meta = {
  title: 'Foundations/Toolbar',
  component: ContactCTA,
  decorators: [inColumn],
  tags: ['!autodocs', '!dev', 'once'],
  args: { phone: exampleClinic.phone, hours: exampleClinic.hours, crisis: crisisLines.US },
} satisfies Meta<typeof ContactCTA>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The component's words, those of the notice in it, the hours and the line itself are in Spanish. */
export const Spanish: Story = {
  globals: { language: 'es' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const call = canvas.getByRole('link', { name: 'Llame al (555) 555-0142' });
    await expect(call.closest('[lang]')).toHaveAttribute('lang', 'es');
    await expect(
      canvas.getByRole('heading', { name: '¿Está en crisis o tiene pensamientos suicidas?' }),
    ).toBeVisible();
    await expect(canvas.getByText(/lunes/i)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Llame al 988' })).toBeVisible();
    await expect(canvas.queryByText(/^Call /)).toBeNull();
  },
};

/** Words that a story sets itself stay, and no language is claimed for them. */
export const OwnWords: Story = {
  globals: { language: 'es' },
  args: { labels: { phone: 'Ring {address}' } },
  async play({ canvasElement }) {
    const call = within(canvasElement).getByRole('link', { name: 'Ring (555) 555-0142' });
    await expect(call.closest('[lang="es"]')).toBeNull();
  },
};

/** As a visitor has it who set the browser's text to twice its size. */
export const LargeText: Story = {
  globals: { textSize: 'percent-200' },
  async play({ canvasElement }) {
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('32px');
    const call = within(canvasElement).getByRole('link', { name: 'Call (555) 555-0142' });
    await expect(Number.parseFloat(getComputedStyle(call).fontSize)).toBeGreaterThanOrEqual(34);
  },
};

/** And back: the size that was chosen before is gone. */
export const UsualText: Story = {
  async play() {
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('16px');
  },
};

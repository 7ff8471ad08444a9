import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { ContactCTA } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inColumn } from '../components/decorators.js';
import { exampleClinic } from '../example-clinic.js';

/** Tests of the toolbar. They show nothing new, so the sidebar hides them. */
const meta = {
  title: 'Foundations/Toolbar',
  component: ContactCTA,
  decorators: [inColumn],
  tags: ['!autodocs', '!dev', 'once'],
  args: { phone: exampleClinic.phone, hours: exampleClinic.hours, crisis: crisisLines.US },
} satisfies Meta<typeof ContactCTA>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Labels, the crisis notice, opening hours and the crisis line are in Spanish. */
export const Spanish: Story = {
  globals: { language: 'es' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const call = canvas.getByRole('link', { name: 'Llame al (555) 555-0142' });
    await expect(call.closest('[lang]')).toHaveAttribute('lang', 'es');
    await expect(canvas.getByText(es.crisisNotice.heading)).toBeVisible();
    await expect(canvas.getByText(/lunes/i)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Llame al 988 (oprima 2)' })).toBeVisible();
    await expect(canvas.queryByText(/^Call /)).toBeNull();
  },
};

/** A story's own labels stay, without `lang`. */
export const CustomLabels: Story = {
  globals: { language: 'es' },
  args: { labels: { phone: 'Ring {address}' } },
  async play({ canvasElement }) {
    const call = within(canvasElement).getByRole('link', { name: 'Ring (555) 555-0142' });
    await expect(call.closest('[lang="es"]')).toBeNull();
  },
};

/** Text at 200%, as set in the browser. */
export const LargeText: Story = {
  globals: { textSize: 'percent-200' },
  async play({ canvasElement }) {
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('32px');
    const call = within(canvasElement).getByRole('link', { name: 'Call (555) 555-0142' });
    await expect(Number.parseFloat(getComputedStyle(call).fontSize)).toBeGreaterThanOrEqual(32);
  },
};

/** The default text size, after another one was selected. */
export const DefaultText: Story = {
  async play() {
    await expect(getComputedStyle(document.documentElement).fontSize).toBe('16px');
  },
};

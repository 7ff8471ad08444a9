import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { PrintPreview } from './PrintPreview.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Print preview',
  component: PrintPreview,
  // Print is the same in light and dark, and for every visitor.
  tags: ['!autodocs', 'once'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof PrintPreview>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The KAP page, sheet by sheet. Choose the paper, and whether backgrounds are printed. */
export const Sheets: Story = { tags: ['!test'] };

/** The other paper size has a different number of sheets. Screen-only parts are not printed. */
export const OtherPaper: Story = {
  tags: ['!dev'],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const sheets = () => Number(/\d+/.exec(canvas.getByRole('status').textContent ?? '')?.[0]);
    await waitFor(() => expect(sheets()).toBeGreaterThan(5));
    // Screen-only parts are not printed.
    const contents = canvasElement.querySelector('[data-slot="care-bar-cells"]');
    await expect(contents && getComputedStyle(contents).display).toBe('none');
    await userEvent.click(canvas.getByRole('radio', { name: 'A4' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/sheets of A4$/));
  },
};

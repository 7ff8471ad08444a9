import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { cbt, exampleClinic } from '../example-clinic.js';

const meta = {
  title: 'Pages/Cognitive Behavioral Therapy',
  component: TreatmentPage,
  tags: ['!autodocs'],
  args: { treatment: cbt, contact: exampleClinic, crisis: crisisLines.US },
  parameters: {
    controls: { disable: true },
    a11y: { options: { rules: { region: { enabled: true } } } },
  },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A talk therapy: no drug, no device, no approval, and no one who has to be kept from it. */
export const Default: Story = {
  tags: ['replay'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    // The list beside the evidence has a link of the same name, further down.
    const [link] = canvas.getAllByRole('link', { name: cbt.risks.contraindications?.heading });
    const group = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
    await expect(group).toHaveAttribute('data-intent', 'usually-not-suitable');
    const { intents } = en.candidacyChecklist;
    await expect(canvas.queryByText(intents['usually-not-suitable'])).toBeNull();
  },
};

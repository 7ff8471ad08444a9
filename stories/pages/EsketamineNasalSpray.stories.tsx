import type { Meta, StoryObj } from '@storybook/react-vite';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { esketamine, exampleClinic } from '../example-clinic.js';

const meta = {
  title: 'Pages/Esketamine Nasal Spray',
  component: TreatmentPage,
  tags: ['!autodocs'],
  args: { treatment: esketamine, contact: exampleClinic, crisis: crisisLines.US },
  parameters: {
    controls: { disable: true },
    a11y: { options: { rules: { region: { enabled: true } } } },
  },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An approved medicine with a boxed warning and a safety program. */
export const Default: Story = { tags: ['replay'] };

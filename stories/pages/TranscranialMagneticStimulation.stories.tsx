import type { Meta, StoryObj } from '@storybook/react-vite';
import { crisisLines } from '../../src/content/index.js';
import { exampleClinic, tms } from '../example-clinic.js';
import { TreatmentStoryPage } from './TreatmentStoryPage.js';

const meta = {
  title: 'Pages/Transcranial Magnetic Stimulation',
  component: TreatmentStoryPage,
  tags: ['!autodocs'],
  args: { treatment: tms, contact: exampleClinic, crisis: crisisLines.US },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TreatmentStoryPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Another treatment, a device and no medicine, from the same components. */
export const Default: Story = {};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';

const meta = {
  title: 'Pages/In every theme',
  component: TreatmentPage,
  // For tests in light and dark only: the toolbar shows any page in any theme. The page's own stories
  // test the default theme.
  tags: ['!autodocs', '!dev', 'colors'],
  args: { treatment: kap, illustration: hands, contact: exampleClinic, crisis: crisisLines.US },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WarmClay: Story = { globals: { brand: 'warm-clay' } };

export const Evergreen: Story = { globals: { brand: 'evergreen' } };

export const HighClarity: Story = { globals: { brand: 'high-clarity' } };

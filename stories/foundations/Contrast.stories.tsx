import type { Meta, StoryObj } from '@storybook/react-vite';
import { ContrastTable } from './ContrastTable.js';

const meta = {
  title: 'Foundations/Contrast',
  component: ContrastTable,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => (
    <div className="clinic-story clinic-story-reference">
      <ContrastTable />
    </div>
  ),
} satisfies Meta<typeof ContrastTable>;

export default meta;

/** Every pair that has to be told apart. Choose a theme, and light or dark, in the toolbar. */
export const Pairs: StoryObj<typeof meta> = {};

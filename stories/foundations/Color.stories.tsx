import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { contrastPairs } from '../../src/theme/contrast.js';
import { ContrastList } from './ContrastList.js';
import { inFoundations } from './in-foundations.js';
import { ComponentColors, Purposes, Ramps } from './Palette.js';

const meta = {
  title: 'Foundations/Color',
  tags: ['!autodocs'],
  decorators: [inFoundations],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each color with its use, and its value in the selected theme and mode. */
export const SemanticColors: Story = {
  render: () => <Purposes />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const card = canvas.getByText('--clinic-color-serious-surface').closest('li');
    await waitFor(() => expect(card).toHaveTextContent(/#[\da-f]{6}/));
  },
};

/** The ramps of the default theme. */
export const Primitives: Story = { render: () => <Ramps /> };

/** Custom properties of single components. */
export const PerComponent: Story = { render: () => <ComponentColors /> };

/** Every pair of colors, measured in the selected theme and mode. */
export const Contrast: Story = {
  render: () => <ContrastList />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const pairs = contrastPairs.filter(({ scheme }) => scheme !== 'dark').length;
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(`All ${pairs} pairs pass`),
    );
    await expect(canvas.queryByText('Fails')).toBeNull();
  },
};

/** The same in another theme of the package. */
export const ContrastInWarmClay: Story = {
  ...Contrast,
  globals: { brand: 'warm-clay' },
  tags: ['!dev', 'colors'],
};

/** As above. */
export const ContrastInEvergreen: Story = {
  ...Contrast,
  globals: { brand: 'evergreen' },
  tags: ['!dev', 'colors'],
};

/** As above. */
export const ContrastInHighClarity: Story = {
  ...Contrast,
  globals: { brand: 'high-clarity' },
  tags: ['!dev', 'colors'],
};

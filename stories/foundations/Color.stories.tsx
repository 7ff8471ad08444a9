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

/** What each color is for, and what it is in the theme and the mode chosen in the toolbar. */
export const WhatEachIsFor: Story = {
  tags: ['replay'],
  render: () => <Purposes />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const card = canvas.getByText('--clinic-color-serious-surface').closest('li');
    await waitFor(() => expect(card).toHaveTextContent(/#[\da-f]{6}/));
  },
};

/** What there is to choose from: the ramps behind the default theme. */
export const Primitives: Story = { render: () => <Ramps /> };

/** Single parts of single components, each a property of its own. */
export const OfComponents: Story = { render: () => <ComponentColors /> };

/** Every pair that has to be told apart, measured in the theme and the mode chosen in the toolbar. */
export const Contrast: Story = {
  tags: ['smoke', 'replay'],
  render: () => <ContrastList />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const { colorScheme } = document.documentElement.dataset;
    const pairs = contrastPairs.filter(({ scheme = colorScheme }) => scheme === colorScheme);
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        `All ${pairs.length} pairs pass in ${colorScheme} mode.`,
      ),
    );
    await expect(canvas.queryByText('Fails')).toBeNull();
  },
};

/** The same in the other themes of the package. Visitors choose those in the toolbar. */
export const ContrastInWarmClay: Story = {
  ...Contrast,
  globals: { brand: 'warm-clay' },
  tags: ['!dev', 'colors', 'replay'],
};

/** As above. */
export const ContrastInEvergreen: Story = {
  ...Contrast,
  globals: { brand: 'evergreen' },
  tags: ['!dev', 'colors', 'replay'],
};

/** As above. */
export const ContrastInHighClarity: Story = {
  ...Contrast,
  globals: { brand: 'high-clarity' },
  tags: ['!dev', 'colors', 'replay'],
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { BrandPicker } from './BrandPicker.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Theming',
  component: BrandPicker,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { brand: '#4a3f8f' },
} satisfies Meta<typeof BrandPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Your colors on the whole page, what had to change for everybody to read it, and the call to copy. */
export const TryYourColors: Story = { tags: ['colors'] };

/** A pale brand and a dark accent: both keep their hue and change their lightness. */
export const ColorsThatMiss: Story = {
  args: { brand: '#ffd400', accent: '#8a1c1c' },
  tags: ['!test'],
};

/** The page keeps its theme while a color is half typed, and the field says what is missing. What had to change is listed. */
export const HalfTyped: Story = {
  tags: ['!dev', 'once'],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const link = canvasElement.querySelector('.clinic-page-contents a') as Element;
    const brand = canvas.getByRole('textbox', { name: 'Brand' });
    const colored = () => getComputedStyle(link).color;
    await waitFor(() => expect(colored()).toBe('rgb(74, 63, 143)'));
    await userEvent.clear(brand);
    await userEvent.type(brand, 'dark');
    await expect(
      await canvas.findByText(/^The option `brand` is "dark"\. Expected: /),
    ).toBeVisible();
    await expect(brand).toBeInvalid();
    await expect(brand).toHaveAccessibleDescription(/"dark"/);
    await expect(colored()).toBe('rgb(74, 63, 143)');
    await userEvent.type(brand, 'green');
    await waitFor(() => expect(colored()).toBe('rgb(0, 100, 0)'));
    await expect(brand).toBeValid();
    await expect(canvas.getByText(/createTheme\(\{ brand: 'darkgreen' \}\)/)).toBeVisible();
    await userEvent.clear(brand);
    await userEvent.type(brand, '#ffd400');
    await expect(await canvas.findByText('One color had to change.')).toBeVisible();
    await expect(canvas.getByText(/#ffd400 became #816b00/)).toBeVisible();
    await waitFor(() => expect(colored()).toBe('rgb(129, 107, 0)'));
  },
};

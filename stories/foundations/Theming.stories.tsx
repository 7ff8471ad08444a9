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

/** Your colors on the whole page, what was changed for contrast, and the call to copy. */
export const TryYourColors: Story = { tags: ['!test'] };

/** A pale brand and a dark accent: both keep their hue but change their lightness. */
export const LowContrastColors: Story = {
  args: { brand: '#ffd400', accent: '#8a1c1c' },
  tags: ['!test'],
};

/** While a color is incomplete, the page keeps its theme and the field shows an error. Changes are listed. */
export const IncompleteColor: Story = {
  tags: ['!dev', 'colors'],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const page = canvasElement.querySelector('.clinic-treatment-page') as Element;
    const brand = canvas.getByRole('textbox', { name: 'Brand' });
    const colored = () => getComputedStyle(page).getPropertyValue('--clinic-color-brand');
    await waitFor(() => expect(colored()).toContain('#4a3f8f'));
    await userEvent.clear(brand);
    await userEvent.type(brand, 'dark');
    const [problem] = await canvas.findAllByText(/is "dark"\. Expected: a CSS color/);
    await expect(problem).toHaveTextContent(/^The option brand is "dark"/);
    await expect(brand).toBeInvalid();
    await expect(brand).toHaveAccessibleDescription(/"dark"/);
    await expect(colored()).toContain('#4a3f8f');
    await userEvent.type(brand, 'green');
    await waitFor(() => expect(colored()).toContain('#006400'));
    await expect(brand).toBeValid();
    await expect(canvas.getByText(/createTheme\(\{ brand: 'darkgreen' \}\)/)).toBeVisible();
    await userEvent.clear(brand);
    await userEvent.type(brand, '#ffd400');
    await expect(await canvas.findByText('3 colors were changed.')).toBeVisible();
    await expect(canvas.getByText(/#ffd400 became #7f6800/)).toBeVisible();
    await waitFor(() => expect(colored()).toContain('#7f6800'));
  },
};

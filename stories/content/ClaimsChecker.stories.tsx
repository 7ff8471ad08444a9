import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ClaimsChecker } from './ClaimsChecker.js';

const meta = {
  title: 'Content/Check your words',
  component: ClaimsChecker,
  tags: ['!autodocs'],
  args: { start: 'Ketamine cures depression in hours, and it is completely safe.' },
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="clinic-story clinic-story-reference">
      <ClaimsChecker {...args} />
    </div>
  ),
} satisfies Meta<typeof ClaimsChecker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paste content, and see what a regulator, a clinician or a reader would stop at. */
export const CheckYourWords: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const entries = () =>
      canvas.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    await expect(entries().join('\n')).toContain('cure');
    const box = canvas.getByRole('textbox', { name: /plain text/ });

    await userEvent.clear(box);
    await expect(entries()).toEqual([]);
    await userEvent.click(box);
    await userEvent.paste('{ "tagline": "Recommended by psychiatrists." }');
    await expect(entries()).toEqual([]);
    await userEvent.selectOptions(canvas.getByLabelText('Rules of'), 'eu');
    await expect(entries().join('\n')).toContain('endorsement at tagline');

    await userEvent.clear(box);
    await userEvent.paste('No tiene efectos secundarios.');
    await userEvent.selectOptions(canvas.getByLabelText('Language'), 'es');
    await expect(entries().join('\n')).toContain('no-side-effects');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { kap } from '../example-clinic.js';
import { inColumn } from './decorators.js';
import { sourceProps } from './prop-table.js';

const meta = {
  title: 'Components/CandidacyChecklist',
  component: CandidacyChecklist,
  decorators: [inColumn],
  argTypes: sourceProps,
  args: { ...kap.candidacy, sources: kap.sources, crisis: crisisLines.US },
} satisfies Meta<typeof CandidacyChecklist>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Reading matter with checkboxes: the crisis line before them, a fixed closing sentence after them, no score anywhere. */
export const Default: Story = {};

/** What is ticked is gathered on a sheet to print or copy. It is in the page's memory alone. */
export const Ticked: Story = {
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await expect(
      canvas.queryByRole('heading', { name: 'To talk about with a clinician' }),
    ).toBeNull();
    await userEvent.click(canvas.getByRole('checkbox', { name: /I live with severe anxiety/ }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /I take medicines/ }));
    await expect(
      canvas.getByRole('heading', { name: 'To talk about with a clinician' }),
    ).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('On your list: I take medicines');
  },
};

/** With the keyboard alone: Tab to a checkbox, Space to tick it, Tab on past the sources to the buttons. */
export const KeyboardOnly: Story = {
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const last = canvas.getAllByRole('checkbox').at(-1) as HTMLElement;
    last.focus();
    await userEvent.keyboard(' ');
    await expect(last).toBeChecked();
    const group = within(last.closest('fieldset') as HTMLElement);
    for (const source of group.getAllByRole('link')) {
      await userEvent.tab();
      await expect(source).toHaveFocus();
    }
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Print this list' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(last).not.toBeChecked();
    await expect(canvas.getAllByRole('checkbox')[0]).toHaveFocus();
  },
};

/** One group and no notes. */
export const OneGroup: Story = {
  args: {
    intro: undefined,
    groups: [
      {
        intent: 'talk-first',
        items: [{ label: 'I take other medicines' }, { label: 'I am under 18' }],
      },
    ],
  },
};

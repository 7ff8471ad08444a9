import type { Meta, StoryObj } from '@storybook/react-vite';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, fn, spyOn, waitFor, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CandidacyChecklist } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longWord, thirty } from './stress.js';

const meta = {
  title: 'Components/CandidacyChecklist',
  component: CandidacyChecklist,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...citingProps,
    groups: prop('readonly CandidacyGroup[]'),
    labels: prop('LabelOverrides<CandidacyChecklistLabels>'),
  },
  args: {
    ...kap.candidacy,
    sources: kap.sources,
    crisis: crisisLines.US,
    clinicName: 'Example Clinic',
  },
} satisfies Meta<typeof CandidacyChecklist>;

export default meta;
type Story = StoryObj<typeof meta>;

const short = {
  intro: undefined,
  groups: [
    {
      intent: 'talk-first' as const,
      items: [
        { label: 'I take other medicines', note: 'Some do not mix.' },
        { label: 'I am under 18' },
        { label: 'I may become pregnant' },
      ],
    },
  ],
};

const sheetName = 'To talk about with a clinician';

/** The crisis line before the checkboxes, a disclaimer after them, and no score. */
export const Default: Story = {};

/** Checked items appear on a sheet to print or copy. They exist in the page's memory only. */
export const Checked: Story = {
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('heading', { name: sheetName })).toBeNull();
    await userEvent.click(canvas.getByRole('checkbox', { name: /I live with severe anxiety/ }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /I take medicines/ }));
    await expect(canvas.getByRole('heading', { name: sheetName })).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Added to your list: I take medicines',
    );
  },
};

/** Clearing can be undone until another item is checked or the visitor leaves the page. */
export const ClearAndUndo: Story = {
  args: short,
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('checkbox', { name: 'I am under 18' });
    await userEvent.click(box);
    await userEvent.click(canvas.getByRole('button', { name: 'Clear all checks' }));
    await expect(box).not.toBeChecked();
    const undo = canvas.getByRole('button', { name: 'Undo: check them again' });
    await expect(undo).toHaveFocus();
    await userEvent.click(undo);
    await expect(box).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear all checks' }));
  },
};

/** Copied as plain text, only on a click. */
export const Copied: Story = {
  args: short,
  async play({ canvasElement, userEvent }) {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I am under 18' }));
    await expect(write).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy this list' }));
    await expect(write).toHaveBeenCalledWith(
      expect.stringMatching(/^Example Clinic\nTo talk about with a clinician\n- I am under 18\n/),
    );
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('List copied.'));
    write.mockRestore();
  },
};

/** Printed alone: clinic, date line, checked items, room for questions, disclaimer and crisis line. */
export const Printed: Story = {
  args: short,
  async play({ canvasElement, userEvent }) {
    const print = spyOn(window, 'print').mockImplementation(fn());
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I may become pregnant' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Print this list' }));
    await expect(print).toHaveBeenCalledOnce();
    const alone = document.querySelector('[data-clinic-print="alone"]') as HTMLElement;
    for (const words of ['Example Clinic', 'Date:', 'My own questions:', /988/]) {
      await expect(within(alone).getByText(words)).toBeInTheDocument();
    }
    dispatchEvent(new Event('afterprint'));
    await expect(document.querySelector('[data-clinic-print]')).toBeNull();
    print.mockRestore();
  },
};

/** By keyboard: Tab to a checkbox, Space to check it, Tab past the sources to the buttons. */
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
    await expect(canvas.getByRole('button', { name: /^Undo/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(last).toBeChecked();
    await expect(last).toHaveFocus();
  },
};

/** The server's HTML without JavaScript: it can be read, checked and printed. */
export const WithoutJavaScript: Story = {
  render: (args) => (
    <div
      dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<CandidacyChecklist {...args} />) }}
    />
  ),
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const [first] = canvas.getAllByRole('checkbox');
    await userEvent.click(first as HTMLElement);
    await expect(first).toBeChecked();
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Two independent lists on a page. */
export const TwoOnAPage: Story = {
  args: short,
  render: (args) => (
    <>
      <CandidacyChecklist {...args} heading="First treatment" />
      <CandidacyChecklist {...args} heading="Second treatment" />
    </>
  ),
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole('checkbox').at(-1) as HTMLElement);
    await expect(canvas.getAllByRole('heading', { name: sheetName })).toHaveLength(1);
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

/** Labels in Spanish, including the disclaimer and the crisis notice. */
export const Spanish: Story = {
  args: {
    heading: 'Para preparar su consulta',
    intro: undefined,
    locale: es,
    crisis: crisisLinesInSpanish.US,
    groups: [
      {
        intent: 'talk-first',
        items: [{ label: 'Tomo otros medicamentos' }, { label: 'Tengo menos de 18 años' }],
      },
    ],
  },
  decorators: [inLanguage('es')],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Tomo otros medicamentos' }));
    await expect(canvas.getByRole('button', { name: 'Imprimir esta lista' })).toBeVisible();
  },
};

/** Right to left, in Arabic. */
export const RightToLeft: Story = {
  args: {
    heading: 'للتحضير للحديث مع الطبيب',
    intro: undefined,
    locale: ar,
    groups: [
      { intent: 'talk-first', items: [{ label: 'أتناول أدوية أخرى' }, { label: 'أنا حامل' }] },
    ],
  },
  decorators: [inLanguage('ar')],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'أنا حامل' }));
    await expect(canvas.getByRole('heading', { name: 'للحديث مع الطبيب' })).toBeVisible();
  },
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    clinicName: longWord,
    groups: [{ intent: 'talk-first', items: [{ label: longWord, note: longWord }] }],
  },
  async play({ canvasElement, userEvent }) {
    await userEvent.click(within(canvasElement).getByRole('checkbox'));
  },
};

/** Thirty items, all checked. There is still no count. */
export const StressThirtyItems: Story = {
  args: {
    intro: undefined,
    groups: [{ intent: 'talk-first', items: thirty((number) => ({ label: `Item ${number}` })) }],
  },
  async play({ canvasElement }) {
    for (const box of within(canvasElement).getAllByRole('checkbox')) box.click();
    await expect(
      await within(canvasElement).findByRole('heading', { name: sheetName }),
    ).toBeVisible();
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: short,
  decorators: [inNarrowContainer],
  async play({ canvasElement, userEvent }) {
    await userEvent.click(within(canvasElement).getByRole('checkbox', { name: 'I am under 18' }));
  },
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { args: short, decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, fn, spyOn, waitFor, within } from 'storybook/test';
import {
  type CandidacyIntent,
  crisisLines,
  crisisLinesInSpanish,
} from '../../src/content/index.js';
import { CandidacyChecklist, NoteList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longNote, longWord, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/CandidacyChecklist',
  component: CandidacyChecklist,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...citingProps,
    groups: prop('readonly CandidacyGroup[]'),
    crisis: prop('CrisisContact'),
    clinicName: prop('string'),
    labels: prop('LabelOverrides<CandidacyChecklistLabels>'),
  },
  args: {
    ...kap.candidacy,
    notes: kap.notes,
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

const { heading: sheetName, clear, undo } = en.candidacyChecklist.sheet;

/** The labels of an intent's items. */
const labelsOf = (wanted: CandidacyIntent) =>
  kap.candidacy.groups
    .filter(({ intent }) => intent === wanted)
    .flatMap(({ items }) => items.map(({ label }) => label));

/** The crisis line before the checkboxes, a letter beside them or below, and no score. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toBeVisible();
    const [marker] = canvas.getAllByRole('doc-noteref');
    const backs = within(targetOf(marker)).getAllByRole('doc-backlink').map(targetOf);
    await expect(backs.some((place) => place.contains(marker as HTMLElement))).toBe(true);
  },
};

/** The letter writes itself while one checks. Answers exist in the page's memory only. */
export const Checked: Story = {
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: sheetName })).toBeVisible();
    const letter = canvasElement.querySelector('[data-slot="candidacy-checklist-sheet"]');
    await expect(letter?.querySelector('li')).toBeNull();
    const [reason = '', first = ''] = [...labelsOf('reasons-to-ask'), ...labelsOf('talk-first')];
    await userEvent.click(canvas.getByRole('checkbox', { name: reason }));
    await userEvent.click(canvas.getByRole('checkbox', { name: first }));
    await expect(
      [...(letter?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
    ).toEqual([reason, first]);
    await expect(canvas.getByRole('status')).toHaveTextContent(`Added to your list: ${first}`);
  },
};

/** Clearing can be undone until another item is checked or the visitor leaves the page. */
export const ClearAndUndo: Story = {
  args: short,
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('checkbox', { name: 'I am under 18' });
    await userEvent.click(box);
    await userEvent.click(canvas.getByRole('button', { name: clear }));
    await expect(box).not.toBeChecked();
    const restore = canvas.getByRole('button', { name: undo });
    await expect(restore).toHaveFocus();
    await userEvent.click(restore);
    await expect(box).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: clear }));
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
      expect.stringContaining(`Example Clinic\n${sheetName}\n- I am under 18\n`),
    );
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('List copied.'));
    write.mockRestore();
  },
};

/** Beside a narrow column or on a phone, a row at the foot of the screen leads to the letter. */
export const OnAPhone: Story = {
  decorators: [inNarrowContainer],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    for (const box of canvas.getAllByRole('checkbox').slice(0, 3)) await userEvent.click(box);
    await userEvent.click(canvas.getByRole('link', { name: '3 on your list. Show it' }));
    await expect(
      canvasElement.querySelector('[data-slot="candidacy-checklist-sheet"]'),
    ).toHaveFocus();
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

/** By keyboard: Tab to a checkbox, Space to check it, Tab to the buttons. */
export const KeyboardOnly: Story = {
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    const last = canvas.getAllByRole('checkbox').at(-1) as HTMLElement;
    last.focus();
    await userEvent.keyboard(' ');
    await expect(last).toBeChecked();
    const print = canvas.getByRole('button', { name: 'Print this list' });
    await userEvent.tab();
    // Where the letter is not beside the list, the way to it comes first.
    if (document.activeElement !== print) await userEvent.tab();
    await expect(print).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(last).not.toBeChecked();
    await expect(canvas.getByRole('button', { name: undo })).toHaveFocus();
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
    await expect(canvas.getAllByRole('heading', { name: sheetName })).toHaveLength(2);
    await expect(canvas.getAllByRole('button', { name: clear })).toHaveLength(1);
  },
};

/** The minimum: one group, without notes. */
export const OneGroup: Story = {
  args: {
    heading: undefined,
    intro: undefined,
    groups: [
      {
        intent: 'talk-first',
        items: [{ label: 'I take other medicines' }, { label: 'I am under 18' }],
      },
    ],
  },
};

/** On a page with a list of notes: the markers lead there. */
export const WithNoteList: Story = {
  args: { notesHref: '#evidence' },
  render: (args) => (
    <>
      <CandidacyChecklist {...args} />
      <NoteList id="evidence" heading="The evidence" notes={kap.notes} sources={kap.sources} />
    </>
  ),
  async play({ canvasElement }) {
    const [marker] = within(canvasElement).getAllByRole('doc-noteref');
    await expect(targetOf(marker).closest('.clinic-note-list')).toBeVisible();
  },
};

/** A line for each study, in place of the numbers of notes. */
export const EvidenceAsLines: Story = {
  args: { evidenceDisplay: 'lines' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('doc-noteref')).toBeNull();
    await expect(canvas.getAllByText(en.evidence.heading)[0]).toBeVisible();
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es` and the Spanish crisis line. */
export const Spanish: Story = {
  args: {
    ...kapInSpanish.candidacy,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
    crisis: crisisLinesInSpanish.US,
  },
  decorators: [inLanguage('es')],
  async play({ canvasElement, userEvent }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole('checkbox')[0] as HTMLElement);
    await expect(
      canvas.getByRole('button', { name: es.candidacyChecklist.sheet.print }),
    ).toBeVisible();
  },
};

/** Right to left, in Arabic. */
export const RightToLeft: Story = {
  args: {
    heading: 'للتحضير للحديث مع الطبيب',
    intro: undefined,
    locale: ar,
    groups: [
      {
        intent: 'talk-first',
        items: [{ label: 'أتناول أدوية أخرى' }, { label: 'أنا حامل' }],
        evidence: [noteInArabic.id],
      },
    ],
    notes: [noteInArabic],
    sources: undefined,
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
    groups: [
      {
        intent: 'talk-first',
        items: [{ label: longWord, note: longWord }],
        evidence: [longNote.id],
      },
    ],
    notes: [longNote],
  },
  async play({ canvasElement, userEvent }) {
    await userEvent.click(within(canvasElement).getByRole('checkbox'));
  },
};

/** Thirty items, all checked. */
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

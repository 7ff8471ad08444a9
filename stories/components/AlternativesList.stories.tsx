import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Alternative } from '../../src/content/index.js';
import { AlternativesList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { frequency, longNote, longWord, note, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const { alternatives, noTreatment } = kap.alternatives;

const meta = {
  title: 'Components/AlternativesList',
  component: AlternativesList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.alternatives, notes: kap.notes, sources: kap.sources },
  argTypes: {
    ...citingProps,
    alternatives: prop('readonly Alternative[]'),
    noTreatment: prop('Alternative'),
    labels: prop('LabelOverrides<AlternativesListLabels>'),
  },
} satisfies Meta<typeof AlternativesList>;

export default meta;
type Story = StoryObj<typeof meta>;

const option = (number: number): Alternative => ({
  name: `Option ${number}`,
  description: 'An invented option.',
  benefits: 'Some people in an invented study felt better.',
  risks: 'Some people in an invented study felt sick.',
  evidence: [note.id],
});

/** The options in the rows of a table, in the same terms. No treatment for now comes last. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const table = within(within(canvasElement).getByRole('table'));
    const columns = table.getAllByRole('columnheader').map(({ textContent }) => textContent);
    await expect(columns).toEqual(['Option', 'What it is', 'Gains', 'Harms']);
    const options = table.getAllByRole('rowheader');
    await expect(options).toHaveLength(alternatives.length + 1);
    await expect(options.at(-1)).toHaveTextContent(noTreatment.name);
    const [marker] = table.getAllByRole('doc-noteref');
    const entry = targetOf(marker);
    await expect(targetOf(within(entry).getAllByRole('doc-backlink')[0])).toContainElement(
      marker as HTMLElement,
    );
  },
};

/** Two options: one other treatment, and none for now. */
export const OneAlternative: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1) },
};

/** The minimum: no treatment for now. */
export const NoTreatmentAlone: Story = {
  args: { heading: undefined, intro: undefined, alternatives: [] },
};

/** An option without known studies. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    alternatives: [{ ...option(1), name: 'A walk by the water', evidence: null }],
    notes: [note],
    sources: [source],
    noTreatment: { ...option(2), name: 'No treatment for now' },
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(en.evidence['no-evidence'])).toBeVisible();
    await expect(canvas.getAllByRole('doc-noteref')).toHaveLength(1);
  },
};

/** A line for each study, in place of the numbers of notes. */
export const EvidenceAsLines: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1), evidenceDisplay: 'lines' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('doc-noteref')).toBeNull();
    await expect(canvas.getAllByText(en.evidence.heading)[0]).toBeVisible();
  },
};

/** A number with its comparison, in the same sentence as everywhere. */
export const WithNumber: Story = {
  args: {
    intro: undefined,
    alternatives: [{ ...option(1), frequency: frequency(27) }],
    noTreatment: { ...option(2), name: 'No treatment for now' },
    notes: [note],
    sources: [source],
  },
};

/** Under a heading of the page's own. */
export const WithoutHeading: Story = {
  args: {
    heading: undefined,
    intro: undefined,
    headingLevel: 3,
    alternatives: alternatives.slice(0, 1),
  },
  render: (args) => (
    <>
      <h3>What else there is</h3>
      <AlternativesList {...args} />
    </>
  ),
};

/** Descriptions, benefits and risks as elements. */
export const RichText: Story = {
  args: {
    intro: undefined,
    notes: [note],
    sources: [source],
    alternatives: [
      {
        ...option(1),
        description: (
          <p>
            You take it <em>each day</em>, at home.
          </p>
        ),
        risks: (
          <ul>
            <li>Some people felt sick.</li>
            <li>Some people slept badly.</li>
          </ul>
        ),
      },
    ],
    noTreatment: { ...option(2), name: 'No treatment for now' },
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    ...kapInSpanish.alternatives,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'خيارات أخرى',
    intro: undefined,
    locale: ar,
    notes: [noteInArabic],
    sources: undefined,
    alternatives: [
      {
        name: 'دواء آخر',
        description: 'أقراص تؤخذ كل يوم.',
        benefits: 'شعر بعض الناس في دراسة متخيلة بتحسن.',
        risks: 'شعر بعض الناس بالغثيان.',
        evidence: [noteInArabic.id],
      },
    ],
    noTreatment: {
      name: 'لا علاج الآن',
      description: 'يمكنك أن تنتظر وتقرر لاحقًا.',
      benefits: 'يتحسن بعض الناس بلا علاج.',
      risks: 'يسوء حال بعض الناس وهم ينتظرون.',
      evidence: null,
    },
  },
  decorators: [inLanguage('ar')],
};

const longOption: Alternative = {
  name: longWord,
  description: longWord,
  benefits: longWord,
  risks: longWord,
  evidence: [longNote.id],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    alternatives: [longOption],
    noTreatment: longOption,
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty options. */
export const StressThirtyOptions: Story = {
  args: {
    intro: undefined,
    alternatives: thirty(option),
    noTreatment: { ...option(31), name: 'No treatment for now' },
    notes: [note],
    sources: [source],
  },
};

/** In a narrow container, each option becomes a card, and each cell has its column's heading. */
export const StressNarrowContainer: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1) },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { alternatives: alternatives.slice(0, 1) },
  decorators: [withLargeText],
};

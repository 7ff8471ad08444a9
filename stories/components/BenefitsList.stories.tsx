import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BenefitsList, NoteList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { benefit, frequency, longNote, longWord, note, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/BenefitsList',
  component: BenefitsList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.benefits, notes: kap.notes, sources: kap.sources, risksHref: '#risks' },
  argTypes: {
    ...citingProps,
    benefits: prop('readonly BenefitsListItem[]'),
    summary: prop('Claim'),
    howLong: prop('HowLong'),
    risksHref: prop('string | null'),
    layout: prop("'stack' | 'grid'", "'stack'"),
    labels: prop('LabelOverrides<BenefitsListLabels>'),
  },
} satisfies Meta<typeof BenefitsList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The answer first, each benefit with its number and limits, and the link to the risks. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const link = canvas.getByRole('link', { name: 'Read about the risks and side effects' });
    await expect(link).toHaveAttribute('href', '#risks');
    // Used alone, the list ends with its own notes, and each leads back.
    const [marker] = canvas.getAllByRole('doc-noteref');
    const entry = targetOf(marker);
    await expect(entry.closest('[data-slot="own-notes"]')).toBeVisible();
    const backs = within(entry).getAllByRole('doc-backlink').map(targetOf);
    await expect(backs.length).toBeGreaterThan(0);
  },
};

const alone = { heading: undefined, intro: undefined, summary: undefined, howLong: undefined };

/** The minimum: one benefit with its number and limits. */
export const OneBenefit: Story = {
  args: { ...alone, benefits: kap.benefits.benefits.slice(0, 1) },
};

/** Side by side, for short benefits of equal weight. */
export const Grid: Story = { args: { layout: 'grid' } };

const icon = (
  <svg width="40" height="40" viewBox="0 0 40 40" fill="none" stroke="currentColor">
    <title>Ripples</title>
    <circle cx="20" cy="20" r="6" />
    <circle cx="20" cy="20" r="12" opacity="0.6" />
    <circle cx="20" cy="20" r="18" opacity="0.3" />
  </svg>
);

/** An icon beside each title. It is a decoration, so screen readers skip it. */
export const WithIcons: Story = {
  args: { benefits: kap.benefits.benefits.map((item) => ({ ...item, icon })) },
};

/** Icons in a grid. */
export const GridWithIcons: Story = { args: { ...WithIcons.args, layout: 'grid' } };

/** A benefit without known studies. */
export const NoKnownStudy: Story = {
  args: {
    ...alone,
    benefits: [
      {
        title: 'A calm room',
        description: 'You rest in a quiet room with low light.',
        limits: 'Whether the room changes how well treatment works is not known.',
        evidence: null,
      },
    ],
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(en.evidence['no-evidence'])).toBeVisible();
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

/** Without `sources`, notes describe the studies, but have no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** With a list of notes on the page: the markers lead to its entries. */
export const WithNoteList: Story = {
  args: { id: 'benefits', notesHref: '#evidence' },
  render: (args) => (
    <>
      <BenefitsList {...args} />
      <NoteList id="evidence" heading="The evidence" notes={kap.notes} sources={kap.sources} />
    </>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const marker = canvas.getAllByRole('doc-noteref')[0];
    await expect(targetOf(marker).closest('.clinic-note-list')).toBeVisible();
    await expect(canvasElement.querySelector('[data-slot="own-notes"]')).toBeNull();
  },
};

/** `risksHref={null}`, where the risks are right beside the list. */
export const BesideRisks: Story = { args: { risksHref: null } };

/** Under a heading of the page's own. */
export const WithoutHeading: Story = {
  args: { ...alone, headingLevel: 3, benefits: kap.benefits.benefits.slice(0, 1) },
  render: (args) => (
    <>
      <h3>What may help</h3>
      <BenefitsList {...args} />
    </>
  ),
};

/** Descriptions and limits as elements. */
export const RichDescription: Story = {
  args: {
    ...alone,
    benefits: [
      {
        ...benefit(9),
        description: (
          <>
            <p>
              Some people noticed this <em>within a week</em>:
            </p>
            <ul>
              <li>better sleep</li>
              <li>more energy</li>
            </ul>
          </>
        ),
        limits: <p>It was measured for one week only.</p>,
      },
    ],
    notes: [note],
    sources: [source],
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    ...kapInSpanish.benefits,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    ...alone,
    heading: 'ما الذي قد يتحسن',
    locale: ar,
    notes: [noteInArabic],
    sources: undefined,
    howLong: {
      inShort: 'أيام إلى أسابيع في الغالب',
      text: 'في الدراسة المتخيلة خف التحسن مع الوقت.',
      evidence: [noteInArabic.id],
    },
    benefits: [
      {
        title: 'راحة قد تأتي سريعًا',
        description: 'في دراسة متخيلة لاحظ بعض الناس تحسنًا.',
        frequency: {
          ...frequency(27),
          comparator: { name: 'مع دواء وهمي', count: 9 },
          outcome: 'لاحظوا تحسنًا',
          timeFrame: 'خلال أسبوع',
          population: 'بالغون في دراسة متخيلة',
          route: 'أقراص',
        },
        limits: 'لا يُعرف كم يدوم ذلك.',
        evidence: [noteInArabic.id],
      },
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    layout: 'grid',
    benefits: [1, 2].map((number) => ({
      ...benefit(number),
      title: longWord,
      description: longWord,
      limits: longWord,
      evidence: [longNote.id],
    })),
    summary: { text: longWord, evidence: [longNote.id] },
    howLong: { inShort: longWord, text: longWord, evidence: [longNote.id] },
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty benefits. */
export const StressThirtyBenefits: Story = {
  args: { ...alone, benefits: thirty(benefit), notes: [note], sources: [source] },
};

/** A grid becomes one column in a narrow container. */
export const StressNarrowContainer: Story = {
  args: { layout: 'grid' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

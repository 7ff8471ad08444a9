import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Treatment } from '../../src/content/index.js';
import { transcranialMagneticStimulation } from '../../src/content/treatments/index.js';
import { KeyFacts, NoteList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish, tms } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { frequency, longNote, longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/KeyFacts',
  component: KeyFacts,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { treatment: kap },
  argTypes: {
    ...sectionProps,
    treatment: prop('Treatment'),
    href: prop('string'),
    notesHref: prop('string', 'its own list of notes'),
    sourcesHref: prop('string', 'the publications'),
    labels: prop('LabelOverrides<KeyFactsLabels>'),
  },
} satisfies Meta<typeof KeyFacts>;

export default meta;
type Story = StoryObj<typeof meta>;

const termsIn = (canvasElement: HTMLElement) =>
  within(canvasElement)
    .getAllByRole('term')
    // Without the numbers of its notes.
    .map((term) => term.firstChild?.textContent);

/** What people come for, with harm in as many rows as gain. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const { keyFacts: terms } = en;
    await expect(termsIn(canvasElement)).toEqual([
      terms.what,
      terms['for-whom'],
      terms.approval,
      terms.gains,
      terms['how-long'],
      terms['not-known'],
      terms['serious-risks'],
      terms['side-effects'],
      terms['who-should-not'],
      ...(kap.keyFacts.others ?? []).map(({ term }) => term),
      terms.cost,
    ]);
    const [marker] = within(canvasElement).getAllByRole('doc-noteref');
    await expect(targetOf(marker).closest('[data-slot="own-notes"]')).toBeVisible();
  },
};

/** On a clinic's home page: under the treatment's name, with a link to its page and its notes. */
export const OnAHomePage: Story = {
  args: {
    heading: kap.name,
    href: '/ketamine-assisted-psychotherapy',
    notesHref: '/ketamine-assisted-psychotherapy#evidence',
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: en.keyFacts.page })).toHaveAttribute(
      'href',
      '/ketamine-assisted-psychotherapy',
    );
    await expect(canvasElement.querySelector('[data-slot="own-notes"]')).toBeNull();
    await expect(canvas.getAllByRole('doc-noteref')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/ketamine-assisted-psychotherapy#evidence-/),
    );
  },
};

/** On a page with a list of notes: the markers lead there. */
export const WithNoteList: Story = {
  args: { notesHref: '#evidence' },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <KeyFacts {...args} />
      <NoteList id="evidence" heading="The evidence" notes={kap.notes} sources={kap.sources} />
    </div>
  ),
  async play({ canvasElement }) {
    const [marker] = within(canvasElement).getAllByRole('doc-noteref');
    await expect(targetOf(marker).closest('.clinic-note-list')).toBeVisible();
  },
};

/** The clinic has not stated its price: the row tells readers to ask. */
export const WithoutPrice: Story = {
  args: { treatment: { ...kap, cost: { ...kap.cost, price: '' } }, notesHref: '#evidence' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(en.keyFacts['cost-unknown'])).toBeVisible();
  },
};

/** Another treatment. */
export const AnotherTreatment: Story = { args: { treatment: tms, notesHref: '#evidence' } };

/** Facts of the clinic's own come before the cost. */
export const FurtherFacts: Story = {
  args: {
    treatment: {
      ...kap,
      keyFacts: {
        ...kap.keyFacts,
        others: [{ term: 'How often?', text: 'Six sessions, about one a week' }],
      },
    },
    notesHref: '#evidence',
  },
  async play({ canvasElement }) {
    await expect(termsIn(canvasElement).slice(-2)).toEqual(['How often?', en.keyFacts.cost]);
  },
};

/** What the content does not say, the box says is not known, or leaves to a clinician. */
export const GapsInContent: Story = {
  args: {
    treatment: {
      ...transcranialMagneticStimulation,
      keyFacts: { what: 'An invented treatment', forWhom: '' },
      benefits: {
        heading: 'What people may gain',
        summary: { text: '', evidence: null },
        benefits: [],
      },
      risks: {
        heading: 'Risks',
        regulatoryStatus: { text: 'No regulator has approved it.', evidence: null },
        groups: [{ severity: 'common', risks: [{ name: 'Tiredness' }] }],
      },
      candidacy: { heading: 'Is it right for you?', groups: [] },
      cost: { heading: 'What it costs', price: '' },
    },
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(en.keyFacts.unknown).length).toBeGreaterThan(2);
    await expect(canvas.getAllByText(en.keyFacts.ask)).toHaveLength(2);
  },
};

/** Without approval or without risks, there is no box: it would mislead. */
export const WithoutRisks: Story = {
  tags: ['once'],
  args: { treatment: { ...kap, risks: { ...kap.risks, groups: [] } } },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByRole('term')).toBeNull();
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { treatment: kapInSpanish, locale: es, notesHref: '#evidence' },
  decorators: [inLanguage('es')],
};

const arabic: Treatment = {
  ...kap,
  keyFacts: { what: 'علاج متخيل', forWhom: 'بالغون في دراسة متخيلة' },
  benefits: {
    heading: 'ما الذي قد يتحسن',
    summary: { text: 'لاحظ بعض الناس تحسنًا.', evidence: [noteInArabic.id] },
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
  risks: {
    heading: 'المخاطر',
    regulatoryStatus: { text: 'لم توافق عليه أي جهة.', evidence: [noteInArabic.id] },
    groups: [
      { severity: 'serious', risks: [{ name: 'بطء التنفس' }, { name: 'الإدمان' }] },
      { severity: 'common', risks: [{ name: 'دوار' }, { name: 'غثيان' }] },
    ],
  },
  candidacy: { heading: 'هل يناسبك؟', groups: [] },
  cost: { heading: 'التكلفة', price: '' },
  notes: [noteInArabic],
  sources: [source],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: { treatment: arabic, locale: ar },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside the box. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    treatment: {
      ...kap,
      keyFacts: { what: longWord, forWhom: longWord },
      benefits: {
        heading: longWord,
        summary: { text: longWord, evidence: [longNote.id] },
        benefits: [],
        howLong: { inShort: longWord, text: longWord, evidence: [longNote.id] },
      },
      candidacy: {
        heading: longWord,
        groups: [{ intent: 'usually-not-suitable', items: [{ label: longWord }] }],
      },
      risks: {
        heading: longWord,
        regulatoryStatus: { text: longWord, evidence: [longNote.id] },
        groups: [{ severity: 'serious', risks: [{ name: longWord }, { name: longWord }] }],
      },
      cost: { heading: longWord, price: longWord },
      notes: [longNote],
      sources: [source],
    },
    href: '#page',
  },
};

/** Thirty serious risks: all of them are named. */
export const StressThirtyRisks: Story = {
  args: {
    treatment: {
      ...kap,
      risks: {
        ...kap.risks,
        groups: [{ severity: 'serious', risks: thirty((number) => ({ name: `Risk ${number}` })) }],
      },
    },
    notesHref: '#evidence',
  },
};

/** In a narrow container, each term is above its facts. */
export const StressNarrowContainer: Story = {
  args: { notesHref: '#evidence' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { notesHref: '#evidence' },
  decorators: [withLargeText],
};

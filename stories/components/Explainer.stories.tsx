import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish, water } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longNote, longWord, source } from './stress.js';
import { targetOf } from './target-of.js';

const [question] = kap.explainers;
const [questionInSpanish] = kapInSpanish.explainers;

const meta = {
  title: 'Components/Explainer',
  component: Explainer,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { question: '', answer: '', ...question, notes: kap.notes, sources: kap.sources },
  argTypes: {
    ...citingProps,
    terms: prop('readonly Term[]'),
    figure: prop('Figure'),
    evidence: prop('Evidence'),
    labels: prop('LabelOverrides<ExplainerLabels>'),
  },
} satisfies Meta<typeof Explainer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A question and its answer, which ends with the numbers of its notes. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      question?.question ?? '',
    );
    const [marker] = canvas.getAllByRole('doc-noteref');
    const back = within(targetOf(marker)).getByRole('doc-backlink');
    await expect(targetOf(back)).toContainElement(marker as HTMLElement);
  },
};

const alone = { id: undefined, evidence: undefined, notes: undefined, sources: undefined };

/** The answer in a sentence first, and the terms at the end. */
export const WithSummaryAndTerms: Story = {
  args: {
    id: 'glutamate',
    question: 'How may ketamine work?',
    inShort: 'It acts on glutamate, a brain chemical. Why some people feel better is not settled.',
    answer:
      'It may raise glutamate and help brain cells form new connections. So far, that has been seen in rats.',
    terms: [
      { term: 'Glutamate', definition: 'a chemical that brain cells use to talk to each other' },
      { term: 'Synaptogenesis', definition: 'brain cells forming new connections' },
    ],
    evidence: ['how-it-works'],
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('In short:')).toBeVisible();
    const [terms] = canvas.getAllByRole('heading', { level: 3 });
    await expect(terms).toHaveTextContent('Words used here');
  },
};

/** The minimum: a question and an answer. */
export const QuestionAndAnswer: Story = {
  args: {
    ...alone,
    question: 'How long does a visit take?',
    answer: 'A first visit takes 60 minutes. You can stop at any time.',
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getAllByRole('heading')).toHaveLength(1);
  },
};

/** A picture with a caption. */
export const WithFigure: Story = {
  args: {
    ...alone,
    question: 'What may I see?',
    answer: 'Some people see colors or shapes. It can feel as if you were under water.',
    figure: {
      ...water,
      alt: 'Two hands reach for each other under blue water',
      caption: 'A drawing of hands under water. What people see differs from person to person.',
    },
  },
  async play({ canvasElement }) {
    const figure = within(canvasElement).getByRole('figure');
    await expect(
      within(figure).getByRole('img', { name: 'Two hands reach for each other under blue water' }),
    ).toBeVisible();
    await expect(figure).toHaveTextContent(/^A drawing of hands under water/);
  },
};

/** A line for each study, in place of the numbers of notes. */
export const EvidenceAsLines: Story = {
  args: { evidenceDisplay: 'lines' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('doc-noteref')).toBeNull();
    await expect(canvas.getByText(en.evidence.heading)).toBeVisible();
  },
};

/** Under an `h2` of the page's own. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3 },
  render: (args) => (
    <>
      <h2>Questions people ask</h2>
      <Explainer {...args} />
    </>
  ),
};

/** The answer as elements. */
export const RichAnswer: Story = {
  args: {
    ...alone,
    question: 'What should I bring?',
    answer: (
      <>
        <p>Please bring:</p>
        <ul>
          <li>a list of your medicines</li>
          <li>
            the name of <em>someone who can take you home</em>
          </li>
        </ul>
      </>
    ),
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    ...questionInSpanish,
    id: 'que-es-kap',
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    id: 'ma-huwa',
    question: 'ما هو هذا العلاج المتخيل؟',
    answer: 'هو مثال. لم يدرسه أحد في الواقع.',
    inShort: 'هو مثال.',
    terms: [{ term: 'دواء وهمي', definition: 'قرص بلا دواء.' }],
    locale: ar,
    notes: [noteInArabic],
    sources: undefined,
    evidence: [noteInArabic.id],
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    id: 'long-words',
    question: longWord,
    answer: longWord,
    inShort: longWord,
    terms: [{ term: longWord, definition: longWord }],
    figure: { ...water, caption: longWord },
    evidence: [longNote.id],
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

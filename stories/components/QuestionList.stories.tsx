import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { NoteList, QuestionList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longNote, longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const { questions = [], ...faq } = kap.faq ?? {};

const meta = {
  title: 'Components/QuestionList',
  component: QuestionList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...faq, questions, notes: kap.notes, sources: kap.sources },
  argTypes: {
    ...citingProps,
    questions: prop('readonly Question<ReactNode>[]'),
  },
} satisfies Meta<typeof QuestionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every answer is visible, and ends with the numbers of its notes. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    for (const { question, answer } of questions) {
      await expect(canvas.getByRole('heading', { level: 3, name: question })).toBeVisible();
      await expect(canvas.getByText(answer, { exact: false })).toBeVisible();
    }
    const [marker] = canvas.getAllByRole('doc-noteref');
    const backs = within(targetOf(marker)).getAllByRole('doc-backlink').map(targetOf);
    await expect(backs.some((place) => place.contains(marker as HTMLElement))).toBe(true);
  },
};

/** On a page with a list of notes: the markers lead there. */
export const WithNoteList: Story = {
  args: { notesHref: '#evidence' },
  render: (args) => (
    <>
      <QuestionList {...args} />
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

/** The minimum: one question, without a heading above it. */
export const OneQuestion: Story = {
  args: {
    heading: undefined,
    questions: [{ question: 'Can I bring someone?', answer: 'Yes, and they may stay.' }],
  },
};

/** Answers as elements. */
export const RichAnswer: Story = {
  args: {
    questions: [
      {
        question: 'What should I bring?',
        answer: (
          <ul>
            <li>a list of your medicines</li>
            <li>
              the name of <em>someone who can take you home</em>
            </li>
          </ul>
        ),
      },
    ],
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    ...kapInSpanish.faq,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'أسئلة شائعة',
    questions: [
      { question: 'هل أفقد السيطرة؟', answer: 'قد تشعر بأنك بعيد.', evidence: [noteInArabic.id] },
      { question: 'هل أعمل في اليوم التالي؟', answer: 'بعد ليلة من النوم.' },
    ],
    notes: [noteInArabic],
    sources: undefined,
    locale: ar,
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    questions: [1, 2].map(() => ({
      question: longWord,
      answer: longWord,
      evidence: [longNote.id] as const,
    })),
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty questions. */
export const StressThirtyQuestions: Story = {
  args: {
    questions: thirty((number) => ({ question: `Question ${number}?`, answer: 'An answer.' })),
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

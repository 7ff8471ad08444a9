import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap, water } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { frequency, longWord, source } from './stress.js';

const meta = {
  title: 'Components/Explainer',
  component: Explainer,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { question: '', answer: '', ...kap.explainers[1], sources: kap.sources },
  argTypes: {
    ...citingProps,
    terms: prop('readonly Term[]'),
    figure: prop('Figure'),
    evidence: prop('EvidenceList'),
    place: prop("'start' | 'decision'"),
    labels: prop('LabelOverrides<ExplainerLabels>'),
  },
} satisfies Meta<typeof Explainer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A question, its answer in a sentence and in full, its terms and its evidence. */
export const Default: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'How does ketamine work?',
    );
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveTextContent('Words used here');
    await expect(canvas.getByText('In short:')).toBeVisible();
  },
};

/** The minimum: a question and an answer. */
export const QuestionAndAnswer: Story = {
  args: {
    id: 'how-long',
    question: 'How long does a visit take?',
    answer: 'A first visit takes 60 minutes. You can stop at any time.',
    inShort: undefined,
    terms: undefined,
    evidence: undefined,
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getAllByRole('heading')).toHaveLength(1);
  },
};

/** A picture with a caption. */
export const WithFigure: Story = {
  args: {
    id: 'light',
    question: 'What may I see?',
    answer: 'Some people see colors or shapes. It can feel as if you look up from under water.',
    inShort: undefined,
    terms: undefined,
    evidence: undefined,
    figure: {
      ...water,
      alt: 'Rays of light fall through blue water',
      caption: 'A drawing of light under water. What people see differs from person to person.',
    },
  },
  async play({ canvasElement }) {
    const figure = within(canvasElement).getByRole('figure');
    await expect(
      within(figure).getByRole('img', { name: 'Rays of light fall through blue water' }),
    ).toBeVisible();
    await expect(figure).toHaveTextContent(/^A drawing of light under water/);
  },
};

/** Without `sources`, the study is still described, but has no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

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
    id: 'bring',
    question: 'What should I bring?',
    inShort: undefined,
    terms: undefined,
    evidence: undefined,
    answer: (
      <>
        <p>Please bring:</p>
        <ul>
          <li>a list of your medicines</li>
          <li>
            the name of <em>somebody who takes you home</em>
          </li>
        </ul>
      </>
    ),
  },
};

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    id: 'que-es',
    question: '¿Qué es este tratamiento inventado?',
    answer: 'Es un ejemplo. Nadie lo ha estudiado de verdad.',
    inShort: 'Es un ejemplo.',
    terms: [{ term: 'Placebo', definition: 'Una pastilla sin medicina.' }],
    locale: es,
    sources: [source],
    evidence: [
      {
        source: source.id,
        population: 'Personas adultas de un estudio inventado',
        route: 'Pastillas',
        sampleSize: 1200,
        certainty: 'moderate',
      },
    ],
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
    sources: undefined,
    evidence: [
      {
        source: source.id,
        population: 'بالغون في دراسة متخيلة',
        route: 'أقراص',
        sampleSize: 1200,
        certainty: 'moderate',
      },
    ],
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
    evidence: [{ ...frequency(1), population: longWord, route: longWord }],
    sources: [{ ...source, authors: longWord }],
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

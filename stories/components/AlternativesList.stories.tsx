import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Alternative } from '../../src/content/index.js';
import { AlternativesList } from '../../src/index.js';
import { alternativesListLabels, locale } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sourceProps } from './prop-table.js';
import { frequency, longWord, source, thirty } from './stress.js';

const { alternatives, noTreatment } = kap.alternatives;

const meta = {
  title: 'Components/AlternativesList',
  component: AlternativesList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.alternatives, sources: kap.sources },
  argTypes: {
    ...sourceProps,
    alternatives: prop('readonly Alternative[]'),
    noTreatment: prop('Alternative'),
    labels: prop('Partial<AlternativesListLabels>'),
  },
} satisfies Meta<typeof AlternativesList>;

export default meta;
type Story = StoryObj<typeof meta>;

const option = (number: number): Alternative => ({
  name: `Option ${number}`,
  description: 'An invented option.',
  benefits: 'Some people in an invented study felt better.',
  risks: 'Some people in an invented study felt sick.',
  evidence: [frequency(number)],
});

/** Each option told in the same parts. Having no treatment for now is the last of them. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const options = [
      ...canvasElement.querySelectorAll<HTMLElement>('[data-slot="alternatives-list-item"]'),
    ];
    await expect(options).toHaveLength(alternatives.length + 1);
    for (const item of options) {
      const parts = within(item)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent);
      await expect(parts).toEqual(['What people may gain', 'What can go wrong']);
    }
    await expect(options.at(-1)).toHaveTextContent(noTreatment.name);
  },
};

/** Two options: one other treatment, and none for now. */
export const OneAlternative: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1) },
};

/** The least there can be: the choice to have no treatment for now. */
export const NoTreatmentAlone: Story = {
  args: { heading: undefined, intro: undefined, alternatives: [] },
};

/** Where nobody has studied an option, the page says so. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    alternatives: [{ ...option(1), name: 'A walk by the water', evidence: [] }],
    sources: [source],
    noTreatment: { ...option(2), name: 'No treatment for now' },
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('We know of no study of this.')).toBeVisible();
    await expect(canvas.getByText('What this rests on')).toBeVisible();
  },
};

/** Without the sources, what was studied is still said; there is just no citation. */
export const WithoutSources: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1), sources: undefined },
};

/** A page with its own heading leaves out the component's. */
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

/** Descriptions, gains and harms can be elements. */
export const RichText: Story = {
  args: {
    intro: undefined,
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

/** The wording in Spanish, from `clinic-ui/locales/es`. Content is translated apart from it. */
export const Spanish: Story = {
  args: {
    heading: 'Otras opciones',
    intro: undefined,
    locale,
    labels: alternativesListLabels,
    sources: [source],
    alternatives: [
      {
        name: 'Otra medicina',
        description: 'Pastillas que se toman cada día.',
        benefits: 'En un estudio inventado, algunas personas se sintieron mejor.',
        risks: 'Algunas personas tuvieron náuseas.',
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
    ],
    noTreatment: {
      name: 'Ningún tratamiento por ahora',
      description: 'Usted puede esperar y decidir más tarde.',
      benefits: 'Algunas personas mejoran sin tratamiento.',
      risks: 'Algunas personas empeoran mientras esperan.',
      evidence: [],
    },
  },
  decorators: [inLanguage('es')],
};

/** From right to left, in Arabic with its own digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'خيارات أخرى',
    intro: undefined,
    locale: 'ar-EG',
    sources: undefined,
    labels: {
      benefits: 'ما قد يكسبه الناس',
      risks: 'ما قد يسوء',
      evidence: 'على ماذا يستند هذا',
      noEvidence: 'لا نعرف أي دراسة عن هذا.',
      sampleSize: '{count} شخص',
      certainty: 'درجة اليقين: {level}',
      moderate: 'متوسطة',
    },
    alternatives: [
      {
        name: 'دواء آخر',
        description: 'أقراص تؤخذ كل يوم.',
        benefits: 'شعر بعض الناس في دراسة متخيلة بتحسن.',
        risks: 'شعر بعض الناس بالغثيان.',
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
    ],
    noTreatment: {
      name: 'لا علاج الآن',
      description: 'يمكنك أن تنتظر وتقرر لاحقًا.',
      benefits: 'يتحسن بعض الناس بلا علاج.',
      risks: 'يسوء حال بعض الناس وهم ينتظرون.',
      evidence: [],
    },
  },
  decorators: [inLanguage('ar')],
};

const longOption: Alternative = {
  name: longWord,
  description: longWord,
  benefits: longWord,
  risks: longWord,
  evidence: [{ ...frequency(1), population: longWord, route: longWord }],
};

/** Words without a place to break stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    alternatives: [longOption],
    noTreatment: longOption,
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty options. */
export const StressThirtyOptions: Story = {
  args: {
    intro: undefined,
    alternatives: thirty(option),
    noTreatment: { ...option(31), name: 'No treatment for now' },
    sources: [source],
  },
};

/** In a narrow place gains stand above harms. */
export const StressNarrowPlace: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1) },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = {
  args: { alternatives: alternatives.slice(0, 1) },
  decorators: [withLargeText],
};

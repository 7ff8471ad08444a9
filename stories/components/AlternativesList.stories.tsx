import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Alternative } from '../../src/content/index.js';
import { AlternativesList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { frequency, longWord, source, thirty } from './stress.js';

const { alternatives, noTreatment } = kap.alternatives;

const meta = {
  title: 'Components/AlternativesList',
  component: AlternativesList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.alternatives, sources: kap.sources },
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
  evidence: [frequency(number)],
});

/** Every option has the same parts. No treatment for now comes last. */
export const Default: Story = {
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

/** The minimum: no treatment for now. */
export const NoTreatmentAlone: Story = {
  args: { heading: undefined, intro: undefined, alternatives: [] },
};

/** An option without known studies. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    alternatives: [{ ...option(1), name: 'A walk by the water', evidence: null }],
    sources: [source],
    noTreatment: { ...option(2), name: 'No treatment for now' },
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('We know of no study of this.')).toBeVisible();
    await expect(canvas.getByText('What this rests on')).toBeVisible();
  },
};

/** Without `sources`, the study is still described, but has no citation. */
export const WithoutSources: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1), sources: undefined },
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

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    heading: 'Otras opciones',
    intro: undefined,
    locale: es,
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
      evidence: null,
    },
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'خيارات أخرى',
    intro: undefined,
    locale: ar,
    sources: undefined,
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
  evidence: [{ ...frequency(1), population: longWord, route: longWord }],
};

/** Unbreakable words stay inside their column. */
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

/** In a narrow container, benefits appear above risks. */
export const StressNarrowContainer: Story = {
  args: { intro: undefined, alternatives: alternatives.slice(0, 1) },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { alternatives: alternatives.slice(0, 1) },
  decorators: [withLargeText],
};

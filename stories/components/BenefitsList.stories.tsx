import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { citationsOf } from '../../src/content/index.js';
import { BenefitsList, SourceList } from '../../src/index.js';
import { benefitsListLabels, locale } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sourceProps } from './prop-table.js';
import { benefit, frequency, longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/BenefitsList',
  component: BenefitsList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.benefits, sources: kap.sources, risksHref: '#risks' },
  argTypes: {
    ...sourceProps,
    benefits: prop('readonly BenefitsListItem[]'),
    risksHref: prop('string | null'),
    layout: prop("'stack' | 'grid'", "'stack'"),
    labels: prop('Partial<BenefitsListLabels>'),
  },
} satisfies Meta<typeof BenefitsList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each possible benefit with its number, its limits and what it rests on, and the link to the risks. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', {
      name: 'Read about the risks and side effects',
    });
    await expect(link).toHaveAttribute('href', '#risks');
  },
};

/** One benefit with its number, what limits it and what it rests on. */
export const OneBenefit: Story = {
  args: { heading: undefined, intro: undefined, benefits: kap.benefits.benefits.slice(0, 1) },
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

/** A picture beside each title is a decoration: screen readers pass over it. */
export const WithIcons: Story = {
  args: { benefits: kap.benefits.benefits.map((item) => ({ ...item, icon })) },
};

/** Pictures in a grid. */
export const GridWithIcons: Story = { args: { ...WithIcons.args, layout: 'grid' } };

/** Where nobody has studied a benefit, the page says so in place of the studies. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    benefits: [
      {
        title: 'A calm room',
        description: 'You rest in a quiet room with low light.',
        limits: 'Whether the room changes how well treatment works is not known.',
        evidence: [],
      },
    ],
  },
};

/** Without the sources, what was studied is still said; there is just no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** With a source list on the page, each citation leads to its entry, and the entry leads back. */
export const WithSourceList: Story = {
  args: { id: 'benefits', sourcesHref: '#sources' },
  render: (args) => (
    <>
      <BenefitsList {...args} />
      <SourceList
        id="sources"
        heading="Sources"
        sources={kap.sources}
        citations={citationsOf({ ...kap, explainers: [] }, { benefits: 'benefits' })}
      />
    </>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const [citation] = canvas.getAllByRole('link', { name: /^Dean RL et al., 2021/ });
    const entry = targetOf(citation);
    await expect(entry).toHaveTextContent('10.1002/14651858.CD011612.pub3');
    const back = within(entry).getByRole('link', { name: /^Quick relief/ });
    await expect(targetOf(back)).toContainElement(citation as HTMLElement);
  },
};

/** `risksHref={null}`, written on purpose: the risks stand right beside the list. */
export const BesideTheRisks: Story = { args: { risksHref: null } };

/** A page with its own heading leaves out the component's. */
export const WithoutHeading: Story = {
  args: { heading: undefined, intro: undefined, headingLevel: 3 },
  render: (args) => (
    <>
      <h3>What may help</h3>
      <BenefitsList {...args} />
    </>
  ),
};

/** Descriptions and limits can be elements. */
export const RichDescription: Story = {
  args: {
    intro: undefined,
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
    sources: [source],
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. Content is translated apart from it. */
export const Spanish: Story = {
  args: {
    heading: 'Qué puede mejorar',
    intro: undefined,
    locale,
    labels: benefitsListLabels,
    sources: [source],
    benefits: [
      {
        title: 'Alivio que puede llegar pronto',
        description: 'En un estudio inventado, algunas personas notaron alivio.',
        frequency: {
          ...frequency(27),
          comparator: { name: 'con placebo', count: 9 },
          outcome: 'notaron alivio',
          timeFrame: 'en una semana',
          population: 'Personas adultas de un estudio inventado',
          route: 'Pastillas',
          sampleSize: 1200,
        },
        limits: 'No se sabe cuánto dura.',
        evidence: [],
      },
    ],
  },
  decorators: [inLanguage('es')],
};

/** From right to left, in Arabic with its own digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'ما الذي قد يتحسن',
    intro: undefined,
    locale: 'ar-EG',
    sources: undefined,
    labels: {
      frequency: '{count} من كل {per} شخص {outcome} ({compared} من كل {per} {name})، {timeFrame}',
      sampleSize: '{count} شخص',
      certainty: 'درجة اليقين: {level}',
      moderate: 'متوسطة',
      limits: 'ما ينبغي تذكره',
      evidence: 'على ماذا يستند هذا',
      noEvidence: 'لا نعرف أي دراسة عن هذا.',
      risks: 'اقرأ عن المخاطر والآثار الجانبية',
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
        evidence: [],
      },
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break stay inside their column. */
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
      evidence: [{ ...frequency(1), population: longWord, route: longWord }],
    })),
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty benefits. */
export const StressThirtyBenefits: Story = {
  args: { intro: undefined, benefits: thirty(benefit), sources: [source] },
};

/** A grid in a narrow place is a column. */
export const StressNarrowPlace: Story = { args: { layout: 'grid' }, decorators: [inNarrowPlace] };

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BenefitsList, SourceList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { citationsIn } from './citations.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { benefit, frequency, longWord, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/BenefitsList',
  component: BenefitsList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.benefits, sources: kap.sources, risksHref: '#risks' },
  argTypes: {
    ...citingProps,
    benefits: prop('readonly BenefitsListItem[]'),
    risksHref: prop('string | null'),
    layout: prop("'stack' | 'grid'", "'stack'"),
    labels: prop('LabelOverrides<BenefitsListLabels>'),
  },
} satisfies Meta<typeof BenefitsList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each benefit with its number, limits and evidence, and the link to the risks. */
export const Default: Story = {
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', {
      name: 'Read about the risks and side effects',
    });
    await expect(link).toHaveAttribute('href', '#risks');
  },
};

/** One benefit with its number, limits and evidence. */
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

/** An icon beside each title. It is a decoration, so screen readers skip it. */
export const WithIcons: Story = {
  args: { benefits: kap.benefits.benefits.map((item) => ({ ...item, icon })) },
};

/** Icons in a grid. */
export const GridWithIcons: Story = { args: { ...WithIcons.args, layout: 'grid' } };

/** A benefit without known studies. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    benefits: [
      {
        title: 'A calm room',
        description: 'You rest in a quiet room with low light.',
        limits: 'Whether the room changes how well treatment works is not known.',
        evidence: null,
      },
    ],
  },
};

/** Without `sources`, the study is still described, but has no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** With a source list on the page: citations link to its entries, and the entries link back. */
export const WithSourceList: Story = {
  args: { id: 'benefits', sourcesHref: '#sources' },
  render: (args) => (
    <>
      <BenefitsList {...args} />
      <SourceList
        id="sources"
        heading="Sources"
        sources={kap.sources}
        citations={citationsIn('#benefits-')}
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

/** `risksHref={null}`, where the risks are right beside the list. */
export const BesideRisks: Story = { args: { risksHref: null } };

/** Under a heading of the page's own. */
export const WithoutHeading: Story = {
  args: { heading: undefined, intro: undefined, headingLevel: 3 },
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

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    heading: 'Qué puede mejorar',
    intro: undefined,
    locale: es,
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
        evidence: null,
      },
    ],
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'ما الذي قد يتحسن',
    intro: undefined,
    locale: ar,
    sources: undefined,
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
        evidence: null,
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
      evidence: [{ ...frequency(1), population: longWord, route: longWord }],
    })),
    sources: [{ ...source, authors: longWord }],
  },
};

/** Thirty benefits. */
export const StressThirtyBenefits: Story = {
  args: { intro: undefined, benefits: thirty(benefit), sources: [source] },
};

/** A grid becomes one column in a narrow container. */
export const StressNarrowContainer: Story = {
  args: { layout: 'grid' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

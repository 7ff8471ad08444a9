import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ReviewStamp, TreatmentHero } from '../../src/index.js';
import { locale, treatmentHeroLabels } from '../../src/locales/es.js';
import { kap, water } from '../example-clinic.js';
import { inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sourceProps } from './prop-table.js';
import { longWord, source } from './stress.js';

const meta = {
  title: 'Components/TreatmentHero',
  component: TreatmentHero,
  tags: ['!autodocs'],
  args: {
    heading: kap.name,
    summary: kap.summary,
    summaryEvidence: kap.summaryEvidence,
    sources: kap.sources,
  },
  argTypes: {
    ...sourceProps,
    headingLevel: prop('1 | 2 | 3 | 4 | 5 | 6', '1'),
    summaryEvidence: prop('readonly Evidence[]'),
    picture: prop('Picture'),
    labels: prop('Partial<TreatmentHeroLabels>'),
  },
} satisfies Meta<typeof TreatmentHero>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The treatment's name, what it is, who stands behind the page, and what the summary rests on. */
export const Default: Story = {
  tags: ['smoke'],
  args: { children: <ReviewStamp review={kap.review} detail="short" /> },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(kap.name);
    await expect(canvas.getByRole('link', { name: /^Cipriani A et al., 2018/ })).toHaveAttribute(
      'href',
      'https://doi.org/10.1016/S0140-6736(17)32802-7',
    );
  },
};

/** A picture stands beside the words where there is room, and below them where there is not. */
export const WithPicture: Story = {
  args: { ...Default.args, picture: water },
  async play({ canvasElement }) {
    // Empty `alt`, on purpose: it only sets a mood.
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** A picture that shows something says it in `alt`. */
export const PictureThatShowsSomething: Story = {
  args: { picture: { ...water, alt: 'Light falls through water' } },
  async play({ canvasElement }) {
    const picture = within(canvasElement).getByRole('img', { name: 'Light falls through water' });
    await expect(picture).toBeVisible();
  },
};

/** A tall picture does not make the top taller than its words need. */
export const TallPicture: Story = {
  args: { picture: { ...water, width: 960, height: 2880, focalPoint: { x: 50, y: 10 } } },
};

/** A name and a sentence. Without a stamp and evidence there is no empty strip below. */
export const NameAndSummary: Story = {
  args: {
    heading: 'Talk therapy',
    summary: 'You meet a therapist and talk about what weighs on you.',
    summaryEvidence: undefined,
  },
  async play({ canvasElement }) {
    await expect(
      canvasElement.querySelector('[data-slot="treatment-hero-foot"]'),
    ).not.toBeInTheDocument();
  },
};

/** Without the sources, what was studied is still said; there is just no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** On a page that has its `h1` elsewhere. */
export const HeadingLevelTwo: Story = {
  args: { headingLevel: 2 },
  render: (args) => (
    <>
      <h1 className="clinic-story">Our treatments</h1>
      <TreatmentHero {...args} />
    </>
  ),
};

/** The summary can be elements. */
export const RichSummary: Story = {
  args: {
    summaryEvidence: undefined,
    summary: (
      <>
        <p>
          Ketamine Assisted Psychotherapy (<abbr>KAP</abbr>) joins a medicine with talk therapy.
        </p>
        <p>
          This page says what is known, and <em>what is not</em>.
        </p>
      </>
    ),
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. Content is translated apart from it. */
export const Spanish: Story = {
  args: {
    heading: 'Un tratamiento inventado',
    summary: 'Esta página dice qué se sabe de este tratamiento, y qué no.',
    locale,
    labels: treatmentHeroLabels,
    sources: [source],
    summaryEvidence: [
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

/** From right to left, in Arabic with its own digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'علاج متخيل',
    summary: 'تقول هذه الصفحة ما هو معروف عن هذا العلاج وما ليس معروفًا.',
    picture: water,
    locale: 'ar-EG',
    labels: {
      evidence: 'على ماذا يستند هذا',
      sampleSize: '{count} شخص',
      certainty: 'درجة اليقين: {level}',
      moderate: 'متوسطة',
    },
    sources: undefined,
    summaryEvidence: [
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

/** Words without a place to break stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    summary: longWord,
    picture: water,
    summaryEvidence: [
      { source: source.id, population: longWord, route: longWord, certainty: 'low' },
    ],
    sources: [{ ...source, authors: longWord }],
  },
};

/** In a narrow place, with its picture. */
export const StressNarrowPlace: Story = {
  args: { picture: water },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = {
  args: { ...Default.args, picture: water },
  decorators: [withLargeText],
};

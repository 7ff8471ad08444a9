import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ReviewStamp, TreatmentHero } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap, water } from '../example-clinic.js';
import { inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longWord, source } from './stress.js';

const meta = {
  title: 'Components/TreatmentHero',
  component: TreatmentHero,
  tags: ['!autodocs'],
  args: {
    heading: kap.name,
    summary: kap.summary,
    sources: kap.sources,
  },
  argTypes: {
    ...citingProps,
    headingLevel: prop('1 | 2 | 3 | 4 | 5 | 6', '1'),
    summary: prop('Claim<ReactNode>'),
    picture: prop('Picture'),
  },
} satisfies Meta<typeof TreatmentHero>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The treatment's name and summary, the review in short, and the evidence. */
export const Default: Story = {
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

/** The picture is beside the text where there is room, and below it otherwise. */
export const WithPicture: Story = {
  args: { ...Default.args, picture: water },
  async play({ canvasElement }) {
    // Its `alt` is empty because it is a decoration.
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** A picture with a meaning has an `alt`. */
export const MeaningfulPicture: Story = {
  args: { picture: { ...water, alt: 'Light falls through water' } },
  async play({ canvasElement }) {
    const picture = within(canvasElement).getByRole('img', { name: 'Light falls through water' });
    await expect(picture).toBeVisible();
  },
};

/** A tall picture is cropped to the height of the text. */
export const TallPicture: Story = {
  args: { picture: { ...water, width: 960, height: 2880, focalPoint: { x: 50, y: 10 } } },
};

/** The minimum: a name and a sentence, without an empty strip below. */
export const NameAndSummary: Story = {
  args: {
    heading: 'Talk therapy',
    summary: { text: 'You meet a therapist and talk about what weighs on you.', evidence: null },
  },
  async play({ canvasElement }) {
    await expect(
      canvasElement.querySelector('[data-slot="treatment-hero-foot"]'),
    ).not.toBeInTheDocument();
  },
};

/** Without `sources`, the study is still described, but has no citation. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** Under an `h1` of the page's own. */
export const HeadingLevelTwo: Story = {
  args: { headingLevel: 2 },
  render: (args) => (
    <>
      <h1 className="clinic-story">Our treatments</h1>
      <TreatmentHero {...args} />
    </>
  ),
};

/** The summary as elements. */
export const RichSummary: Story = {
  args: {
    summary: {
      evidence: null,
      text: (
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
  },
};

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    heading: 'Un tratamiento inventado',
    locale: es,
    sources: [source],
    summary: {
      text: 'Esta página dice qué se sabe de este tratamiento, y qué no.',
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
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'علاج متخيل',
    picture: water,
    locale: ar,
    sources: undefined,
    summary: {
      text: 'تقول هذه الصفحة ما هو معروف عن هذا العلاج وما ليس معروفًا.',
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
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    picture: water,
    summary: {
      text: longWord,
      evidence: [{ source: source.id, population: longWord, route: longWord, certainty: 'low' }],
    },
    sources: [{ ...source, authors: longWord }],
  },
};

/** In a narrow container, with its picture. */
export const StressNarrowContainer: Story = {
  args: { picture: water },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { ...Default.args, picture: water },
  decorators: [withLargeText],
};

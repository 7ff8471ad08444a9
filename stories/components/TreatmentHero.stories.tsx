import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { CompletedReview } from '../../src/content/index.js';
import { NoteList, ReviewStamp, Scene, TreatmentHero } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish, water } from '../example-clinic.js';
import { inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { longNote, longWord, source } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/TreatmentHero',
  component: TreatmentHero,
  tags: ['!autodocs'],
  args: {
    heading: kap.name,
    tagline: kap.tagline,
    mainMessage: kap.mainMessage,
    summary: kap.summary,
    contactHref: '#contact',
    risksHref: '#risks',
    notes: kap.notes,
    sources: kap.sources,
  },
  argTypes: {
    ...citingProps,
    headingLevel: prop('1 | 2 | 3 | 4 | 5 | 6', '1'),
    summary: prop('Claim<ReactNode>'),
    tagline: prop('string'),
    mainMessage: prop('string'),
    contactHref: prop('string'),
    risksHref: prop('string'),
    picture: prop('Picture'),
    illustration: prop('ReactNode'),
    labels: prop('LabelOverrides<TreatmentHeroLabels>'),
  },
} satisfies Meta<typeof TreatmentHero>;

export default meta;
type Story = StoryObj<typeof meta>;

const reviewed: CompletedReview = {
  ...kap.review,
  status: 'reviewed',
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-10-01',
  nextReview: '2027-10-01',
};

/** Name, main message and summary, where to go from here, and the notes of the summary. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(kap.name);
    await expect(canvas.getByText(kap.mainMessage)).toBeVisible();
    for (const [name, href] of [
      ['Talk with us', '#contact'],
      ['Read the risks', '#risks'],
    ] as const) {
      await expect(canvas.getByRole('link', { name })).toHaveAttribute('href', href);
    }
    const [marker] = canvas.getAllByRole('doc-noteref');
    await expect(targetOf(marker)).toBeVisible();
  },
};

/** With a review in short, below the summary. */
export const WithReview: Story = {
  args: { children: <ReviewStamp review={reviewed} detail="short" today="2026-11-24" /> },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByText(/^Reviewed by Ada Example, MD, psychiatrist/),
    ).toBeVisible();
  },
};

/** The picture is behind the end of the panel where there is room, and above the text otherwise. */
export const WithPicture: Story = {
  args: { picture: { ...water, alt: '' } },
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

/** A drawing in the colors of the theme, in place of a picture. */
export const WithIllustration: Story = {
  args: {
    illustration: <Scene name="hands-under-water" />,
  },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('img', { name: 'Hands outstretched under water' }),
    ).toBeVisible();
  },
};

/** A tall picture is cropped to the height of the text. */
export const TallPicture: Story = {
  args: { picture: { ...water, width: 960, height: 2880, focalPoint: { x: 50, y: 10 } } },
};

/** The minimum: a name and a sentence. */
export const NameAndSummary: Story = {
  args: {
    heading: 'Talk therapy',
    tagline: undefined,
    mainMessage: undefined,
    contactHref: undefined,
    risksHref: undefined,
    summary: { text: 'You meet a therapist and talk about what weighs on you.', evidence: null },
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByRole('link')).toBeNull();
  },
};

/** On a page with a list of notes: the markers lead there. */
export const OnAPage: Story = {
  args: { notesHref: '#evidence' },
  render: (args) => (
    <>
      <TreatmentHero {...args} />
      <div className="clinic-story">
        <NoteList id="evidence" heading="The evidence" notes={kap.notes} sources={kap.sources} />
      </div>
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
    await expect(canvas.getByText(en.evidence.heading)).toBeVisible();
  },
};

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

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    heading: kapInSpanish.name,
    tagline: kapInSpanish.tagline,
    mainMessage: kapInSpanish.mainMessage,
    summary: kapInSpanish.summary,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'علاج متخيل',
    tagline: 'مثال',
    mainMessage: 'قد يساعد، وقد لا يدوم أثره. تحدث معنا أولًا.',
    picture: water,
    locale: ar,
    notes: [noteInArabic],
    sources: undefined,
    summary: {
      text: 'تقول هذه الصفحة ما هو معروف عن هذا العلاج وما ليس معروفًا.',
      evidence: [noteInArabic.id],
    },
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    tagline: longWord,
    mainMessage: longWord,
    picture: water,
    summary: { text: longWord, evidence: [longNote.id] },
    notes: [longNote],
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
  args: { ...WithReview.args, picture: water },
  decorators: [withLargeText],
};

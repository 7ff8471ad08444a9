import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { CompletedReview, DraftReview } from '../../src/content/index.js';
import { ReviewStamp } from '../../src/index.js';
import { locale, reviewStampLabels } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { numberProps, prop } from './prop-table.js';
import { longWord } from './stress.js';

const draft: DraftReview = {
  status: 'draft',
  authors: [{ name: 'Example Clinic' }],
  funding: 'Written by the clinic, which is paid for treatments. Nobody else paid for it.',
  updatePolicy:
    'Looked at again each year, and sooner when a regulator warns or a large study is published.',
};

const reviewed: CompletedReview = {
  ...draft,
  status: 'reviewed',
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-10-01',
  nextReview: '2027-10-01',
};

const meta = {
  title: 'Components/ReviewStamp',
  component: ReviewStamp,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { review: reviewed, heading: 'About this page', today: '2026-11-24' },
  argTypes: {
    ...numberProps,
    review: prop('Review'),
    detail: prop("'short' | 'full'", "'full'"),
    today: prop('IsoDate', 'the day of rendering (UTC)'),
    labels: prop('Partial<ReviewStampLabels>'),
  },
} satisfies Meta<typeof ReviewStamp>;

export default meta;
type Story = StoryObj<typeof meta>;

const status = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('[data-slot="review-stamp"]')?.getAttribute('data-status');

/** Who signed the page off, when, until when; who wrote it, who paid, how it is kept up to date. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Reviewed by Ada Example, MD, psychiatrist')).toBeVisible();
    await expect(canvas.getByText('October 1, 2027')).toHaveAttribute('datetime', '2027-10-01');
    await expect(status(canvasElement)).toBe('reviewed');
  },
};

/** The next review is past. The stamp says so, and tells the reader to ask a clinician. */
export const OutOfDate: Story = {
  args: { today: '2027-10-02' },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByText(/^This review is out of date: .* October 1, 2027\./),
    ).toBeVisible();
    await expect(status(canvasElement)).toBe('out-of-date');
  },
};

/** On the day of the next review it still holds. */
export const LastDay: Story = {
  args: { today: '2027-10-01' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByText(/out of date/)).toBeNull();
    await expect(status(canvasElement)).toBe('reviewed');
  },
};

/** No clinician has signed the page off: no name and no date can be claimed. */
export const Draft: Story = {
  args: { review: draft },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByText('Draft: no clinician has signed this page off yet.'),
    ).toBeVisible();
    await expect(canvasElement.querySelector('time')).toBeNull();
    await expect(status(canvasElement)).toBe('draft');
  },
};

/** A review that names no reviewer is none that a reader could rely on: it is shown as a draft. */
export const ReviewWithoutReviewer: Story = {
  args: { review: { ...reviewed, reviewer: { name: '', credentials: '' } } },
  async play({ canvasElement }) {
    await expect(status(canvasElement)).toBe('draft');
    await expect(within(canvasElement).queryByText(/^Reviewed by/)).toBeNull();
  },
};

/** The review and its dates alone, for the top of a page. */
export const Short: Story = { args: { detail: 'short', heading: undefined } };

/** A short stamp warns all the same. */
export const ShortOutOfDate: Story = {
  args: { ...Short.args, today: '2027-10-02' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/^This review is out of date/)).toBeVisible();
  },
};

/** The least there can be: one sentence. */
export const ShortDraft: Story = { args: { ...Short.args, review: draft } };

/** Several people wrote it, each with what lets them. */
export const SeveralAuthors: Story = {
  args: {
    review: {
      ...reviewed,
      authors: [
        { name: 'Grace Example', credentials: 'PMHNP' },
        { name: 'Lee Example', credentials: 'therapist' },
        { name: 'Example Clinic' },
      ],
    },
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. Content is translated apart from it. */
export const Spanish: Story = {
  args: {
    heading: 'Sobre esta página',
    locale,
    labels: reviewStampLabels,
    today: '2027-10-02',
    review: {
      ...reviewed,
      reviewer: { name: 'Ada Example', credentials: 'médica psiquiatra' },
      funding: 'La clínica escribió esta página. Nadie más pagó por ella.',
      updatePolicy: 'Se revisa cada año.',
    },
  },
  decorators: [inLanguage('es')],
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText('1 de octubre de 2027')).toBeVisible();
  },
};

/** From right to left, with Arabic digits in its dates. */
export const RightToLeft: Story = {
  args: {
    heading: 'عن هذه الصفحة',
    locale: 'ar-EG',
    today: '2027-10-02',
    labels: {
      reviewed: 'راجعها {reviewer}، {credentials}',
      outOfDate: 'هذه المراجعة قديمة: كانت المراجعة التالية مقررة في {date}. اسأل طبيبًا.',
      lastReviewed: 'آخر مراجعة',
      nextReview: 'المراجعة التالية',
      writtenBy: 'كتبها',
      funding: 'من دفع مقابلها',
      updatePolicy: 'كيف يتم تحديثها',
    },
    review: {
      ...reviewed,
      reviewer: { name: 'آدا', credentials: 'طبيبة نفسية' },
      authors: [{ name: 'عيادة متخيلة' }],
      funding: 'كتبتها العيادة.',
      updatePolicy: 'تراجع كل سنة.',
    },
  },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    today: '2027-10-02',
    review: {
      ...reviewed,
      reviewer: { name: longWord, credentials: longWord },
      authors: [{ name: longWord }],
      funding: longWord,
      updatePolicy: longWord,
    },
  },
};

/** In a narrow place. */
export const StressNarrowPlace: Story = {
  args: { today: '2027-10-02' },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = {
  args: { today: '2027-10-02' },
  decorators: [withLargeText],
};

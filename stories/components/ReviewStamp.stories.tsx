import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { CompletedReview, DraftReview } from '../../src/content/index.js';
import { ReviewStamp } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord } from './stress.js';

const draft: DraftReview = {
  status: 'draft',
  authors: [{ name: 'Example Clinic' }],
  funding: 'Written by the clinic, which is paid for treatments. No one else paid for it.',
  updatePolicy:
    'Reviewed each year, and sooner when a regulator issues a warning or a large study is published.',
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
    ...sectionProps,
    review: prop('Review'),
    detail: prop("'short' | 'full'", "'full'"),
    today: prop('IsoDate', 'the day of rendering (UTC)'),
    labels: prop('LabelOverrides<ReviewStampLabels>'),
  },
} satisfies Meta<typeof ReviewStamp>;

export default meta;
type Story = StoryObj<typeof meta>;

const status = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('[data-slot="review-stamp"]')?.getAttribute('data-status');

/** Who signed off on the page, when and until when; authors, funding and update policy. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Reviewed by Ada Example, MD, psychiatrist')).toBeVisible();
    await expect(canvas.getByText('October 1, 2027')).toHaveAttribute('datetime', '2027-10-01');
    await expect(status(canvasElement)).toBe('reviewed');
  },
};

/** The next review is overdue. The stamp warns, and tells readers to ask a clinician. */
export const OutOfDate: Story = {
  args: { today: '2027-10-02' },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByText(/^This review is out of date: .* October 1, 2027\./),
    ).toBeVisible();
    await expect(status(canvasElement)).toBe('out-of-date');
  },
};

/** On the day the next review is due, the review is still current. */
export const LastDay: Story = {
  args: { today: '2027-10-01' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByText(/out of date/)).toBeNull();
    await expect(status(canvasElement)).toBe('reviewed');
  },
};

/** No clinician has signed off on the page, so there is no name and no date. */
export const Draft: Story = {
  args: { review: draft },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText('Not yet reviewed by a clinician.')).toBeVisible();
    await expect(canvasElement.querySelector('time')).toBeNull();
    await expect(status(canvasElement)).toBe('draft');
  },
};

/** A review without a reviewer is shown as a draft. */
export const ReviewWithoutReviewer: Story = {
  args: { review: { ...reviewed, reviewer: { name: '', credentials: '' } } },
  async play({ canvasElement }) {
    await expect(status(canvasElement)).toBe('draft');
    await expect(within(canvasElement).queryByText(/^Reviewed by/)).toBeNull();
  },
};

/** Only the reviewer and the dates, for the top of a page. */
export const Short: Story = { args: { detail: 'short', heading: undefined } };

/** A short stamp also warns. */
export const ShortOutOfDate: Story = {
  args: { ...Short.args, today: '2027-10-02' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/^This review is out of date/)).toBeVisible();
  },
};

/** A short stamp of a draft is empty: the page says it once, in full. */
export const ShortDraft: Story = {
  tags: ['once'],
  args: { ...Short.args, review: draft },
  async play({ canvasElement }) {
    await expect(status(canvasElement)).toBeUndefined();
  },
};

/** Several authors, with their credentials. */
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

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    heading: 'Sobre esta página',
    locale: es,
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

/** Right to left, with dates in Arabic digits. */
export const RightToLeft: Story = {
  args: {
    heading: 'عن هذه الصفحة',
    locale: ar,
    today: '2027-10-02',
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

/** Unbreakable words stay inside their column. */
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

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: { today: '2027-10-02' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = {
  args: { today: '2027-10-02' },
  decorators: [withLargeText],
};

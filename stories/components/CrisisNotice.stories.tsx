import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CrisisNotice } from '../../src/index.js';
import { crisisNoticeLabels } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sharedProps } from './prop-table.js';
import { crisisLabelsInArabic, longWord } from './stress.js';

const meta = {
  title: 'Components/CrisisNotice',
  component: CrisisNotice,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...sharedProps,
    prominence: prop("'inline' | 'banner'", "'inline'"),
    labels: prop('Partial<CrisisNoticeLabels>'),
  },
  args: { contact: crisisLines.US },
} satisfies Meta<typeof CrisisNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Call, text, chat and the emergency number: plain links with the number in their text. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    await expect(canvas.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  },
};

/** A line nearer to the visitor, beside the national one. */
export const WithLocalLine: Story = {
  args: {
    contact: {
      ...crisisLines.US,
      otherLines: [
        {
          name: 'Lane County crisis team',
          call: { kind: 'crisis-phone', dial: '+15555550170', display: '(555) 555-0170' },
        },
      ],
    },
  },
};

/** In Canada, with a way in French, said in French. */
export const Canada: Story = { args: { contact: crisisLines.CA } };

/** In the United Kingdom: a text line that wants a word, and the health service's own number. */
export const UnitedKingdom: Story = {
  args: { contact: crisisLines.GB },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
    await expect(canvas.getByRole('link', { name: 'Text SHOUT to 85258 (Shout)' })).toHaveAttribute(
      'href',
      'sms:85258?body=SHOUT',
    );
  },
};

/** In Ireland. */
export const Ireland: Story = { args: { contact: crisisLines.IE } };

/** In Australia. */
export const Australia: Story = { args: { contact: crisisLines.AU } };

/** In New Zealand. */
export const NewZealand: Story = { args: { contact: crisisLines.NZ } };

/** Only what every region has: a number to call, and the emergency number. */
export const CallOnly: Story = {
  args: {
    contact: {
      region: 'US',
      name: 'Example crisis line',
      call: { kind: 'crisis-phone', dial: '+15555550171', display: '(555) 555-0171' },
      emergency: { kind: 'crisis-phone', dial: '911', display: '911' },
      verifiedOn: '2026-11-23',
    },
  },
};

/** A slim strip across the top of a page: the same numbers, out of the way of the page's heading. */
export const Banner: Story = { args: { prominence: 'banner' } };

/** The strip with every way that a region has. */
export const BannerUnitedKingdom: Story = {
  args: { prominence: 'banner', contact: crisisLines.GB },
};

/** In Spanish: the wording from `clinic-ui/locales/es`, the service as `crisisLinesInSpanish` has it. */
export const Spanish: Story = {
  args: { labels: crisisNoticeLabels, contact: crisisLinesInSpanish.US },
  decorators: [inLanguage('es')],
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link', { name: 'Llame al 988' })).toHaveAttribute(
      'href',
      'tel:988',
    );
  },
};

/** From right to left; numbers keep their order. */
export const RightToLeft: Story = {
  args: {
    labels: crisisLabelsInArabic,
  },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break. */
export const StressLongWords: Story = {
  args: {
    contact: {
      ...crisisLines.US,
      name: longWord,
      availability: longWord,
      otherLines: [
        {
          name: longWord,
          call: { kind: 'crisis-phone', dial: '+15555550170', display: '(555) 555-0170' },
        },
      ],
    },
  },
};

/** In a narrow place. */
export const StressNarrowPlace: Story = {
  args: { prominence: 'banner' },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

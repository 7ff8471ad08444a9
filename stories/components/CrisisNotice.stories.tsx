import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CrisisNotice } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord } from './stress.js';

const meta = {
  title: 'Components/CrisisNotice',
  component: CrisisNotice,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...sectionProps,
    contact: prop('CrisisContact'),
    prominence: {
      ...prop("'card' | 'line' | 'banner'", "'card'"),
      options: ['card', 'line', 'banner'],
      control: 'inline-radio',
    },
    labels: prop('LabelOverrides<CrisisNoticeLabels>'),
  },
  args: { contact: crisisLines.US },
} satisfies Meta<typeof CrisisNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Call, text, chat and emergency: plain links with the number in their text. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    await expect(canvas.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  },
};

/** A local line beside the national one. */
export const WithLocalLine: Story = {
  args: {
    contact: {
      ...crisisLines.US,
      otherLines: [
        {
          name: 'Lane County crisis team',
          call: { dial: '+15555550170', display: '(555) 555-0170' },
        },
      ],
    },
  },
};

/** Canada, with a line in French. */
export const Canada: Story = { args: { contact: crisisLines.CA } };

/** United Kingdom: a text line with a keyword, and the health service's own number. */
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

/** Ireland. */
export const Ireland: Story = { args: { contact: crisisLines.IE } };

/** Australia. */
export const Australia: Story = { args: { contact: crisisLines.AU } };

/** New Zealand. */
export const NewZealand: Story = { args: { contact: crisisLines.NZ } };

/** The minimum: a number to call, and the emergency number. */
export const CallOnly: Story = {
  args: {
    contact: {
      region: 'US',
      name: 'Example crisis line',
      call: { dial: '+15555550171', display: '(555) 555-0171' },
      emergency: { dial: '911' },
      verifiedOn: '2026-11-23',
    },
  },
};

/** How to call, text and reach an ambulance, in one line without a heading. */
export const Line: Story = {
  args: { prominence: 'line' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('heading')).toBeNull();
    const links = canvas.getAllByRole('link').map(({ textContent }) => textContent);
    await expect(links).toEqual(['Call 988', 'Text 988', 'Call 911']);
  },
};

/** The same line as a strip across the top of a page. */
export const Banner: Story = { args: { prominence: 'banner' } };

/** The strip with a keyword to text, and another emergency number. */
export const BannerUnitedKingdom: Story = {
  args: { prominence: 'banner', contact: crisisLines.GB },
};

/** Labels in Spanish, with the service from `crisisLinesInSpanish`. */
export const Spanish: Story = {
  args: { locale: es, contact: crisisLinesInSpanish.US },
  decorators: [inLanguage('es')],
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', { name: 'Llame al 988 (oprima 2)' }),
    ).toHaveAttribute('href', 'tel:988');
  },
};

/** Right to left. Numbers keep their order. */
export const RightToLeft: Story = {
  args: { locale: ar },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: {
    contact: {
      ...crisisLines.US,
      name: longWord,
      availability: longWord,
      otherLines: [
        {
          name: longWord,
          call: { dial: '+15555550170', display: '(555) 555-0170' },
        },
      ],
    },
  },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = {
  args: { prominence: 'banner' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

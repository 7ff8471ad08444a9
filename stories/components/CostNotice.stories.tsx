import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { CostNotice } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord } from './stress.js';

const meta = {
  title: 'Components/CostNotice',
  component: CostNotice,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: kap.cost,
  argTypes: {
    ...sectionProps,
    price: prop('string'),
    notice: prop('ReactNode'),
    labels: prop('LabelOverrides<CostNoticeLabels>'),
  },
} satisfies Meta<typeof CostNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What it costs, and what people have a right to know before they pay. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(kap.cost.heading);
    await expect(canvas.getByText(kap.cost.price ?? '')).toBeVisible();
  },
};

/** The clinic has not stated its price: readers are told to ask. */
export const WithoutPrice: Story = {
  args: { price: undefined },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(en.costNotice.unknown)).toBeVisible();
  },
};

/** The minimum: a price. */
export const PriceAlone: Story = {
  args: { heading: undefined, intro: undefined, notice: undefined },
};

/** The notice as elements. */
export const RichNotice: Story = {
  args: {
    notice: (
      <p>
        You may ask for a <em>Good Faith Estimate</em> before you schedule anything.
      </p>
    ),
  },
};

/** With an introduction, under an `h2` of the page's own. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3, intro: 'Prices as of this year.' },
  render: (args) => (
    <>
      <h2>Before you start</h2>
      <CostNotice {...args} />
    </>
  ),
};

/** The Spanish content. */
export const Spanish: Story = {
  args: { ...kapInSpanish.cost, locale: es },
  decorators: [inLanguage('es')],
};

/** Right to left, without a price. */
export const RightToLeft: Story = {
  args: {
    heading: 'التكلفة',
    price: undefined,
    notice: 'من حقك أن تعرف التكلفة قبل أن تبدأ.',
    locale: ar,
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: { heading: longWord, price: longWord, notice: longWord },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BackToTop, Explainer } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { localeProps, prop } from './prop-table.js';
import { longWord } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/BackToTop',
  component: BackToTop,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    ...localeProps,
    href: prop('string', "'#top'"),
    labels: prop('LabelOverrides<BackToTopLabels>'),
  },
} satisfies Meta<typeof BackToTop>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A plain link. `#top` takes browsers to the top of any page. */
export const Default: Story = {
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link', { name: 'Back to top' })).toHaveAttribute(
      'href',
      '#top',
    );
  },
};

/** To an element of your own. It is focusable, so the focus moves there too. */
export const CustomTarget: Story = {
  args: { href: '#beginning' },
  render: (args) => (
    <>
      <Explainer
        id="beginning"
        tabIndex={-1}
        question="How does a first visit go?"
        answer="You meet a therapist. You ask what you want to know."
      />
      <BackToTop {...args} />
    </>
  ),
  async play({ canvasElement }) {
    const top = targetOf(within(canvasElement).getByRole('link'));
    await expect(top).toHaveAttribute('tabindex', '-1');
  },
};

/** Labels in Spanish, from `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { locale: es },
  decorators: [inLanguage('es')],
};

/** Right to left. */
export const RightToLeft: Story = {
  args: { locale: ar },
  decorators: [inLanguage('ar')],
};

/** An unbreakable word. */
export const StressLongWords: Story = {
  args: { labels: { link: longWord } },
  decorators: [inNarrowContainer],
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BackToTop, Explainer } from '../../src/index.js';
import { backToTopLabels } from '../../src/locales/es.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop } from './prop-table.js';
import { longWord } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/BackToTop',
  component: BackToTop,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    href: prop('string', "'#top'"),
    labels: prop('Partial<BackToTopLabels>'),
  },
} satisfies Meta<typeof BackToTop>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A plain link. Browsers take `#top` to the beginning of any page. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link', { name: 'Back to top' })).toHaveAttribute(
      'href',
      '#top',
    );
  },
};

/** To a place of your own: then the focus goes along, because the place takes it. */
export const ToAPlaceOfYourOwn: Story = {
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

/** The wording in Spanish, from `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { labels: backToTopLabels },
  decorators: [inLanguage('es')],
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { labels: { backToTop: 'إلى أعلى الصفحة' } },
  decorators: [inLanguage('ar')],
};

/** A word without a place to break. */
export const StressLongWords: Story = {
  args: { labels: { backToTop: longWord } },
  decorators: [inNarrowPlace],
};

/** In a narrow place. */
export const StressNarrowPlace: Story = { decorators: [inNarrowPlace] };

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

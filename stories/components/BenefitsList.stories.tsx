import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { kap } from '../example-clinic.js';
import { BenefitsList } from '../../src/index.js';
import { inColumn } from './decorators.js';

const meta = {
  title: 'Components/BenefitsList',
  component: BenefitsList,
  decorators: [inColumn],
  args: { ...kap.benefits, sources: kap.sources, risksHref: '#risks' },
} satisfies Meta<typeof BenefitsList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each possible benefit with its number, its limits and what it rests on, and the link to the risks. */
export const Default: Story = {
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', {
      name: 'Read about the risks and side effects',
    });
    await expect(link).toHaveAttribute('href', '#risks');
  },
};

/** One benefit with its number, what limits it and what it rests on. */
export const OneBenefit: Story = {
  args: { heading: undefined, intro: undefined, benefits: kap.benefits.benefits.slice(0, 1) },
};

/** Side by side, for short benefits of equal weight. */
export const Grid: Story = { args: { layout: 'grid' } };

/** A picture beside each title is a decoration: screen readers pass over it. */
export const WithIcons: Story = {
  args: {
    benefits: kap.benefits.benefits.map((benefit) => ({
      ...benefit,
      icon: (
        <svg width="40" height="40" viewBox="0 0 40 40" fill="none" stroke="currentColor">
          <title>Ripples</title>
          <circle cx="20" cy="20" r="6" />
          <circle cx="20" cy="20" r="12" opacity="0.6" />
          <circle cx="20" cy="20" r="18" opacity="0.3" />
        </svg>
      ),
    })),
  },
};

/** Where nobody has studied a benefit, the page says so in place of the studies. */
export const NoKnownStudy: Story = {
  args: {
    intro: undefined,
    benefits: [
      {
        title: 'A calm room',
        description: 'You rest in a quiet room with low light.',
        limits: 'Whether the room changes how well treatment works is not known.',
        evidence: [],
      },
    ],
  },
};

/** Without the source list, what was studied is still said; the citation is just not a link. */
export const WithoutSources: Story = { args: { sources: undefined } };

/** `risksHref={null}`, written on purpose: the risks stand right beside the list. */
export const BesideTheRisks: Story = { args: { risksHref: null } };

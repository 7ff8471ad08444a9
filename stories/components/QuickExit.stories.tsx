import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer, QuickExit } from '../../src/index.js';
import { quickExitLabels as english } from '../../src/locales/en.js';
import { quickExitLabels } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop } from './prop-table.js';
import { longWord } from './stress.js';

/** A page that is longer than the screen, which the link stays in sight of. */
const onALongPage: Decorator = (Story) => (
  <div>
    <Story />
    <div style={{ display: 'grid', gap: '4rem', paddingBlockStart: '2rem' }}>
      {kap.explainers.slice(0, 2).map((explainer) => (
        <Explainer key={explainer.id} {...explainer} />
      ))}
    </div>
  </div>
);

const meta = {
  title: 'Components/QuickExit',
  component: QuickExit,
  decorators: [inColumn],
  tags: ['!autodocs'],
  argTypes: {
    href: prop('string', "'https://www.weather.gov/'"),
    labels: prop('Partial<QuickExitLabels>'),
  },
} satisfies Meta<typeof QuickExit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One link away from here, and what it does not do. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: english.leave });
    await expect(link).toHaveAttribute('href', 'https://www.weather.gov/');
    // The next site is not told where the visitor came from.
    await expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
    // In the same tab: another one would leave this page open behind it.
    await expect(link).not.toHaveAttribute('target');
    await expect(link).toHaveAccessibleDescription(english.limits);
  },
};

const strip = (canvasElement: HTMLElement) =>
  canvasElement.getElementsByClassName('clinic-quick-exit')[0] as Element;

/** On a page, it stays in sight while the visitor scrolls. */
export const OnALongPage: Story = {
  tags: ['replay'],
  decorators: [onALongPage],
  async play({ canvasElement }) {
    await expect(getComputedStyle(strip(canvasElement)).position).toBe('sticky');
  },
};

/** On a small screen its words stand below the link, so that it covers little of the page. */
export const OnAPhone: Story = {
  tags: ['replay'],
  decorators: [onALongPage],
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  async play({ canvasElement }) {
    const { left, right, height } = strip(canvasElement).getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(innerWidth);
    await expect(height).toBeLessThan(innerHeight / 6);
  },
};

/** On a small screen with text at twice its size, the link is whole and in reach. */
export const OnAPhoneWithLargeText: Story = {
  tags: ['replay'],
  decorators: [onALongPage, withLargeText],
  globals: OnAPhone.globals,
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: english.leave });
    const { left, right, top, bottom } = link.getBoundingClientRect();
    await expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(innerWidth);
    await expect(bottom).toBeLessThan(innerHeight / 2);
  },
};

/** To a page that is usual where your visitors live. */
export const OwnAddress: Story = {
  args: { href: 'https://www.bbc.co.uk/weather' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://www.bbc.co.uk/weather',
    );
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { labels: quickExitLabels },
  decorators: [inLanguage('es')],
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', { name: quickExitLabels.leave }),
    ).toHaveAccessibleDescription(quickExitLabels.limits);
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { labels: { leave: 'غادر هذا الموقع الآن', limits: 'متصفحك لا يزال يتذكر هذه الزيارة.' } },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break. */
export const StressLongWords: Story = {
  args: { labels: { leave: longWord, limits: longWord } },
  decorators: [inNarrowPlace],
};

/** In a narrow place. */
export const StressNarrowPlace: Story = { decorators: [inNarrowPlace] };

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer, QuickExit } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { localeProps, prop } from './prop-table.js';
import { longWord } from './stress.js';

/** A page longer than the screen. */
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
    ...localeProps,
    href: prop('string', "'https://www.weather.gov/'"),
    labels: prop('LabelOverrides<QuickExitLabels>'),
  },
} satisfies Meta<typeof QuickExit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A link to leave, and what it does not do. */
export const Default: Story = {
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: en.quickExit.leave });
    await expect(link).toHaveAttribute('href', 'https://www.weather.gov/');
    // The next site does not learn where the visitor came from.
    await expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
    // In the same tab: a new one would leave this page open.
    await expect(link).not.toHaveAttribute('target');
    await expect(link).toHaveAccessibleDescription(en.quickExit.limits);
  },
};

const strip = (canvasElement: HTMLElement) =>
  canvasElement.getElementsByClassName('clinic-quick-exit')[0] as Element;

/** It stays in view while the visitor scrolls. */
export const OnALongPage: Story = {
  decorators: [onALongPage],
  async play({ canvasElement }) {
    await expect(getComputedStyle(strip(canvasElement)).position).toBe('sticky');
  },
};

/** On a small screen, the limits wrap below the link, so that it covers little of the page. */
export const OnAPhone: Story = {
  decorators: [onALongPage],
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  async play({ canvasElement }) {
    const { left, right, height } = strip(canvasElement).getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(innerWidth);
    await expect(height).toBeLessThan(innerHeight / 6);
  },
};

/** On a small screen with text at 200%, the whole link is visible and in reach. */
export const OnAPhoneWithLargeText: Story = {
  decorators: [onALongPage, withLargeText],
  globals: OnAPhone.globals,
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: en.quickExit.leave });
    const { left, right, top, bottom } = link.getBoundingClientRect();
    await expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(innerWidth);
    await expect(bottom).toBeLessThan(innerHeight / 2);
  },
};

/** To a page that is common where your visitors live. */
export const CustomAddress: Story = {
  args: { href: 'https://www.bbc.co.uk/weather' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://www.bbc.co.uk/weather',
    );
  },
};

/** Labels in Spanish, from `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { locale: es },
  decorators: [inLanguage('es')],
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', { name: es.quickExit.leave }),
    ).toHaveAccessibleDescription(es.quickExit.limits);
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  args: { locale: ar },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: { labels: { leave: longWord, limits: longWord } },
  decorators: [inNarrowContainer],
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

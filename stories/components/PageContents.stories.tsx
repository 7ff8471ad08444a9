import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer, PageContents } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const entries = [
  { href: '#process', label: kap.process.heading },
  { href: '#benefits', label: kap.benefits.heading },
  { href: '#risks', label: kap.risks.heading },
  { href: '#alternatives', label: kap.alternatives.heading },
  { href: '#candidacy', label: kap.candidacy.heading },
  { href: '#contact', label: 'Talk with us' },
];

const meta = {
  title: 'Components/PageContents',
  component: PageContents,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { entries },
  argTypes: {
    ...sectionProps,
    entries: prop('readonly { href: string; label: string }[]'),
    labels: prop('LabelOverrides<PageContentsLabels>'),
  },
} satisfies Meta<typeof PageContents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A landmark named by its own heading, with a link to each section. */
export const Default: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const nav = canvas.getByRole('navigation', { name: 'On this page' });
    await expect(within(nav).getByRole('heading', { level: 2 })).toHaveTextContent('On this page');
    const links = within(nav)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    await expect(links).toEqual(entries.map(({ href }) => href));
  },
};

/** Each link has the words of the heading it leads to. */
export const WithItsSections: Story = {
  args: {
    entries: [
      { href: '#visit', label: 'How does a first visit go?' },
      { href: '#bring', label: 'What should I bring?' },
    ],
  },
  render: (args) => (
    <div style={{ display: 'grid', gap: '3rem' }}>
      <PageContents {...args} />
      {args.entries.map(({ href, label }) => (
        <Explainer
          key={href}
          id={href.slice(1)}
          question={label}
          answer="An answer in plain words."
        />
      ))}
    </div>
  ),
  async play({ canvasElement }) {
    for (const link of within(canvasElement).getAllByRole('link')) {
      const section = within(targetOf(link));
      await expect(section.getByRole('heading')).toHaveTextContent(link.textContent ?? '');
    }
  },
};

/** One section. */
export const OneEntry: Story = { args: { entries: entries.slice(0, 1) } };

/** Under an `h2` of the page's own, with a custom heading. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3, labels: { heading: 'In this chapter' } },
  async play({ canvasElement }) {
    const nav = within(canvasElement).getByRole('navigation', { name: 'In this chapter' });
    await expect(within(nav).getByRole('heading', { level: 3 })).toBeVisible();
  },
};

/** Labels in Spanish, from `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: {
    locale: es,
    entries: [
      { href: '#process', label: 'Cómo es, paso a paso' },
      { href: '#risks', label: 'Riesgos y efectos secundarios' },
    ],
  },
  decorators: [inLanguage('es')],
};

/** Right to left. */
export const RightToLeft: Story = {
  args: {
    locale: ar,
    entries: [
      { href: '#process', label: 'كيف يسير، خطوة بخطوة' },
      { href: '#risks', label: 'المخاطر والآثار الجانبية' },
      { href: '#contact', label: 'تحدث معنا' },
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: { entries: [{ href: '#long', label: longWord }, ...entries] },
};

/** Thirty sections. */
export const StressThirtyEntries: Story = {
  args: { entries: thirty((number) => ({ href: `#${number}`, label: `Section ${number}` })) },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Explainer, PageContents } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { localeProps, prop } from './prop-table.js';
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
    ...localeProps,
    entries: prop('readonly { href: string; label: string }[]'),
    labels: prop('LabelOverrides<PageContentsLabels>'),
  },
} satisfies Meta<typeof PageContents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Folded, as visitors first see it: the answers come first. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('navigation', { name: 'On this page' })).toBeVisible();
    await expect(canvas.getByText('On this page')).toBeVisible();
    for (const { label } of entries) await expect(canvas.getByText(label)).not.toBeVisible();
  },
};

/** Opens the contents, as a visitor would. */
const opened: NonNullable<Story['play']> = async ({ canvasElement, userEvent }) => {
  await userEvent.click(canvasElement.querySelector('summary') as HTMLElement);
};

/** Opened with a click, Enter or Space: a link to each section. No script is needed. */
export const Opened: Story = {
  async play(context) {
    await opened(context);
    const links = within(context.canvasElement)
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
  async play(context) {
    await opened(context);
    for (const link of within(context.canvasElement).getAllByRole('link')) {
      const section = within(targetOf(link));
      await expect(section.getByRole('heading')).toHaveTextContent(link.textContent ?? '');
    }
  },
};

/** One section. */
export const OneEntry: Story = { args: { entries: entries.slice(0, 1) }, play: opened };

/** With words of its own, where a page has several treatments. */
export const CustomHeading: Story = {
  args: { labels: { heading: 'KAP: On this page' } },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('navigation', { name: 'KAP: On this page' }),
    ).toBeVisible();
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
  play: opened,
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
  play: opened,
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    labels: { heading: longWord },
    entries: [{ href: '#long', label: longWord }, ...entries],
  },
  play: opened,
};

/** Thirty sections. */
export const StressThirtyEntries: Story = {
  args: { entries: thirty((number) => ({ href: `#${number}`, label: `Section ${number}` })) },
  play: opened,
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer], play: opened };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText], play: opened };

import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { CareBar, Explainer } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap } from '../example-clinic.js';
import { inLanguage, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { localeProps, prop } from './prop-table.js';
import { longWord } from './stress.js';

const sections = kap.explainers.slice(0, 3);

/** On a page longer than the screen, in the element that makes room for it. */
const onAPage: Decorator = (Story) => (
  <div className="clinic-care-bar-page">
    <Story />
    <div style={{ display: 'grid', gap: '3rem', padding: '2rem clamp(1rem, 4vw, 3rem)' }}>
      {sections.map((section) => (
        <Explainer key={section.id} {...section} />
      ))}
    </div>
  </div>
);

const meta = {
  title: 'Components/CareBar',
  component: CareBar,
  decorators: [onAPage],
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: {
    crisis: crisisLines.US,
    contact: exampleClinic,
    entries: sections.map(({ id, question }) => ({ href: `#${id}`, label: question })),
    minutes: 3,
  },
  argTypes: {
    ...localeProps,
    crisis: prop('CrisisContact'),
    contact: prop('ClinicContact'),
    contactHref: prop('string'),
    entries: prop('readonly { href: string; label: string }[]'),
    contentsName: prop('string', 'the label contents'),
    minutes: prop('number'),
    quickExit: prop('boolean', 'false'),
    exitHref: prop('string', "'https://www.weather.gov/'"),
    labels: prop('LabelOverrides<CareBarLabels>'),
  },
} satisfies Meta<typeof CareBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Its name ends in how long the page takes to read. */
const contents = new RegExp(`^${en.careBar.contents}`);

const phone = { viewport: { value: 'mobile1', isRotated: false } };

/** The crisis line, the contents, the clinic's number. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const bar = within(canvasElement);
    await expect(bar.getAllByRole('link')[0]).toHaveAttribute('href', 'tel:988');
    await expect(bar.getByRole('link', { name: contents })).toBeVisible();
    await expect(bar.getByText('(555) 555-0142')).toBeVisible();
    await expect(bar.queryByText(en.careBar.leave)).toBeNull();
  },
};

/** On a phone: the sentence at the top, and a row at the foot of the screen. */
export const OnAPhone: Story = { tags: ['replay'], globals: phone };

/** The contents, opened. A choice closes them. They need no script. */
export const Opened: Story = {
  tags: ['replay'],
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('link', { name: contents }));
    const [section] = sections;
    await expect(
      within(canvasElement).getByRole('link', { name: section?.question }),
    ).toBeVisible();
  },
};

/** With a link to leave quickly, and what leaving does not do. */
export const WithLeave: Story = {
  args: { quickExit: true },
  async play({ canvasElement }) {
    const leave = within(canvasElement).getByText(en.careBar.leave).closest('a');
    await expect(leave).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
    await expect(leave).toHaveTextContent(en.careBar['leave-limits']);
  },
};

/** The same on a phone: four cells. */
export const WithLeaveOnAPhone: Story = { ...WithLeave, tags: ['replay'], globals: phone };

/** A service that can only be reached by chat. */
export const ChatOnly: Story = {
  args: {
    crisis: {
      region: 'US',
      name: 'Example Lifeline',
      chat: { href: 'https://chat.example/', display: 'chat.example' },
      verifiedOn: '2026-11-01',
    } as never,
  },
};

/** A clinic without a number: the link leads to the other ways to reach it. */
export const WithoutPhone: Story = {
  args: { contact: { email: { address: 'hello@clinic.example' } }, contactHref: '#contact' },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', { name: en.careBar.contact }),
    ).toHaveAttribute('href', '#contact');
  },
};

/** A long number. */
export const LongNumber: Story = {
  args: {
    contact: { phone: { number: '+441632960123', display: '+44 (0) 1632 960 123, ext. 4567' } },
  },
};

/** In Spanish. */
export const Spanish: Story = {
  args: { locale: es, crisis: crisisLinesInSpanish.US, quickExit: true },
  decorators: [inLanguage('es')],
};

/** Right to left. */
export const RightToLeft: Story = {
  args: { locale: ar },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words. */
export const StressLongWords: Story = {
  args: {
    entries: [{ href: '#a', label: longWord }],
    labels: { contents: longWord, call: longWord },
  },
  globals: phone,
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { TeamMember } from '../../src/content/index.js';
import { TeamList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleTeam, kapInSpanish } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord, thirty } from './stress.js';

/** The example clinic's team, the first with training in the treatment. */
const members: readonly TeamMember[] = exampleTeam.map((member, index) => ({
  ...member,
  training: index === 0 ? '120 hours in ketamine-assisted psychotherapy' : undefined,
}));

const meta = {
  title: 'Components/TeamList',
  component: TeamList,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { heading: 'Your team', members },
  argTypes: {
    ...sectionProps,
    members: prop('readonly TeamMember[]'),
    labels: prop('LabelOverrides<TeamListLabels>'),
  },
} satisfies Meta<typeof TeamList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everyone by name, with what they do, their license and their training. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const names = within(canvasElement)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    await expect(names).toEqual(exampleTeam.map(({ name }) => name));
    await expect(within(canvasElement).getByText('Training')).toBeVisible();
  },
};

/** Before the clinic names anyone: the introduction says who they are. */
export const IntroAlone: Story = {
  args: { intro: 'A therapist and a collaborating physician treat you.', members: [] },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByRole('list')).toBeNull();
  },
};

/** The minimum: a name and a role. */
export const NameAndRole: Story = {
  args: { heading: undefined, members: [{ name: 'Robin Example', role: 'Your therapist' }] },
};

/** Under an `h2` of the page's own. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3 },
  render: (args) => (
    <>
      <h2>About the clinic</h2>
      <TeamList {...args} />
    </>
  ),
};

/** The Spanish content. */
export const Spanish: Story = {
  args: { ...kapInSpanish.team, locale: es },
  decorators: [inLanguage('es')],
};

/** Right to left. */
export const RightToLeft: Story = {
  args: {
    heading: 'فريقك',
    members: [
      {
        name: 'آدا',
        role: 'طبيبتنا',
        credentials: 'طبيبة نفسية',
        training: 'مئة ساعة في هذا العلاج',
      },
    ],
    locale: ar,
  },
  decorators: [inLanguage('ar')],
};

const long = { name: longWord, role: longWord, credentials: longWord, training: longWord };

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: { heading: longWord, intro: longWord, members: [long, long] },
};

/** Thirty people. */
export const StressThirtyMembers: Story = {
  args: { members: thirty((number) => ({ name: `Person ${number}`, role: 'Therapist' })) },
};

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

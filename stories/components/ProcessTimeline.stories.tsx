import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { kap } from '../example-clinic.js';
import { ProcessTimeline } from '../../src/index.js';
import { inColumn } from './decorators.js';

const meta = {
  title: 'Components/ProcessTimeline',
  component: ProcessTimeline,
  decorators: [inColumn],
  args: { ...kap.process },
} satisfies Meta<typeof ProcessTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The four steps of KAP: an ordered list, with the ways a medicine can be given and this clinic's own marked in words. */
export const Default: Story = {};

/** Side by side where there is room; it folds to a column in a narrow container, not on a narrow screen. */
export const Horizontal: Story = {
  args: {
    layout: 'horizontal',
    steps: kap.process.steps.map(({ title, description }) => ({ title, description })),
  },
};

/** Dots, where the parts matter more than their order. */
export const DotMarkers: Story = { args: { marker: 'dot' } };

/** For somebody already in treatment: the status is a visible word, and the current step is marked for assistive technology. */
export const WithStatus: Story = {
  args: {
    heading: 'Where you are in your treatment',
    intro: undefined,
    steps: kap.process.steps.map(({ title, description }, index) => ({
      title,
      description,
      status: index === 0 ? 'done' : index === 1 ? 'current' : 'upcoming',
    })),
  },
  async play({ canvasElement }) {
    const steps = within(canvasElement).getAllByRole('listitem');
    await expect(steps[1]).toHaveAttribute('aria-current', 'step');
    await expect(within(steps[1] as HTMLElement).getByText('You are here')).toBeVisible();
  },
};

/** A step that not everybody takes says so in words. */
export const OptionalStep: Story = {
  args: {
    intro: undefined,
    steps: [
      { title: 'First visit', description: 'You meet the team.', duration: '60 minutes' },
      {
        title: 'Blood test',
        description: 'Only if your doctor needs one.',
        optional: true,
        setting: 'At a laboratory near you',
      },
      { title: 'Plan', description: 'You and the team agree on what comes next.' },
    ],
  },
};

/** A page with its own heading leaves out the component's; step titles keep their rank below it. */
export const WithoutHeading: Story = {
  args: { heading: undefined, intro: undefined },
  render: (args) => (
    <>
      <h2>How it works</h2>
      <ProcessTimeline {...args} />
    </>
  ),
};

/** Descriptions can be elements: a list or a link, never a paragraph inside a paragraph. */
export const RichDescription: Story = {
  args: {
    intro: undefined,
    steps: [
      {
        title: 'Before your visit',
        description: (
          <>
            <p>Please bring:</p>
            <ul>
              <li>a list of your medicines</li>
              <li>your questions</li>
            </ul>
          </>
        ),
      },
    ],
  },
};

/** In a right-to-left page the markers and the connector stand on the other side. */
export const RightToLeft: Story = {
  args: {
    heading: 'כך זה עובד',
    intro: undefined,
    steps: [
      { title: 'פגישה ראשונה', description: 'נפגשים ומדברים על מה שחשוב לך.', duration: '60 דקות' },
      { title: 'טיפול', description: 'צוות מיומן נמצא לידך כל הזמן.' },
      { title: 'מעקב', description: 'בודקים יחד איך זה משפיע.' },
    ],
    labels: { duration: 'משך' },
  },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="he">
        <Story />
      </div>
    ),
  ],
};

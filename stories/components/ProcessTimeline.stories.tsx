import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ProcessTimeline } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap, kapInSpanish, tms } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, he } from './locales.js';
import { prop, sectionProps } from './prop-table.js';
import { longWord, thirty } from './stress.js';

const meta = {
  title: 'Components/ProcessTimeline',
  component: ProcessTimeline,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { ...kap.process },
  argTypes: {
    ...sectionProps,
    steps: prop('readonly ProcessStep<ReactNode>[]'),
    layout: prop("'vertical' | 'horizontal'", "'vertical'"),
    marker: prop("'number' | 'dot'", "'number'"),
    start: prop('number', '1'),
    labels: prop('LabelOverrides<ProcessTimelineLabels>'),
  },
} satisfies Meta<typeof ProcessTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

const short = kap.process.steps.map(({ title, description }) => ({
  title,
  description: description.split('. ', 2).join('. ').replace(/\.?$/, '.'),
}));

/** The steps of KAP, with what a session feels like, how to prepare, and the ways to take the medicine. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const titles = within(canvasElement)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    await expect(titles).toEqual(kap.process.steps.map(({ title }) => title));
  },
};

/** Another treatment. */
export const AnotherTreatment: Story = { args: { ...tms.process } };

/** Everything a step can say. */
export const FullStep: Story = {
  args: {
    heading: 'On the day',
    intro: undefined,
    steps: [
      {
        title: 'A session',
        description: 'You take the medicine and rest. Your therapist stays with you.',
        feelsLike:
          'You may feel calm or far away. Some people find it strange or frightening. It wears off.',
        prepare: ['Do not eat for 6 hours before.', 'Drink no alcohol that day.'],
        bring: ['A list of your medicines', 'Music you find calming'],
        options: {
          caption: 'The medicine can be given',
          items: [
            { name: 'by mouth', offeredHere: true, note: 'Most slowly.' },
            { name: 'into a vein', note: 'Most studied.' },
          ],
          note: 'How it is given changes how well it is studied.',
        },
        duration: 'About 3 hours',
        setting: 'Our office',
        who: 'Your therapist and a nurse',
        canStop: true,
      },
      {
        title: 'Your next session',
        description: 'You and the team decide together whether there is one.',
      },
    ],
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    for (const name of ['What it feels like', 'How to prepare', 'What to bring']) {
      await expect(canvas.getByRole('heading', { level: 4, name })).toBeVisible();
    }
    await expect(canvas.getByText('Offered here')).toBeVisible();
    await expect(canvas.getByText('You can stop here')).toBeVisible();
  },
};

/** Steps that belong together, and steps of which one is enough: the word stands between them. */
export const JoinedSteps: Story = {
  args: {
    heading: 'After the first month',
    intro: undefined,
    steps: [
      { title: 'More sessions', description: 'If it helps, and you want them.', join: 'or' },
      { title: 'A pause', description: 'You and the team wait and watch.' },
    ],
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText('or')).toBeVisible();
  },
};

/** Side by side where there is room. The container's width decides, not the screen's. */
export const Horizontal: Story = { args: { layout: 'horizontal', steps: short } };

/** Steps that do not fit continue in the next row. */
export const HorizontalTwelveSteps: Story = {
  args: {
    layout: 'horizontal',
    intro: undefined,
    steps: Array.from({ length: 12 }, (_, index) => ({
      title: `Week ${index + 1}`,
      description: 'A visit of about an hour.',
    })),
  },
};

/** Dots, where the parts matter more than their order. */
export const DotMarkers: Story = { args: { marker: 'dot' } };

/** Dots side by side. */
export const HorizontalDots: Story = {
  args: { layout: 'horizontal', marker: 'dot', steps: short },
};

/** Continues another list: the first step here is the fifth. */
export const CustomStart: Story = {
  args: {
    heading: 'After the first month',
    intro: undefined,
    start: 5,
    steps: [
      { title: 'Review', description: 'You and the team look back on the first month.' },
      { title: 'New plan', description: 'You decide together what comes next.' },
    ],
  },
};

/** Steps within a step, where their order matters. */
export const WithSubsteps: Story = {
  args: {
    heading: 'On the day',
    intro: undefined,
    steps: [
      {
        title: 'A session',
        description: 'You are at the office for about three hours.',
        substeps: [
          { title: 'You arrive', duration: 'About 20 minutes' },
          { title: 'The session', description: 'Your therapist stays with you.' },
          {
            title: 'You rest',
            description: 'The team says when you can leave.',
            duration: 'Two hours',
          },
        ],
        duration: 'About three hours',
      },
    ],
  },
};

/** For people in treatment: each status in words, and the current step marked for assistive technology. */
export const WithStatus: Story = {
  args: {
    heading: 'Where you are in your treatment',
    intro: undefined,
    steps: short.map((step, index) => ({
      ...step,
      status: index === 0 ? 'done' : index === 1 ? 'current' : 'upcoming',
    })),
  },
  async play({ canvasElement }) {
    const steps = within(canvasElement).getAllByRole('listitem');
    await expect(steps[1]).toHaveAttribute('aria-current', 'step');
    await expect(within(steps[1] as HTMLElement).getByText('Current step')).toBeVisible();
  },
};

/** Statuses, side by side. */
export const HorizontalWithStatus: Story = {
  args: { ...WithStatus.args, layout: 'horizontal' },
};

/** A step that some people skip, marked in words. */
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

/** Under a heading of the page's own. */
export const WithoutHeading: Story = {
  args: { heading: undefined, intro: undefined },
  render: (args) => (
    <>
      <h2>How it works</h2>
      <ProcessTimeline {...args} />
    </>
  ),
};

/** Under an `h2` of the page's own: the heading is an `h3`, step titles are `h4`. */
export const HeadingLevelThree: Story = {
  args: { headingLevel: 3, steps: short },
  render: (args) => (
    <>
      <h2>About this treatment</h2>
      <ProcessTimeline {...args} />
    </>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveTextContent(kap.process.heading);
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(short.length);
  },
};

/** Descriptions as elements, such as a list. */
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

/** The Spanish content, with the labels of `clinic-ui/locales/es`. */
export const Spanish: Story = {
  args: { ...kapInSpanish.process, locale: es },
  decorators: [inLanguage('es')],
};

/** Right to left: markers and line are on the right. */
export const RightToLeft: Story = {
  args: {
    heading: 'כך זה עובד',
    intro: undefined,
    locale: he,
    steps: [
      { title: 'פגישה ראשונה', description: 'נפגשים ומדברים על מה שחשוב לך.', duration: '60 דקות' },
      {
        title: 'טיפול',
        description: 'צוות מיומן נמצא לידך כל הזמן.',
        substeps: [{ title: 'הגעה' }, { title: 'הטיפול עצמו' }, { title: 'מנוחה' }],
      },
      { title: 'מעקב', description: 'בודקים יחד איך זה משפיע.' },
    ],
  },
  decorators: [inLanguage('he')],
};

/** Side by side and right to left, with Arabic digits. */
export const RightToLeftHorizontal: Story = {
  args: {
    heading: 'كيف يسير العلاج',
    intro: undefined,
    layout: 'horizontal',
    locale: ar,
    steps: [
      { title: 'اللقاء الأول', description: 'نتحدث عن صحتك وما يهمك.' },
      { title: 'الجلسة', description: 'يبقى معك فريق مدرب طوال الوقت.' },
      { title: 'المتابعة', description: 'ننظر معًا في ما تغير.' },
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    layout: 'horizontal',
    steps: [1, 2, 3].map(() => ({
      title: longWord,
      description: longWord,
      duration: longWord,
      feelsLike: longWord,
      prepare: [longWord],
      bring: [longWord],
      join: 'and',
      substeps: [{ title: longWord, description: longWord, duration: longWord }],
      options: {
        caption: longWord,
        items: [{ name: longWord, note: longWord, offeredHere: true }],
        note: longWord,
      },
    })),
  },
};

/** A title as long as a paragraph. */
export const StressLongTitles: Story = {
  args: {
    intro: undefined,
    steps: short.map((step) => ({
      ...step,
      title: `${step.title}, which some clinics call by another name and explain at some length before they come to the point`,
    })),
  },
};

/** One step has no line. */
export const StressOneStep: Story = {
  args: { heading: undefined, intro: undefined, steps: short.slice(0, 1) },
};

/** One word per step. */
export const StressOneWordSteps: Story = {
  args: {
    heading: 'Steps',
    intro: undefined,
    steps: ['Ask', 'Plan', 'Start'].map((title) => ({ title, description: '' })),
  },
};

/** Thirty steps, from 90 on. The marker has room for three digits. */
export const StressThirtySteps: Story = {
  args: {
    start: 90,
    intro: undefined,
    steps: thirty((number) => ({ title: `Step ${number}`, description: 'A short visit.' })),
  },
};

/** In a narrow container, both layouts are one column. */
export const StressNarrowContainer: Story = {
  args: { layout: 'horizontal' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Scene, TreatmentHero } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer } from './decorators.js';
import { localeProps, prop } from './prop-table.js';

const meta = {
  title: 'Components/Scene',
  component: Scene,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: { name: 'hands-under-water' },
  argTypes: {
    name: prop("'hands-under-water' | 'light-through-water'"),
    ...localeProps,
    alt: prop('string', 'the label'),
    labels: prop('LabelOverrides<SceneLabels>'),
  },
} satisfies Meta<typeof Scene>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two hands that reach for each other. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('img', { name: 'Hands outstretched under water' }),
    ).toBeVisible();
  },
};

/** The light alone, where a picture only sets a mood. */
export const LightThroughWater: Story = {
  args: { name: 'light-through-water', alt: '' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** At the top of a page, it fades into the panel. */
export const InAHero: Story = {
  decorators: [],
  render: (args) => (
    <TreatmentHero
      heading={kap.name}
      tagline={kap.tagline}
      mainMessage={kap.mainMessage}
      contactHref="#contact"
      risksHref="#risks"
      illustration={<Scene {...args} />}
    />
  ),
};

/** In Spanish. */
export const Spanish: Story = { args: { locale: es }, decorators: [inLanguage('es')] };

/** Right to left, it is mirrored. */
export const RightToLeft: Story = { decorators: [inLanguage('ar')] };

/** In a narrow container. */
export const StressNarrowContainer: Story = { decorators: [inNarrowContainer] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy.js';
import { RiskDisclosure } from '../../src/index.js';
import { inColumn } from './decorators.js';

const meta = {
  title: 'Components/RiskDisclosure',
  component: RiskDisclosure,
  decorators: [inColumn],
  args: { ...kap.risks, regulatoryStatus: kap.regulatoryStatus, sources: kap.sources },
} satisfies Meta<typeof RiskDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Status first, then risks by severity with their numbers, who should not have it, after-care, what is not known and when to get help. */
export const Default: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Serious risks' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Emergency: Call 911 if:' })).toBeVisible();
  },
};

/** The least there can be: a status and one group. Where nobody knows how often, that is said. */
export const OnlyWhatIsRequired: Story = {
  args: {
    intro: undefined,
    contraindications: undefined,
    afterCare: undefined,
    notKnown: undefined,
    getHelp: undefined,
    regulatoryStatus: 'Approved by the US Food and Drug Administration for adults.',
    groups: [
      {
        severity: 'common',
        risks: [{ name: 'Headache', description: 'A dull ache, most often on the first day.' }],
      },
    ],
  },
};

/** How often out of 1,000, where out of 100 would be less than one person. */
export const RareRisk: Story = {
  args: {
    intro: undefined,
    contraindications: undefined,
    afterCare: undefined,
    notKnown: undefined,
    getHelp: undefined,
    groups: [
      {
        severity: 'serious',
        risks: [
          {
            name: 'Loss of consciousness',
            description: 'Fainting, or not being able to be woken for a while.',
            frequency: {
              count: 3,
              per: 1000,
              comparator: null,
              timeFrame: 'in the trials of the medicine',
              population: 'Adults in trials of esketamine',
              route: 'Esketamine nose spray',
              certainty: 'not-rated',
              source: 'esketamine-label',
            },
            whatToDo: 'Staff lay you flat and watch your breathing.',
          },
        ],
      },
    ],
  },
};

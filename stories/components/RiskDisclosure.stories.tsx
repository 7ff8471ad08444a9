import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { kap, tms } from '../example-clinic.js';
import { RiskDisclosure } from '../../src/index.js';
import { inColumn } from './decorators.js';

const meta = {
  title: 'Components/RiskDisclosure',
  component: RiskDisclosure,
  decorators: [inColumn],
  args: {
    ...kap.risks,
    regulatoryStatus: kap.regulatoryStatus,
    regulatoryEvidence: kap.regulatoryEvidence,
    sources: kap.sources,
  },
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
    regulatoryEvidence: undefined,
    groups: [
      {
        severity: 'common',
        risks: [{ name: 'Headache', description: 'A dull ache, most often on the first day.' }],
      },
    ],
  },
};

/** How often out of 10,000, where out of 100 would be less than one person. */
export const RareRisk: Story = {
  args: {
    heading: undefined,
    intro: undefined,
    regulatoryStatus: 'TMS devices are cleared for adults with major depression.',
    regulatoryEvidence: undefined,
    sources: tms.sources,
    groups: tms.risks.groups
      .slice(0, 1)
      .map((group) => ({ ...group, risks: group.risks.slice(0, 1) })),
    contraindications: undefined,
    afterCare: undefined,
    notKnown: undefined,
    getHelp: undefined,
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/7 in 10,000 people/)).toBeVisible();
  },
};

/** Another treatment: a device, no medicine, and fewer lists. */
export const AnotherTreatment: Story = {
  args: {
    ...tms.risks,
    regulatoryStatus: tms.regulatoryStatus,
    regulatoryEvidence: tms.regulatoryEvidence,
    sources: tms.sources,
    afterCare: undefined,
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';
import { exampleClinic, kap } from '../example-clinic.js';
import { TreatmentStoryPage } from './TreatmentStoryPage.js';

const meta = {
  title: 'Pages/Ketamine Assisted Psychotherapy',
  component: TreatmentStoryPage,
  tags: ['!autodocs'],
  args: {
    treatment: kap,
    contact: exampleClinic,
    crisis: crisisLines.US,
  },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TreatmentStoryPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole treatment page from one typed treatment: five components between a site's own hero and text. */
export const Default: Story = {
  async play({ canvasElement }) {
    const headings = within(canvasElement)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    await expect(headings.indexOf('Risks and side effects')).toBeLessThan(
      headings.indexOf('Talk with us'),
    );
  },
};

/** The content as it comes: what only the clinic knows stands in marked placeholders. */
export const WithPlaceholders: Story = { args: { treatment: ketamineAssistedPsychotherapy } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { QuickExit, TreatmentPage } from '../../src/index.js';
import { exampleClinic, kap, tms, water } from '../example-clinic.js';

const meta = {
  title: 'Pages/Transcranial Magnetic Stimulation',
  component: TreatmentPage,
  tags: ['!autodocs'],
  args: { treatment: tms, contact: exampleClinic, crisis: crisisLines.US },
  parameters: {
    controls: { disable: true },
    a11y: { options: { rules: { region: { enabled: true } } } },
  },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Another treatment from the same components: a device instead of a medicine. */
export const Default: Story = { tags: ['smoke'] };

/** With a picture. */
export const WithPicture: Story = { args: { treatment: { ...tms, picture: water } } };

/**
 * Two treatments on one page. The second starts one heading level lower and has prefixed ids. Both
 * share one quick exit, directly in `main`, because it sticks only within its parent.
 */
export const TwoTreatments: Story = {
  args: { element: 'div' },
  render: (args) => (
    <main>
      <QuickExit style={{ marginBlock: '0.5rem', marginInlineEnd: '1.25rem' }} />
      <TreatmentPage {...args} />
      <TreatmentPage {...args} treatment={kap} idPrefix="kap-" headingLevel={2} />
    </main>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const exit = canvas.getByRole('link', { name: 'Leave this site now' });
    const isInView = () => {
      const { top, bottom } = exit.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    };
    for (const name of ['Ketamine Assisted Psychotherapy', 'Sources']) {
      canvas.getAllByRole('heading', { name }).at(-1)?.scrollIntoView();
      await waitFor(() => expect(isInView()).toBe(true));
    }
    window.scrollTo(0, 0);
  },
};

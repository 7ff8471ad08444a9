import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { Scene, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { exampleClinic, kap, tms } from '../example-clinic.js';

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
export const Default: Story = { tags: ['replay'] };

/** With a drawing that only sets a mood. */
export const WithPicture: Story = {
  args: { treatment: tms, illustration: <Scene name="light-through-water" alt="" /> },
};

/**
 * Two treatments on one page. The second starts one heading level lower and has prefixed ids. Each
 * has its care bar, in sight as long as its treatment is.
 */
export const TwoTreatments: Story = {
  args: { element: 'div' },
  render: (args) => (
    <main>
      <TreatmentPage {...args} />
      <TreatmentPage {...args} treatment={kap} idPrefix="kap-" headingLevel={2} />
    </main>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const bars = canvas.getAllByText(en.careBar.contents);
    await expect(bars).toHaveLength(2);
    const isInView = (bar?: Element) => {
      const { top, bottom } = bar?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom > 0 && bottom <= window.innerHeight;
    };
    for (const [at, bar] of bars.entries()) {
      canvas.getAllByRole('heading', { name: 'Sources' })[at]?.scrollIntoView();
      await waitFor(() => expect(bars.filter(isInView)).toEqual([bar]));
    }
    window.scrollTo(0, 0);
  },
};

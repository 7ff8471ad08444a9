import type { Meta, StoryObj } from '@storybook/react-vite';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
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

/** Another treatment, a device and no medicine, from the same components. */
export const Default: Story = {};

/** With a picture. */
export const WithPicture: Story = { args: { treatment: { ...tms, picture: water } } };

/** Two treatments on one page: the second begins a level lower, and every id once. */
export const TwoTreatments: Story = {
  render: (args) => (
    <main>
      <TreatmentPage {...args} element="div" />
      <TreatmentPage
        {...args}
        treatment={kap}
        element="div"
        idPrefix="kap-"
        headingLevel={2}
        slots={{ quickExit: false }}
      />
    </main>
  ),
};

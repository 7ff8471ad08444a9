import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Dark mode',
  tags: ['!autodocs', 'once'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The page in light and dark, each with its own `color-scheme`. On a phone, swipe between them. */
export const SideBySide: Story = {
  render: () => (
    <section className="foundations-both" aria-label="The page in light and in dark">
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} style={{ colorScheme: scheme }}>
          <TreatmentPage
            treatment={{ ...kap, name: `${kap.name}, in ${scheme}` }}
            illustration={hands}
            contact={exampleClinic}
            crisis={crisisLines.US}
            element="div"
            idPrefix={`${scheme}-`}
            headingLevel={2}
          />
        </div>
      ))}
    </section>
  ),
  async play({ canvasElement }) {
    const [light, dark] = [...canvasElement.querySelectorAll('.clinic-treatment-page')].map(
      (page) => getComputedStyle(page).backgroundColor,
    );
    await expect(light).toBeTruthy();
    await expect(light).not.toBe(dark);
  },
};

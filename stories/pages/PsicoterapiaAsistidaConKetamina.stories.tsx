import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLinesInSpanish } from '../../src/content/index.js';
import { Scene, TreatmentPage } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inLanguage } from '../components/decorators.js';
import { exampleClinicInSpanish, kapInSpanish } from '../example-clinic.js';

const meta = {
  title: 'Pages/Psicoterapia asistida con ketamina',
  component: TreatmentPage,
  tags: ['!autodocs'],
  decorators: [inLanguage('es')],
  args: {
    treatment: kapInSpanish,
    illustration: <Scene name="hands-under-water" locale={es} />,
    contact: exampleClinicInSpanish,
    crisis: crisisLinesInSpanish.US,
    locale: es,
  },
  parameters: {
    controls: { disable: true },
    a11y: { options: { rules: { region: { enabled: true } } } },
  },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same page in Spanish: content, labels, the clinic's own words and the 988 Lifeline's Spanish service. */
export const Default: Story = {
  tags: ['replay'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(kapInSpanish.name);
    await expect(
      canvas.getByRole('heading', { level: 2, name: es.keyFacts.heading }),
    ).toBeVisible();
    await expect(
      canvas.getAllByRole('link', { name: 'Llame al 988 (oprima 2)' })[0],
    ).toHaveAttribute('href', 'tel:988');
  },
};

/** Without a picture. */
export const WithoutPicture: Story = { tags: ['once'], args: { treatment: kapInSpanish } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import {
  clinicContactJsonSchema,
  crisisContactJsonSchema,
  treatmentJsonSchema,
} from '../../src/content/schema/index.js';
import { FieldReference } from './FieldReference.js';

const meta = {
  title: 'Content/Field reference',
  component: FieldReference,
  tags: ['!autodocs'],
  args: { schema: treatmentJsonSchema },
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="clinic-story clinic-story-reference">
      <FieldReference {...args} />
    </div>
  ),
} satisfies Meta<typeof FieldReference>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every field of a treatment, from the schema that checks it. */
export const Treatment: Story = {
  async play({ canvasElement }) {
    const row = within(canvasElement).getByRole('row', { name: /sources yes|Every publication/ });
    await expect(row).toBeVisible();
  },
};

/** Every field of a clinic's contact. */
export const ClinicContact: Story = { tags: ['smoke'], args: { schema: clinicContactJsonSchema } };

/** Every field of a crisis contact. */
export const CrisisContact: Story = { args: { schema: crisisContactJsonSchema } };

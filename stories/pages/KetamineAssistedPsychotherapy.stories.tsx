import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';
import {
  FrequencyIcons,
  FrequencyTable,
  TreatmentPage,
  TreatmentPageWithoutChecklist,
} from '../../src/index.js';
import * as es from '../../src/locales/es.js';
import { inLanguage } from '../components/decorators.js';
import { prop } from '../components/prop-table.js';
import { exampleClinic, kap, water } from '../example-clinic.js';

const meta = {
  title: 'Pages/Ketamine Assisted Psychotherapy',
  component: TreatmentPage,
  tags: ['!autodocs'],
  args: {
    treatment: { ...kap, picture: water },
    contact: exampleClinic,
    crisis: crisisLines.US,
  },
  argTypes: {
    treatment: prop('Treatment'),
    contact: prop('ClinicContact'),
    crisis: prop('CrisisContact'),
    clinicName: prop('string', 'contact.location.name'),
    element: prop("'main' | 'div'", "'main'"),
    idPrefix: prop('string', "''"),
    headingLevel: prop('1 | 2 | 3', '1'),
    order: prop('readonly TreatmentPageSection[]', 'the usual order'),
    slots: prop('TreatmentPageSlots'),
    frequencyDisplay: prop('FrequencyDisplay'),
    primary: prop("'booking' | 'phone' | 'text' | 'email'"),
    today: prop('IsoDate', 'the day of rendering (UTC)'),
    labels: prop('Partial<LocalePack>'),
  },
  parameters: {
    controls: { disable: true },
    a11y: { options: { rules: { region: { enabled: true } } } },
  },
} satisfies Meta<typeof TreatmentPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole treatment page from one typed treatment. */
export const Default: Story = {
  tags: ['smoke'],
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

/** Without a picture the top is as calm. */
export const WithoutPicture: Story = { args: { treatment: kap } };

/** No clinician has signed it off: the page says so itself, at its top and its end. */
export const Unreviewed: Story = {
  tags: ['once'],
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText(
      'Draft: no clinician has signed this page off yet.',
    );
    await expect(stamps).toHaveLength(2);
  },
};

const reviewed = {
  ...kap.review,
  status: 'reviewed' as const,
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-10-01' as const,
  nextReview: '2027-10-01' as const,
};

/** Signed off by a clinician: who, when, and until when. */
export const Reviewed: Story = {
  args: { treatment: { ...kap, picture: water, review: reviewed }, today: '2026-11-24' },
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText('Reviewed by Ada Example, MD, psychiatrist');
    await expect(stamps).toHaveLength(2);
  },
};

/** The next review is past: the page says so itself, at its top and its end. */
export const OutOfDate: Story = {
  args: { treatment: { ...kap, picture: water, review: reviewed }, today: '2027-11-24' },
  async play({ canvasElement }) {
    const warnings = within(canvasElement).getAllByText(/This review is out of date/);
    await expect(warnings).toHaveLength(2);
  },
};

/** Numbers also as tables. */
export const NumbersAsTables: Story = { args: { frequencyDisplay: FrequencyTable } };

/** Numbers also as a hundred dots each. */
export const NumbersAsIcons: Story = { args: { frequencyDisplay: FrequencyIcons } };

/** Some sections left out, others in an order of the clinic's own. Risks follow benefits all the same, and both come before the contact. */
export const OrderOfYourOwn: Story = {
  args: {
    order: ['benefits-and-risks', 'alternatives'],
    slots: { contents: false, quickExit: false },
  },
};

/** The wording around the content in Spanish, and the 988 Lifeline's Spanish service. The content itself is translated by the clinic. */
export const SpanishChrome: Story = {
  args: { labels: es, crisis: crisisLinesInSpanish.US },
  decorators: [inLanguage('es')],
};

/** From right to left. */
export const RightToLeft: Story = {
  render: (args) => (
    <div dir="rtl">
      <TreatmentPage {...args} />
    </div>
  ),
};

/** For a clinic that can only be called. */
export const PhoneOnly: Story = { args: { contact: { phone: exampleClinic.phone } } };

/** Without the checklist, and without any code for the visitor’s browser. */
export const WithoutChecklist: Story = {
  render: (args) => <TreatmentPageWithoutChecklist {...args} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('checkbox')).toBeNull();
    await expect(
      canvas.queryByRole('heading', { name: kap.candidacy.heading }),
    ).not.toBeInTheDocument();
  },
};

// A theme whatever the toolbar says. Colors are what it changes, so it is tested in light and in dark.
// Tags have to stand in each story: Storybook reads them without running it.

/** The whole page in the default theme. `Default` tests it. */
export const ThemeWater: Story = { globals: { brand: 'water' }, tags: ['!test'] };

/** The whole page in the theme Warm clay. */
export const ThemeWarmClay: Story = { globals: { brand: 'warm-clay' }, tags: ['colors'] };

/** The whole page in the theme Evergreen. */
export const ThemeEvergreen: Story = { globals: { brand: 'evergreen' }, tags: ['colors'] };

/** The whole page in the theme High clarity. */
export const ThemeHighClarity: Story = { globals: { brand: 'high-clarity' }, tags: ['colors'] };

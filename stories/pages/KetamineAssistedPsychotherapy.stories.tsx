import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';
import { ProcessTimeline, StaticTreatmentPage, TreatmentPage } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { inLanguage } from '../components/decorators.js';
import { localeProps, prop } from '../components/prop-table.js';
import { targetOf } from '../components/target-of.js';
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
    ...localeProps,
    treatment: prop('Treatment'),
    contact: prop('ClinicContact'),
    crisis: prop('CrisisContact'),
    clinicName: prop('string', 'contact.location.name'),
    element: prop("'main' | 'div'", "'main'"),
    idPrefix: prop('string', "''"),
    headingLevel: prop('1 | 2 | 3', '1'),
    order: prop('readonly TreatmentPageSection[]', 'the default order'),
    slots: prop('TreatmentPageSlots'),
    frequencyDisplay: prop("'text' | 'table' | 'icons'", "'text'"),
    primary: prop("'booking' | 'phone' | 'sms' | 'email'"),
    today: prop('IsoDate', 'the day of rendering (UTC)'),
    labels: prop('LabelOverrides<TreatmentPageLabels>'),
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
  async play({ canvasElement }) {
    const headings = within(canvasElement)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    await expect(headings.indexOf('Risks and side effects')).toBeLessThan(
      headings.indexOf('Talk with us'),
    );
  },
};

/** The packaged content, with placeholders for what only the clinic knows. */
export const WithPlaceholders: Story = { args: { treatment: ketamineAssistedPsychotherapy } };

/** Without a picture. */
export const WithoutPicture: Story = { args: { treatment: kap } };

/** No clinician has signed off: the top and the end of the page say so. */
export const Unreviewed: Story = {
  tags: ['once'],
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText(
      'Draft: no clinician has signed off on this page yet.',
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

/** Signed off by a clinician, with name and dates. */
export const Reviewed: Story = {
  args: { treatment: { ...kap, picture: water, review: reviewed }, today: '2026-11-24' },
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText('Reviewed by Ada Example, MD, psychiatrist');
    await expect(stamps).toHaveLength(2);
  },
};

/** The next review is overdue: the top and the end of the page say so. */
export const OutOfDate: Story = {
  args: { treatment: { ...kap, picture: water, review: reviewed }, today: '2027-11-24' },
  async play({ canvasElement }) {
    const warnings = within(canvasElement).getAllByText(/This review is out of date/);
    await expect(warnings).toHaveLength(2);
  },
};

/** Numbers also in tables. */
export const NumbersAsTables: Story = { args: { frequencyDisplay: 'table' } };

/** Numbers also as a hundred dots each. */
export const NumbersAsIcons: Story = { args: { frequencyDisplay: 'icons' } };

/** Some sections left out, the others in a different order. Risks still follow benefits, and both come before the contact section. */
export const CustomOrder: Story = {
  args: {
    order: ['benefits-and-risks', 'alternatives'],
    slots: { contents: false, quickExit: false },
  },
};

/** Slots: the steps side by side, and no quick exit. */
export const CustomSections: Story = {
  args: {
    slots: {
      quickExit: false,
      process: (props) => <ProcessTimeline {...props} layout="horizontal" />,
    },
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('link', { name: 'Leave this site now' })).toBeNull();
    const link = canvas.getByRole('link', { name: kap.process.heading });
    await expect(targetOf(link)).toHaveClass('clinic-process-timeline--horizontal');
  },
};

/** Labels in Spanish, and the 988 Lifeline's Spanish service. The clinic translates the content itself. */
export const SpanishLabels: Story = {
  args: { locale: es, crisis: crisisLinesInSpanish.US },
  decorators: [inLanguage('es')],
};

/** Right to left. */
export const RightToLeft: Story = {
  render: (args) => (
    <div dir="rtl">
      <TreatmentPage {...args} />
    </div>
  ),
};

/** A clinic that can only be called. */
export const PhoneOnly: Story = { args: { contact: { phone: exampleClinic.phone } } };

/** Without the checklist, and without client code. */
export const WithoutChecklist: Story = {
  render: (args) => <StaticTreatmentPage {...args} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('checkbox')).toBeNull();
    await expect(
      canvas.queryByRole('heading', { name: kap.candidacy.heading }),
    ).not.toBeInTheDocument();
  },
};

// A fixed theme, whatever the toolbar's. It changes colors only, so it is tested in light and dark.
// Tags must be literal in each story: Storybook reads them without running it.

/** The default theme, tested by `Default`. */
export const ThemeWater: Story = { globals: { brand: 'water' }, tags: ['!test'] };

/** The theme Warm clay. */
export const ThemeWarmClay: Story = { globals: { brand: 'warm-clay' }, tags: ['colors'] };

/** The theme Evergreen. */
export const ThemeEvergreen: Story = { globals: { brand: 'evergreen' }, tags: ['colors'] };

/** The theme High clarity. */
export const ThemeHighClarity: Story = { globals: { brand: 'high-clarity' }, tags: ['colors'] };

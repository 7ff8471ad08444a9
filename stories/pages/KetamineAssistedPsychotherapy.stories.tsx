import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type CompletedReview, crisisLines, unconfirmed } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';
import { ProcessTimeline, Scene, StaticTreatmentPage, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { inLanguage } from '../components/decorators.js';
import { ar } from '../components/locales.js';
import { localeProps, prop } from '../components/prop-table.js';
import { targetOf } from '../components/target-of.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';
import {
  crisisInArabic,
  exampleClinicInArabic,
  kapInArabic,
} from './arabic/ketamine-assisted-psychotherapy.js';

const meta = {
  title: 'Pages/Ketamine Assisted Psychotherapy',
  component: TreatmentPage,
  tags: ['!autodocs'],
  args: {
    treatment: kap,
    illustration: hands,
    contact: exampleClinic,
    crisis: crisisLines.US,
  },
  argTypes: {
    ...localeProps,
    treatment: prop('Treatment'),
    illustration: prop('ReactNode'),
    contact: prop('ClinicContact'),
    crisis: prop('CrisisContact'),
    clinicName: prop('string', 'contact.location.name'),
    element: prop("'main' | 'div'", "'main'"),
    idPrefix: prop('string', "''"),
    headingLevel: prop('1 | 2 | 3', '1'),
    order: prop('readonly TreatmentPageSection[]', 'the default order'),
    slots: prop('TreatmentPageSlots'),
    frequencyDisplay: prop("'table' | 'text' | 'icons'", "'table'"),
    evidenceDisplay: prop("'notes' | 'lines'", "'notes'"),
    quickExit: prop('boolean', 'false'),
    primary: prop("'booking' | 'phone' | 'sms' | 'email'"),
    print: prop("'page' | 'leaflet'", "'page'"),
    pageAddress: prop('string'),
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

/** The whole treatment page from one typed treatment: the answers first, the evidence last. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const headings = canvas
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    const wanted = [
      en.keyFacts.heading,
      kap.benefits.heading,
      kap.risks.heading,
      kap.contact?.heading,
      en.treatmentPage.evidence,
      en.treatmentPage.sources,
    ];
    await expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
    for (const marker of canvas.getAllByRole('doc-noteref')) {
      await expect(targetOf(marker).closest('.clinic-note-list')).not.toBeNull();
    }
    await expect(canvasElement.querySelector('[data-cell="leave"]')).toBeNull();
  },
};

/**
 * The packaged content, before a clinic has answered. In development, the page shows the sentences
 * that only the clinic can confirm; in production, as in a published Storybook, it leaves them out.
 */
export const WithPlaceholders: Story = {
  args: { treatment: ketamineAssistedPsychotherapy },
  async play({ canvasElement }) {
    const open = unconfirmed(ketamineAssistedPsychotherapy).map(({ sentence }) => sentence);
    const shown = open.filter((sentence) => canvasElement.textContent?.includes(sentence));
    await expect(shown).toEqual(process.env.NODE_ENV === 'production' ? [] : open);
  },
};

/** Without a picture. */
export const WithoutPicture: Story = { args: { treatment: kap } };

/** No clinician has signed off, and the page says so once, where it says who stands behind it. */
export const Draft: Story = {
  tags: ['once'],
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText(en.reviewStamp.draft);
    await expect(stamps).toHaveLength(1);
  },
};

const review: CompletedReview = {
  ...kap.review,
  status: 'reviewed',
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-10-01',
  nextReview: '2027-10-01',
};

/** Signed off by a clinician: name and dates, at the top and at the end. */
export const Reviewed: Story = {
  args: { treatment: { ...kap, review }, today: '2026-11-24' },
  async play({ canvasElement }) {
    const stamps = within(canvasElement).getAllByText(/^Reviewed by Ada Example, MD, psychiatrist/);
    await expect(stamps).toHaveLength(2);
  },
};

/** The next review is overdue: the top and the end of the page warn. */
export const OutOfDate: Story = {
  args: { treatment: { ...kap, review }, today: '2027-11-24' },
  async play({ canvasElement }) {
    const warnings = within(canvasElement).getAllByText(/This review is out of date/);
    await expect(warnings).toHaveLength(2);
  },
};

/** Risks as a list, with a sentence for each number. */
export const NumbersAsText: Story = { args: { frequencyDisplay: 'text' } };

/** The same list, with a hundred dots for each number. */
export const NumbersAsIcons: Story = { args: { frequencyDisplay: 'icons' } };

/** Every study beside its claim, in place of the numbers of notes: for reviewers of the content. */
export const EvidenceAsLines: Story = {
  args: { evidenceDisplay: 'lines' },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getAllByText(en.evidence.heading).length).toBeGreaterThan(5);
  },
};

/** A link to leave quickly in the care bar: only where a clinic asks for it. */
export const WithQuickExit: Story = {
  args: { quickExit: true },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(en.careBar.leave)).toBeVisible();
  },
};

/** In a site with its own bar: the page begins with the crisis line alone. */
export const WithoutCareBar: Story = {
  args: { slots: { careBar: false } },
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await expect(page.queryByRole('navigation')).toBeNull();
    await expect(page.getAllByRole('link')[0]).toHaveAttribute('href', 'tel:988');
  },
};

/** Some sections left out, the others in a different order. Risks still follow benefits, and both come before the contact section. */
export const CustomOrder: Story = {
  args: {
    order: ['benefits-and-risks', 'alternatives'],
    slots: { team: false },
  },
};

/** Slots: the steps side by side. */
export const CustomSections: Story = {
  args: {
    slots: { process: (props) => <ProcessTimeline {...props} layout="horizontal" /> },
  },
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('#process')).toHaveClass(
      'clinic-process-timeline--horizontal',
    );
  },
};

/**
 * Right to left, in Arabic: content, labels and the clinic's own words. A sample that no clinician
 * who reads Arabic has reviewed, and that the package does not contain.
 */
export const RightToLeft: Story = {
  decorators: [inLanguage('ar')],
  args: {
    treatment: kapInArabic,
    illustration: <Scene name="hands-under-water" locale={ar} />,
    contact: exampleClinicInArabic,
    crisis: crisisInArabic,
    locale: ar,
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(kapInArabic.name);
    const [call] = canvas.getAllByRole('link', { name: /988/ });
    await expect(call).toHaveAttribute('href', 'tel:988');
  },
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

/** Every number to call on the page is the crisis line's or the clinic's: none is of another country. */
const hasNumbersOfItsCountry: NonNullable<Story['play']> = async ({ args, canvasElement }) => {
  const { call, text, emergency, otherLines = [] } = args.crisis;
  const lines = [call, text, emergency, ...otherLines.map((line) => line.call)];
  const { phone, onCall } = exampleClinic;
  const known = [
    ...lines.map((line) => line?.dial),
    ...[phone, onCall].map(({ number }) => number.replaceAll(' ', '')),
  ];
  const dialed = [...canvasElement.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(
    ({ href }) => href.replace('tel:', ''),
  );
  await expect(dialed.length).toBeGreaterThan(8);
  await expect(dialed.filter((number) => !known.includes(number))).toEqual([]);
  for (const other of ['988', '911'].filter((number) => !known.includes(number))) {
    await expect(canvasElement.textContent).not.toMatch(new RegExp(`\\b${other}\\b`));
  }
};

/** For Canada: `crisis` alone changes every number of the page. */
export const Canada: Story = {
  tags: ['once'],
  args: { crisis: crisisLines.CA },
  play: hasNumbersOfItsCountry,
};

/** For the United Kingdom. */
export const UnitedKingdom: Story = {
  tags: ['once'],
  args: { crisis: crisisLines.GB },
  play: hasNumbersOfItsCountry,
};

/** For Ireland. */
export const Ireland: Story = {
  tags: ['once'],
  args: { crisis: crisisLines.IE },
  play: hasNumbersOfItsCountry,
};

/** For Australia. */
export const Australia: Story = {
  tags: ['once'],
  args: { crisis: crisisLines.AU },
  play: hasNumbersOfItsCountry,
};

/** For New Zealand. */
export const NewZealand: Story = {
  tags: ['once'],
  args: { crisis: crisisLines.NZ },
  play: hasNumbersOfItsCountry,
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

/** Looks like the page, and prints four sides that fold. */
export const Leaflet: Story = { args: { print: 'leaflet', pageAddress: 'clinic.example/kap' } };

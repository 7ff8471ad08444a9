import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { crisisLines, crisisLinesInSpanish } from '../../src/content/index.js';
import { NoteList, RiskDisclosure } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import {
  exampleClinic,
  exampleClinicInSpanish,
  kap,
  kapInSpanish,
  tms,
} from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar, noteInArabic } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { frequency, longNote, longWord, note, risk, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/RiskDisclosure',
  component: RiskDisclosure,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: {
    ...kap.risks,
    crisis: crisisLines.US,
    contact: exampleClinic,
    notes: kap.notes,
    sources: kap.sources,
  },
  argTypes: {
    ...citingProps,
    groups: prop('readonly RiskGroup<ReactNode>[]'),
    regulatoryStatus: prop('Claim<ReactNode>'),
    crisis: prop('CrisisContact'),
    contact: prop('ClinicContact'),
    contraindications: prop('Statements<ReactNode>'),
    contraindicationsHref: prop('string'),
    afterCare: prop('Statements<ReactNode>'),
    notKnown: prop('Statements<ReactNode>'),
    getHelp: prop('GetHelp'),
    labels: prop('LabelOverrides<RiskDisclosureLabels>'),
    frequencyDisplay: {
      ...prop("'table' | 'text' | 'icons'", "'table'"),
      options: ['table', 'text', 'icons'],
      control: 'inline-radio',
    },
  },
} satisfies Meta<typeof RiskDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Leaves out everything that a story about one part does not need. */
const alone = {
  intro: undefined,
  regulatoryStatus: { ...kap.risks.regulatoryStatus, evidence: null },
  contraindications: undefined,
  afterCare: undefined,
  notKnown: undefined,
  getHelp: undefined,
};

/** Is it approved, risks by severity with what to do, after-care, getting help, what is not known. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 3, name: 'Serious risks' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Emergency: call 911 if' })).toBeVisible();
    await expect(
      canvas.getByRole('heading', {
        name: new RegExp(`^Urgent: call .*${exampleClinic.onCall.display.slice(-8)}`),
      }),
    ).toBeVisible();
    await expect(canvas.getAllByRole('link', { name: '988' })[0]).toHaveAttribute(
      'href',
      'tel:988',
    );
    const [marker] = canvas.getAllByRole('doc-noteref');
    const backs = within(targetOf(marker)).getAllByRole('doc-backlink').map(targetOf);
    await expect(backs.some((place) => place.contains(marker as HTMLElement))).toBe(true);
  },
};

const numbers = {
  ...alone,
  groups: kap.risks.groups.filter(({ severity }) => severity === 'common'),
};

/** Numbers of one study, side by side: the caption says what they share. */
export const NumbersOfOneStudy: Story = {
  args: numbers,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const table = within(
      canvas.getByRole('table', { name: /^Common side effects in 100 people, over four weeks/ }),
    );
    await expect(
      table.getByRole('columnheader', { name: en.frequencyTable.difference }),
    ).toBeInTheDocument();
    await expect(table.getByRole('row', { name: 'Dizziness 29 8 21' })).toBeVisible();
  },
};

/** As a list, with a sentence for each number. */
export const NumbersAsText: Story = { args: { ...numbers, frequencyDisplay: 'text' } };

/** As a list, with a hundred dots for each number and its comparison group. */
export const NumbersAsIcons: Story = { args: { ...numbers, frequencyDisplay: 'icons' } };

/** Numbers from several studies: each is a sentence in its own row, with the notes it rests on. */
export const NumbersFromSeveralStudies: Story = {
  args: {
    ...alone,
    heading: 'Numbers from several studies',
    notes: [note, { ...note, id: 'second', title: 'Another invented study' }],
    sources: [source],
    groups: [
      {
        severity: 'less-common',
        risks: [
          {
            name: 'Headache',
            description: 'A dull ache.',
            frequency: frequency(12),
            whatToDo: 'Ask us which pain reliever is safe for you.',
            evidence: [note.id],
          },
          {
            name: 'Cough',
            description: 'A dry cough.',
            frequency: {
              ...frequency(3),
              comparator: null,
              route: 'Spray',
              outcome: 'coughed for more than a day',
            },
            evidence: ['second'],
          },
          { name: 'Hiccups', description: 'Short ones.' },
        ],
      },
    ],
  },
  async play({ canvasElement }) {
    const table = within(within(canvasElement).getByRole('table'));
    await expect(table.getByText(/^12 in 100/)).toBeVisible();
    await expect(table.getByText(/^3 in 100 people coughed/)).toBeVisible();
    await expect(table.getAllByRole('doc-noteref')).toHaveLength(2);
    await expect(table.getByRole('img', { name: en.riskDisclosure.unknown })).toBeVisible();
  },
};

/** The minimum: a status and one group. The risk has no number. */
export const Minimal: Story = {
  args: {
    ...alone,
    regulatoryStatus: {
      text: 'Approved by the US Food and Drug Administration for adults.',
      evidence: null,
    },
    groups: [
      {
        severity: 'serious',
        risks: [{ name: 'Fainting', description: 'You may pass out when you stand up.' }],
      },
    ],
  },
  async play({ canvasElement }) {
    const unknown = within(canvasElement).getAllByText(en.evidence['frequency-unknown']);
    await expect(unknown).toHaveLength(1);
  },
};

/** A number out of 10,000, because out of 100 it would be less than one person. It gets no picture. */
export const RareRisk: Story = {
  args: {
    ...alone,
    heading: undefined,
    frequencyDisplay: 'icons',
    groups: [
      {
        severity: 'serious',
        risks: [
          {
            name: 'Seizure',
            description: 'Shaking that you cannot control.',
            frequency: { ...frequency(7), per: 10_000, comparator: null },
          },
        ],
      },
    ],
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/7 in 10,000 people/)).toBeVisible();
  },
};

const help = {
  ...alone,
  getHelp: kap.risks.getHelp,
  groups: [
    {
      severity: 'serious' as const,
      risks: [{ name: 'Seizure', description: 'Shaking that you cannot control.' }],
    },
  ],
};

/** When to get help and whom to call, the emergency first. */
export const GettingHelp: Story = {
  args: help,
  async play({ canvasElement }) {
    const { onCall, phone } = exampleClinic;
    for (const { number, display } of [onCall, phone]) {
      await expect(
        within(canvasElement).getByRole('link', { name: `call ${display}` }),
      ).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
    }
  },
};

/** Without an on-call number, what cannot wait leads to the emergency number. */
export const WithoutOnCallNumber: Story = {
  args: { ...help, contact: { phone: exampleClinic.phone } },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('heading', { name: 'Urgent: call 911 if' }),
    ).toBeVisible();
  },
};

/** In another country, every number is that country's. */
export const UnitedKingdom: Story = {
  args: { ...help, crisis: crisisLines.GB },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Emergency: call 999 if' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'call 116 123' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
  },
};

/** The page's checklist names who should not have it, so a link stands in place of a second list. */
export const ContraindicationsElsewhere: Story = {
  args: { ...numbers, contraindicationsHref: '#candidacy-3' },
  async play({ canvasElement }) {
    await expect(
      within(canvasElement).getByRole('link', {
        name: en.riskDisclosure['contraindications-link'],
      }),
    ).toHaveAttribute('href', '#candidacy-3');
  },
};

/** With a list of notes on the page: the markers lead to its entries. */
export const WithNoteList: Story = {
  args: { id: 'risks', notesHref: '#evidence' },
  render: (args) => (
    <>
      <RiskDisclosure {...args} />
      <NoteList id="evidence" heading="The evidence" notes={kap.notes} sources={kap.sources} />
    </>
  ),
  async play({ canvasElement }) {
    const [marker] = within(canvasElement).getAllByRole('doc-noteref');
    await expect(targetOf(marker).closest('.clinic-note-list')).toBeVisible();
  },
};

/** A line for each study, in place of the numbers of notes. */
export const EvidenceAsLines: Story = {
  args: { evidenceDisplay: 'lines' },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('doc-noteref')).toBeNull();
    await expect(canvas.getAllByText(en.evidence.heading)[0]).toBeVisible();
  },
};

/** Another treatment. */
export const AnotherTreatment: Story = {
  args: {
    ...tms.risks,
    notes: tms.notes,
    sources: tms.sources,
  },
};

/** Under an `h2` of the page's own. */
export const HeadingLevelThree: Story = {
  args: { ...numbers, headingLevel: 3 },
  render: (args) => (
    <>
      <h2>About this treatment</h2>
      <RiskDisclosure {...args} />
    </>
  ),
};

/** Status, descriptions and statements as elements. */
export const RichDescription: Story = {
  args: {
    ...alone,
    regulatoryStatus: {
      evidence: null,
      text: (
        <>
          <p>
            <strong>Not approved</strong> for this use.
          </p>
          <p>Doctors may use it off-label, which means for something it is not approved for.</p>
        </>
      ),
    },
    groups: [
      {
        severity: 'common',
        risks: [
          {
            ...risk(12),
            description: (
              <ul>
                <li>a dull ache</li>
                <li>pressure behind the eyes</li>
              </ul>
            ),
          },
        ],
      },
    ],
    sources: [source],
    afterCare: {
      items: [
        <>
          Do <em>not</em> drive until the next day.
        </>,
      ],
      evidence: null,
    },
  },
};

/** The Spanish content, with the labels of `clinic-ui/locales/es` and the Spanish crisis line. */
export const Spanish: Story = {
  args: {
    ...kapInSpanish.risks,
    crisis: crisisLinesInSpanish.US,
    contact: exampleClinicInSpanish,
    notes: kapInSpanish.notes,
    sources: kapInSpanish.sources,
    locale: es,
  },
  decorators: [inLanguage('es')],
};

/** Right to left, in Arabic with Arabic digits. */
export const RightToLeft: Story = {
  args: {
    ...alone,
    heading: 'المخاطر والآثار الجانبية',
    locale: ar,
    notes: [noteInArabic],
    sources: undefined,
    regulatoryStatus: {
      text: 'لم تتم الموافقة على هذا الاستخدام.',
      evidence: [noteInArabic.id],
    },
    getHelp: {
      emergency: { signs: ['بطء التنفس'] },
      urgent: { signs: ['هبوط المزاج فجأة'] },
      routine: { signs: ['غثيان في اليوم التالي'] },
    },
    groups: [
      {
        severity: 'common',
        risks: [
          {
            name: 'دوخة',
            description: 'قد تشعر بأن كل شيء يدور.',
            duration: 'بضع ساعات غالبًا',
            frequency: {
              ...frequency(38),
              comparator: { name: 'مع دواء وهمي', count: 14 },
              timeFrame: 'خلال أسبوع',
              population: 'بالغون في دراسة متخيلة',
              route: 'أقراص',
            },
          },
          { name: 'صداع', description: 'ألم خفيف.' },
        ],
      },
      {
        severity: 'serious',
        risks: [
          {
            name: 'بطء التنفس',
            howOften: 'في 3 أو 4 من كل 1,000.',
            whatToDo: 'ابق حتى يُسمح لك بالذهاب.',
          },
          { name: 'أفكار انتحارية', whatToDo: 'اتصل على {crisis.call} وأخبرنا.' },
        ],
      },
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Dots, right to left. */
export const RightToLeftIcons: Story = {
  args: { ...RightToLeft.args, frequencyDisplay: 'icons' },
  decorators: [inLanguage('ar')],
};

/** Unbreakable words stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    regulatoryStatus: { text: longWord, evidence: [longNote.id] },
    notes: [longNote],
    sources: [{ ...source, authors: longWord }],
    groups: [
      {
        severity: 'serious',
        risks: [
          {
            ...risk(12),
            name: longWord,
            description: longWord,
            whatToDo: longWord,
            frequency: {
              ...frequency(12),
              timeFrame: longWord,
              comparator: { name: longWord, count: 3 },
            },
          },
        ],
      },
      {
        severity: 'common',
        risks: [{ name: longWord, description: longWord, whatToDo: longWord }],
      },
    ],
    contraindications: { items: [longWord], evidence: null },
    afterCare: undefined,
    notKnown: undefined,
    getHelp: { emergency: { signs: [longWord] } },
  },
};

/** Thirty risks in one group. */
export const StressThirtyRisks: Story = {
  args: {
    ...alone,
    groups: [{ severity: 'common', risks: thirty(risk) }],
    sources: [source],
  },
};

/** In a narrow container, the table's cells are below their row's name. */
export const StressNarrowContainer: Story = {
  args: numbers,
  decorators: [inNarrowContainer],
};

/** In a narrow container, the pictures are below each other. */
export const StressNarrowContainerIcons: Story = {
  args: { ...numbers, frequencyDisplay: 'icons' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { citationsOf, type GetHelp } from '../../src/content/index.js';
import { FrequencyIcons, FrequencyTable, RiskDisclosure, SourceList } from '../../src/index.js';
import { locale, riskDisclosureLabels } from '../../src/locales/es.js';
import { exampleClinic, kap, tms } from '../example-clinic.js';
import { inColumn, inLanguage, inNarrowPlace, withLargeText } from './decorators.js';
import { prop, sourceProps } from './prop-table.js';
import { frequency, longWord, risk, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/RiskDisclosure',
  component: RiskDisclosure,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: {
    ...kap.risks,
    regulatoryStatus: kap.regulatoryStatus,
    regulatoryEvidence: kap.regulatoryEvidence,
    sources: kap.sources,
  },
  argTypes: {
    ...sourceProps,
    groups: prop('readonly RiskGroup<ReactNode>[]'),
    regulatoryEvidence: prop('readonly Evidence[]'),
    contraindications: prop('Statements<ReactNode>'),
    afterCare: prop('Statements<ReactNode>'),
    notKnown: prop('Statements<ReactNode>'),
    labels: prop('Partial<RiskDisclosureLabels>'),
    frequencyDisplay: {
      ...prop('FrequencyDisplay', 'every number as a sentence'),
      options: ['sentences', 'FrequencyTable', 'FrequencyIcons'],
      mapping: { sentences: undefined, FrequencyTable, FrequencyIcons },
      control: 'inline-radio',
    },
  },
} satisfies Meta<typeof RiskDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The clinic's own number beside what it is for: content that many clinics share cannot have it. */
function withClinic(getHelp: GetHelp | undefined): GetHelp | undefined {
  const { e164, display } = exampleClinic.phone.number;
  return (
    getHelp?.routine && {
      ...getHelp,
      routine: { ...getHelp.routine, links: [{ label: `Call ${display}`, href: `tel:${e164}` }] },
    }
  );
}

/** What no story about a single part needs. */
const alone = {
  intro: undefined,
  regulatoryEvidence: undefined,
  contraindications: undefined,
  afterCare: undefined,
  notKnown: undefined,
  getHelp: undefined,
};

/** Status first, then risks by severity with their numbers, who should not have it, after-care, what is not known and when to get help. */
export const Default: Story = {
  tags: ['smoke'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Serious risks' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Emergency: Call 911 if:' })).toBeVisible();
  },
};

const numbers = {
  ...alone,
  groups: kap.risks.groups.filter(({ severity }) => severity === 'common'),
};

/** Each group's numbers in one table above its risks, each with its comparison on the same total. */
export const NumbersAsTable: Story = {
  args: { ...numbers, frequencyDisplay: FrequencyTable },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const table = within(
      canvas.getByRole('table', { name: 'Common side effects: how many people were affected' }),
    );
    await expect(table.getByRole('columnheader', { name: 'For comparison' })).toBeInTheDocument();
    await expect(table.getByRole('rowheader', { name: 'Dizziness' })).toBeVisible();
    await expect(table.getByRole('cell', { name: '38 in 100 people' })).toBeVisible();
  },
};

/** A hundred dots for each number, and for its comparison, beside the same statement as text. */
export const NumbersAsIcons: Story = { args: { ...numbers, frequencyDisplay: FrequencyIcons } };

/** A table of several studies says for each number who was studied and how. */
export const NumbersOfSeveralStudies: Story = {
  args: {
    ...alone,
    heading: 'Numbers of several studies',
    frequencyDisplay: FrequencyTable,
    sources: [source, { ...source, id: 'example-2020', year: 2020 }],
    groups: [
      {
        severity: 'less-common',
        risks: [
          { name: 'Headache', description: 'A dull ache.', frequency: frequency(12) },
          {
            name: 'Cough',
            description: 'A dry cough.',
            frequency: {
              ...frequency(3),
              comparator: null,
              route: 'Spray',
              source: 'example-2020',
              outcome: 'coughed for more than a day',
            },
          },
          { name: 'Hiccups', description: 'Nobody has counted them.' },
        ],
      },
    ],
  },
};

/** The least there can be: a status and one group. Where nobody knows how often, that is said. */
export const OnlyWhatIsRequired: Story = {
  args: {
    ...alone,
    regulatoryStatus: 'Approved by the US Food and Drug Administration for adults.',
    groups: [
      {
        severity: 'serious',
        risks: [{ name: 'Fainting', description: 'You may pass out when you stand up.' }],
      },
    ],
  },
};

/** How often out of 10,000, where out of 100 would be less than one person. A picture of a hundred dots would show none, so there is none. */
export const RareRisk: Story = {
  args: {
    ...alone,
    heading: undefined,
    frequencyDisplay: FrequencyIcons,
    regulatoryStatus: 'TMS devices are cleared for adults with major depression.',
    sources: tms.sources,
    groups: tms.risks.groups
      .slice(0, 1)
      .map((group) => ({ ...group, risks: group.risks.slice(0, 1) })),
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/7 in 10,000 people/)).toBeVisible();
  },
};

/** When to get help, the emergency first whatever the order in the content; numbers are links, the clinic's own included. */
export const GettingHelp: Story = {
  args: {
    ...alone,
    getHelp: withClinic(kap.risks.getHelp),
    groups: [
      {
        severity: 'serious',
        risks: [{ name: 'Seizure', description: 'Shaking that you cannot control.' }],
      },
    ],
  },
};

/** With a source list on the page, each citation leads to its entry, and the entry leads back. */
export const WithSourceList: Story = {
  args: { id: 'risks', sourcesHref: '#sources' },
  render: (args) => (
    <>
      <RiskDisclosure {...args} />
      <SourceList
        id="sources"
        heading="Sources"
        sources={kap.sources}
        citations={citationsOf({ ...kap, explainers: [] }, { risks: 'risks' })}
      />
    </>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const [citation] = canvas.getAllByRole('link', { name: /^Short B et al., 2018/ });
    const entry = targetOf(citation);
    await expect(entry).toHaveTextContent('Short B et al.');
    const back = within(entry).getByRole('link', { name: /Addiction \(substance use disorder\)/ });
    await expect(targetOf(back)).toContainElement(citation as HTMLElement);
  },
};

/** Another treatment: a device, no medicine, and fewer lists. */
export const AnotherTreatment: Story = {
  args: {
    ...tms.risks,
    regulatoryStatus: tms.regulatoryStatus,
    regulatoryEvidence: tms.regulatoryEvidence,
    sources: tms.sources,
    afterCare: undefined,
  },
};

/** Deeper in a page: every heading is one rank lower, and none is skipped. */
export const HeadingLevelThree: Story = {
  args: { ...numbers, headingLevel: 3 },
  render: (args) => (
    <>
      <h2>About this treatment</h2>
      <RiskDisclosure {...args} />
    </>
  ),
};

/** Status, descriptions and statements can be elements. */
export const RichDescription: Story = {
  args: {
    ...alone,
    regulatoryStatus: (
      <>
        <p>
          <strong>Not approved</strong> for this use.
        </p>
        <p>Doctors may use it off-label, which means for something it is not approved for.</p>
      </>
    ),
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
      evidence: [],
    },
  },
};

/** The wording in Spanish, from `clinic-ui/locales/es`. Content is translated apart from it. */
export const Spanish: Story = {
  args: {
    heading: 'Riesgos y efectos secundarios',
    intro: undefined,
    locale,
    labels: riskDisclosureLabels,
    frequencyDisplay: FrequencyTable,
    sources: [source],
    regulatoryStatus: 'No está aprobado para este uso.',
    regulatoryEvidence: undefined,
    groups: [
      {
        severity: 'common',
        risks: [
          {
            name: 'Mareo',
            description: 'Puede sentir que todo da vueltas.',
            duration: 'A menudo unas horas',
            whatToDo: 'Siéntese y avise al equipo.',
            frequency: {
              ...frequency(38),
              comparator: { name: 'con placebo', count: 14 },
              timeFrame: 'en una semana',
              population: 'Personas adultas de un estudio inventado',
              route: 'Pastillas',
            },
          },
          { name: 'Dolor de cabeza', description: 'Un dolor leve.' },
        ],
      },
    ],
    contraindications: undefined,
    afterCare: {
      items: ['No maneje hasta el día siguiente, después de dormir toda la noche.'],
      evidence: [],
    },
    notKnown: { items: ['Qué tan seguro es a lo largo de los años'], evidence: [] },
    getHelp: {
      emergency: {
        action: 'Llame al 911 si:',
        signs: ['Le cuesta respirar o respira muy despacio'],
        links: [{ label: 'Llame al 911', href: 'tel:911' }],
      },
      urgent: {
        action: 'Llame al 988 si:',
        signs: ['Piensa en el suicidio'],
        links: [{ label: 'Llame al 988', href: 'tel:988' }],
      },
    },
  },
  decorators: [inLanguage('es')],
};

/** From right to left, in Arabic with its own digits, as table and sentences. */
export const RightToLeft: Story = {
  args: {
    ...alone,
    heading: 'المخاطر والآثار الجانبية',
    locale: 'ar-EG',
    frequencyDisplay: FrequencyTable,
    sources: undefined,
    regulatoryStatus: 'لم تتم الموافقة على هذا الاستخدام.',
    labels: {
      regulatoryStatus: 'هل تمت الموافقة عليه؟',
      common: 'آثار جانبية شائعة',
      frequency: '{count} من كل {per} شخص {outcome} ({compared} من كل {per} {name})، {timeFrame}',
      frequencyUnknown: 'لا يُعرف كم مرة يحدث ذلك مع هذا الاستخدام.',
      sampleSize: '{count} شخص',
      certainty: 'درجة اليقين: {level}',
      moderate: 'متوسطة',
      duration: 'كم يدوم',
      whatToDo: 'ماذا تفعل',
      iconsCount: '{count} من كل {per} شخص',
      iconsComparison: '{count} من كل {per} {name}',
      tableCaption: '{group}: كم شخصًا أصيب بها',
      tableRisk: 'الأثر أو الخطر',
      tableCount: 'كم مرة',
      tableComparison: 'للمقارنة',
      tableTimeFrame: 'خلال أي مدة',
      tableNumber: '{count} من كل {per} شخص {outcome}',
      tableComparisonNumber: '{count} من كل {per} {name}',
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
    ],
  },
  decorators: [inLanguage('ar')],
};

/** Pictures of numbers, from right to left. */
export const RightToLeftIcons: Story = {
  args: { ...RightToLeft.args, frequencyDisplay: FrequencyIcons },
  decorators: [inLanguage('ar')],
};

/** Words without a place to break stay inside their column. */
export const StressLongWords: Story = {
  args: {
    heading: longWord,
    intro: longWord,
    frequencyDisplay: FrequencyTable,
    regulatoryStatus: longWord,
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
    ],
    contraindications: { items: [longWord], evidence: [] },
    afterCare: undefined,
    notKnown: undefined,
    getHelp: {
      emergency: {
        action: longWord,
        signs: [longWord],
        links: [{ label: longWord, href: 'tel:911' }],
      },
    },
  },
};

/** Thirty risks in one group, as a table. */
export const StressThirtyRisks: Story = {
  args: {
    ...alone,
    frequencyDisplay: FrequencyTable,
    groups: [{ severity: 'common', risks: thirty(risk) }],
    sources: [source],
  },
};

/** In a narrow place the table's cells stand below their row's name. */
export const StressNarrowPlace: Story = {
  args: { ...numbers, frequencyDisplay: FrequencyTable },
  decorators: [inNarrowPlace],
};

/** Pictures in a narrow place stand below each other. */
export const StressNarrowPlaceIcons: Story = {
  args: { ...numbers, frequencyDisplay: FrequencyIcons },
  decorators: [inNarrowPlace],
};

/** Text at twice its size, as a visitor may set it. */
export const StressLargeText: Story = { decorators: [withLargeText] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { GetHelp } from '../../src/content/index.js';
import { RiskDisclosure, SourceList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap, tms } from '../example-clinic.js';
import { citationsIn } from './citations.js';
import { inColumn, inLanguage, inNarrowContainer, withLargeText } from './decorators.js';
import { ar } from './locales.js';
import { citingProps, prop } from './prop-table.js';
import { frequency, longWord, risk, source, thirty } from './stress.js';
import { targetOf } from './target-of.js';

const meta = {
  title: 'Components/RiskDisclosure',
  component: RiskDisclosure,
  decorators: [inColumn],
  tags: ['!autodocs'],
  args: {
    ...kap.risks,
    sources: kap.sources,
  },
  argTypes: {
    ...citingProps,
    groups: prop('readonly RiskGroup<ReactNode>[]'),
    regulatoryStatus: prop('Claim<ReactNode>'),
    contraindications: prop('Statements<ReactNode>'),
    afterCare: prop('Statements<ReactNode>'),
    notKnown: prop('Statements<ReactNode>'),
    labels: prop('LabelOverrides<RiskDisclosureLabels>'),
    frequencyDisplay: {
      ...prop("'text' | 'table' | 'icons'", "'text'"),
      options: ['text', 'table', 'icons'],
      control: 'inline-radio',
    },
  },
} satisfies Meta<typeof RiskDisclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Adds the clinic's own number, which content shared by many clinics cannot have. */
function withClinic(getHelp: GetHelp | undefined): GetHelp | undefined {
  const { number, display } = exampleClinic.phone;
  return (
    getHelp?.routine && {
      ...getHelp,
      routine: {
        ...getHelp.routine,
        links: [{ label: `Call ${display}`, href: `tel:${number.replaceAll(' ', '')}` }],
      },
    }
  );
}

/** Leaves out everything that a story about one part does not need. */
const alone = {
  intro: undefined,
  regulatoryStatus: { ...kap.risks.regulatoryStatus, evidence: null },
  contraindications: undefined,
  afterCare: undefined,
  notKnown: undefined,
  getHelp: undefined,
};

/** Regulatory status, risks by severity with their numbers, contraindications, after-care, what is not known, and when to get help. */
export const Default: Story = {
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

/** A table of the numbers above each group of risks. */
export const NumbersAsTable: Story = {
  args: { ...numbers, frequencyDisplay: 'table' },
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

/** A hundred dots for each number and its comparison group, beside the sentence. */
export const NumbersAsIcons: Story = { args: { ...numbers, frequencyDisplay: 'icons' } };

/** Numbers from several studies: the table names the study of each. */
export const NumbersFromSeveralStudies: Story = {
  args: {
    ...alone,
    heading: 'Numbers from several studies',
    frequencyDisplay: 'table',
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
};

/** A number out of 10,000, because out of 100 it would be less than one person. It gets no picture. */
export const RareRisk: Story = {
  args: {
    ...alone,
    heading: undefined,
    frequencyDisplay: 'icons',
    regulatoryStatus: {
      text: 'TMS devices are cleared for adults with major depression.',
      evidence: null,
    },
    sources: tms.sources,
    groups: tms.risks.groups
      .slice(0, 1)
      .map((group) => ({ ...group, risks: group.risks.slice(0, 1) })),
  },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText(/7 in 10,000 people/)).toBeVisible();
  },
};

/** When to get help, the emergency first. Every number is a link. */
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

/** With a source list on the page: citations link to its entries, and the entries link back. */
export const WithSourceList: Story = {
  args: { id: 'risks', sourcesHref: '#sources' },
  render: (args) => (
    <>
      <RiskDisclosure {...args} />
      <SourceList
        id="sources"
        heading="Sources"
        sources={kap.sources}
        citations={citationsIn('#risks-')}
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

/** Another treatment, with fewer lists. */
export const AnotherTreatment: Story = {
  args: {
    ...tms.risks,
    sources: tms.sources,
    afterCare: undefined,
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

/** Labels in Spanish, from `clinic-ui/locales/es`. The content is translated separately. */
export const Spanish: Story = {
  args: {
    heading: 'Riesgos y efectos secundarios',
    intro: undefined,
    locale: es,
    frequencyDisplay: 'table',
    sources: [source],
    regulatoryStatus: { text: 'No está aprobado para este uso.', evidence: null },
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
      evidence: null,
    },
    notKnown: { items: ['Qué tan seguro es a lo largo de los años'], evidence: null },
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

/** Right to left, in Arabic with Arabic digits, as a table and sentences. */
export const RightToLeft: Story = {
  args: {
    ...alone,
    heading: 'المخاطر والآثار الجانبية',
    locale: ar,
    frequencyDisplay: 'table',
    sources: undefined,
    regulatoryStatus: { text: 'لم تتم الموافقة على هذا الاستخدام.', evidence: null },
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
    frequencyDisplay: 'table',
    regulatoryStatus: { text: longWord, evidence: null },
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
    contraindications: { items: [longWord], evidence: null },
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

/** Thirty risks in one group, with a table. */
export const StressThirtyRisks: Story = {
  args: {
    ...alone,
    frequencyDisplay: 'table',
    groups: [{ severity: 'common', risks: thirty(risk) }],
    sources: [source],
  },
};

/** In a narrow container, the table's cells are below their row's name. */
export const StressNarrowContainer: Story = {
  args: { ...numbers, frequencyDisplay: 'table' },
  decorators: [inNarrowContainer],
};

/** In a narrow container, the pictures are below each other. */
export const StressNarrowContainerIcons: Story = {
  args: { ...numbers, frequencyDisplay: 'icons' },
  decorators: [inNarrowContainer],
};

/** Text at 200%, as set in the browser. */
export const StressLargeText: Story = { decorators: [withLargeText] };

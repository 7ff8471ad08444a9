import { describe, it } from 'vitest';
import type {
  Alternatives,
  Benefit,
  ClinicContact,
  CrisisContact,
  CrisisPhone,
  EvidenceList,
  Explainer as ExplainerContent,
  Frequency,
  IsoDate,
  PhoneNumber,
  Review,
  Risk,
  Source,
} from '../../src/content/index.js';
import { crisisLines, defineTreatment } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/index.js';
import {
  AlternativesList,
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  Explainer,
  type Locale,
  ProcessTimeline,
  RiskDisclosure,
  StaticTreatmentPage,
  TreatmentHero,
  TreatmentPage,
  treatmentPageModel,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';

const phone = '+1 555 555 0142';
const crisis = crisisLines.US;
const approved = { text: 'Approved.', evidence: null };

describe('what compiles', () => {
  it('each section of a treatment, spread into its component', () => {
    <RiskDisclosure {...kap.risks} sources={kap.sources} />;
    <ProcessTimeline {...kap.process} />;
    <BenefitsList {...kap.benefits} risksHref="#risks" />;
    <CandidacyChecklist {...kap.candidacy} crisis={crisis} />;
    <AlternativesList {...kap.alternatives} />;
    for (const explainer of kap.explainers) <Explainer {...explainer} />;
    <TreatmentHero heading={kap.name} summary={kap.summary} picture={kap.picture} />;
  });

  it('each part of the page model, spread into its component', () => {
    const model = treatmentPageModel({ treatment: kap, contact: { phone }, crisis });
    <TreatmentHero {...model.hero} />;
    <RiskDisclosure {...model.risks} />;
    <ContactCTA {...model.contact} />;
    for (const question of model.explainers.questions) <Explainer {...question} />;
  });

  it('a clinic’s phone as text, or with words beside it', () => {
    <ContactCTA crisis={crisis} phone={phone} />;
    <ContactCTA crisis={crisis} sms={{ number: phone, display: '(555) 555-0142', note: 'Hi' }} />;
  });

  it('a locale with a few words changed', () => {
    ({ ...en, backToTop: { link: 'To the top' } }) satisfies Locale;
  });
});

describe('what must not compile', () => {
  it('a benefits list that does not say where the risks are', () => {
    // @ts-expect-error risksHref is required; null has to be written on purpose.
    <BenefitsList benefits={[]} />;
    // @ts-expect-error the same for content that is spread.
    <BenefitsList {...kap.benefits} />;
    // @ts-expect-error undefined is not written on purpose.
    <BenefitsList benefits={[]} risksHref={undefined} />;
    <BenefitsList benefits={[]} risksHref={null} />;
    <BenefitsList benefits={[]} risksHref="#risks" />;
  });

  it('a benefit without its limits or its evidence', () => {
    // @ts-expect-error limits are required.
    ({ title: 'A', description: 'B', evidence: null }) satisfies Benefit;
    // @ts-expect-error evidence is required; null says that no study is known.
    ({ title: 'A', description: 'B', limits: 'C' }) satisfies Benefit;
    ({ title: 'A', description: 'B', limits: 'C', evidence: null }) satisfies Benefit;
  });

  it('an empty list of evidence, wherever it is', () => {
    // @ts-expect-error null says that no study is known.
    [] satisfies EvidenceList;
    // @ts-expect-error the same of a benefit,
    ({ title: 'A', description: 'B', limits: 'C', evidence: [] }) satisfies Benefit;
    // @ts-expect-error of a risk,
    ({ name: 'A', description: 'B', evidence: [] }) satisfies Risk;
    // @ts-expect-error of a question,
    ({ id: 'a', question: 'A', answer: 'B', evidence: [] }) satisfies ExplainerContent;
    // @ts-expect-error and of a summary.
    <TreatmentHero heading="A" summary={{ text: 'B', evidence: [] }} />;
  });

  it('risks without the regulatory status', () => {
    // @ts-expect-error regulatoryStatus is required.
    <RiskDisclosure groups={[]} />;
    // @ts-expect-error and says what supports it.
    <RiskDisclosure groups={[]} regulatoryStatus="Approved." />;
    <RiskDisclosure groups={[]} regulatoryStatus={approved} />;
  });

  it('an unknown display of frequencies', () => {
    // @ts-expect-error there is no such display.
    <RiskDisclosure groups={[]} regulatoryStatus={approved} frequencyDisplay="chart" />;
    <RiskDisclosure groups={[]} regulatoryStatus={approved} frequencyDisplay="table" />;
  });

  it('a checklist or a call to action without a crisis contact', () => {
    // @ts-expect-error crisis is required.
    <CandidacyChecklist groups={[]} />;
    // @ts-expect-error the same for content that is spread.
    <CandidacyChecklist {...kap.candidacy} />;
    // @ts-expect-error crisis is required.
    <ContactCTA phone={phone} />;
    // @ts-expect-error contact is required.
    <CrisisNotice />;
    // @ts-expect-error crisis is required.
    <TreatmentPage treatment={kap} contact={{ phone }} />;
  });

  it('a checklist with a score', () => {
    // @ts-expect-error there is no such prop.
    <CandidacyChecklist groups={[]} crisis={crisis} score={3} />;
  });

  it('a call to action with no way to reach the clinic', () => {
    // @ts-expect-error at least one of booking, phone, sms and email is required.
    <ContactCTA crisis={crisis} />;
    <ContactCTA crisis={crisis} phone={phone} />;
    <ContactCTA crisis={crisis} email={{ address: 'hello@clinic.example' }} />;
    // @ts-expect-error the same of a page.
    ({ responseTime: 'Within a day' }) satisfies ClinicContact;
  });

  it('a crisis line as the clinic’s number, or the other way round', () => {
    // @ts-expect-error a crisis line is not the clinic's phone,
    <ContactCTA crisis={crisis} phone={crisis.call} />;
    // @ts-expect-error nor its number for texts,
    <ContactCTA crisis={crisis} sms={crisis.text} />;
    // @ts-expect-error nor the number of either,
    <ContactCTA crisis={crisis} phone={{ number: crisis.call }} />;
    // @ts-expect-error nor its digits.
    <ContactCTA crisis={crisis} phone={crisis.call.dial} />;
    // @ts-expect-error the same of a page's contact.
    ({ phone: crisis.call }) satisfies ClinicContact;
    // @ts-expect-error the clinic's phone is not a crisis line, as text
    ({ ...crisis, call: phone }) satisfies CrisisContact;
    // @ts-expect-error or with words beside it.
    ({ ...crisis, call: { number: phone } }) satisfies CrisisContact;
    // @ts-expect-error a bare number is not a crisis line.
    ({ ...crisis, call: '988' }) satisfies CrisisContact;
    ({ dial: '988' }) satisfies CrisisPhone;
  });

  it('a phone number that is not in international form', () => {
    // @ts-expect-error a short code has no plus sign.
    <ContactCTA crisis={crisis} phone="988" />;
    // @ts-expect-error a local number has none either.
    '555-0142' satisfies PhoneNumber;
    '+1 555 555 0142' satisfies PhoneNumber;
  });

  it('a number without its comparator, population, route, time frame, certainty or source', () => {
    const number = { count: 1, per: 100 } as const;
    const rest = {
      comparator: null,
      timeFrame: 'in a week',
      population: 'Adults',
      route: 'Tablets',
      certainty: 'low',
      source: 'a',
    } as const;
    ({ ...number, ...rest }) satisfies Frequency;
    // @ts-expect-error the rest is required.
    number satisfies Frequency;
    // @ts-expect-error a denominator is 100, 1,000 or 10,000.
    ({ ...number, ...rest, per: 50 }) satisfies Frequency;
  });

  it('an unknown layout, level or status', () => {
    // @ts-expect-error there is no such layout.
    <ProcessTimeline steps={[]} layout="diagonal" />;
    // @ts-expect-error HTML has six levels.
    <ProcessTimeline steps={[]} headingLevel={7} />;
    <ProcessTimeline steps={[]} headingLevel={1} />;
    // @ts-expect-error a page needs three levels below its own.
    <TreatmentPage treatment={kap} contact={{ phone }} crisis={crisis} headingLevel={4} />;
    // @ts-expect-error there is no such status.
    <ProcessTimeline steps={[{ title: 'A', description: 'B', status: 'late' }]} />;
    // @ts-expect-error steps are data; children only follow them.
    <ProcessTimeline>Text</ProcessTimeline>;
    <ProcessTimeline steps={[]}>Text</ProcessTimeline>;
  });

  it('a language that is only a tag, or a locale with a word missing', () => {
    // @ts-expect-error a locale brings its words.
    <ProcessTimeline steps={[]} locale="es-US" />;
    // @ts-expect-error a part is missing.
    ({ tag: 'fr', evidence: en.evidence }) satisfies Locale;
    // @ts-expect-error a word is missing.
    ({ ...en, backToTop: {} }) satisfies Locale;
    // @ts-expect-error there is no such label.
    <ProcessTimeline steps={[]} labels={{ offeredHere: 'Here' }} />;
    <ProcessTimeline steps={[]} labels={{ statuses: { done: 'Over' } }} />;
  });

  it('an unknown slot, one for what protects, or one that is not a function', () => {
    const page = { treatment: kap, contact: { phone }, crisis } as const;
    // @ts-expect-error there is no such slot.
    <TreatmentPage {...page} slots={{ checklist: false }} />;
    // @ts-expect-error risks always stay,
    <TreatmentPage {...page} slots={{ risks: false }} />;
    // @ts-expect-error as do sources.
    <StaticTreatmentPage {...page} slots={{ sources: () => null }} />;
    // @ts-expect-error a slot is a function of its props.
    <TreatmentPage {...page} slots={{ contact: <p>Our form</p> }} />;
    // @ts-expect-error true is not a slot.
    <TreatmentPage {...page} slots={{ contact: true }} />;
    <TreatmentPage
      {...page}
      slots={{
        contact: false,
        hero: undefined,
        process: (props) => <ProcessTimeline {...props} layout="horizontal" />,
        candidacy: (props) => <CandidacyChecklist {...props} />,
        explainers: ({ questions }) => questions.map((props) => <Explainer {...props} />),
      }}
    />;
  });

  it('evidence from a source that is not in the list, wherever it is', () => {
    const known = { source: 'known-2020', population: 'Adults', certainty: 'low' } as const;
    const unknown = { ...known, source: 'unknown-2020' } as const;
    const treatment = {
      id: 't',
      name: 'T',
      summary: { text: 'S', evidence: [known] },
      explainers: [],
      process: { heading: 'P', steps: [] },
      benefits: { heading: 'B', benefits: [] },
      risks: { heading: 'R', groups: [], regulatoryStatus: { text: 'R', evidence: [known] } },
      alternatives: {
        heading: 'A',
        alternatives: [],
        noTreatment: { name: 'N', description: 'D', benefits: 'B', risks: 'R', evidence: [known] },
      },
      candidacy: { heading: 'C', groups: [] },
      sources: [
        {
          id: 'known-2020',
          kind: 'guideline',
          authors: 'A',
          title: 'T',
          publication: 'P',
          year: 2020,
          doi: '10.1000/1',
        },
      ],
      review: { status: 'draft', authors: [{ name: 'A' }], funding: 'F', updatePolicy: 'U' },
    } as const;
    defineTreatment(treatment);
    // @ts-expect-error no source has this id.
    defineTreatment({ ...treatment, summary: { text: 'S', evidence: [unknown] } });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no source has this id.
      risks: { ...treatment.risks, regulatoryStatus: { text: 'R', evidence: [unknown] } },
    });
    const explainer = { id: 'e', question: 'Q', answer: 'A' };
    defineTreatment({ ...treatment, explainers: [{ ...explainer, evidence: [known] }] });
    // @ts-expect-error no source has this id.
    defineTreatment({ ...treatment, explainers: [{ ...explainer, evidence: [unknown] }] });
    const benefit = { title: 'A', description: 'B', limits: 'C' };
    defineTreatment({
      ...treatment,
      benefits: { heading: 'B', benefits: [{ ...benefit, evidence: [known] }] },
    });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no source has this id.
      benefits: { heading: 'B', benefits: [{ ...benefit, evidence: [unknown] }] },
    });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no source has this id.
      risks: { ...treatment.risks, afterCare: { items: ['A'], evidence: [unknown] } },
    });
    defineTreatment({
      ...treatment,
      alternatives: {
        ...treatment.alternatives,
        // @ts-expect-error no source has this id.
        noTreatment: { ...treatment.alternatives.noTreatment, evidence: [unknown] },
      },
    });
    defineTreatment({
      ...treatment,
      candidacy: {
        heading: 'C',
        // @ts-expect-error no source has this id.
        groups: [{ intent: 'talk-first', items: [], evidence: [unknown] }],
      },
    });
  });

  it('other options without the option of no treatment', () => {
    // @ts-expect-error noTreatment is required.
    ({ heading: 'A', alternatives: [] }) satisfies Alternatives;
  });

  it('a source without a DOI or an address', () => {
    const source = {
      id: 's',
      kind: 'guideline',
      authors: 'A',
      title: 'T',
      publication: 'P',
      year: 2020,
    } as const;
    ({ ...source, doi: '10.1000/1' }) satisfies Source;
    ({ ...source, url: 'https://clinic.example' }) satisfies Source;
    // @ts-expect-error a DOI or an address is required.
    source satisfies Source;
  });

  it('a draft with review dates, or a review without its reviewer', () => {
    const details = { authors: [], funding: 'F', updatePolicy: 'U' };
    ({ ...details, status: 'draft' }) satisfies Review;
    // @ts-expect-error nobody has reviewed a draft.
    ({ ...details, status: 'draft', lastReviewed: '2026-11-24' }) satisfies Review;
    const dates = { lastReviewed: '2026-11-24', nextReview: '2027-11-24' } as const;
    // @ts-expect-error reviewed content names its reviewer.
    ({ ...details, ...dates, status: 'reviewed' }) satisfies Review;
    ({
      ...details,
      ...dates,
      status: 'reviewed',
      reviewer: { name: 'A', credentials: 'MD' },
    }) satisfies Review;
    // @ts-expect-error a date is written year-month-day.
    'last week' satisfies IsoDate;
  });
});

import { describe, it } from 'vitest';
import type {
  Alternatives,
  Benefit,
  ClinicContact,
  CrisisContact,
  CrisisPhone,
  Evidence,
  Explainer as ExplainerContent,
  Frequency,
  GetHelp,
  IsoDate,
  Note,
  PhoneNumber,
  Review,
  Risk,
  Source,
  Study,
} from '../../src/content/index.js';
import { crisisLines, defineTreatment } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/index.js';
import {
  AlternativesList,
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CostNotice,
  CrisisNotice,
  Explainer,
  KeyFacts,
  type Locale,
  NoteList,
  ProcessTimeline,
  QuestionList,
  RiskDisclosure,
  SourceList,
  StaticTreatmentPage,
  TeamList,
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
    const cited = { notes: kap.notes, sources: kap.sources };
    <KeyFacts treatment={kap} />;
    <RiskDisclosure {...kap.risks} {...cited} crisis={crisis} />;
    <ProcessTimeline {...kap.process} />;
    <BenefitsList {...kap.benefits} {...cited} risksHref="#risks" />;
    <CandidacyChecklist {...kap.candidacy} {...cited} crisis={crisis} />;
    <AlternativesList {...kap.alternatives} {...cited} />;
    for (const explainer of kap.explainers) <Explainer {...explainer} {...cited} />;
    <TreatmentHero heading={kap.name} summary={kap.summary} picture={kap.picture} />;
    <CostNotice {...kap.cost} />;
    if (kap.team) <TeamList {...kap.team} />;
    if (kap.faq) <QuestionList {...kap.faq} {...cited} />;
    <NoteList id="evidence" {...cited} />;
    <SourceList id="sources" {...cited} notesHref="#evidence" />;
  });

  it('each part of the page model, spread into its component', () => {
    const model = treatmentPageModel({ treatment: kap, contact: { phone }, crisis });
    <TreatmentHero {...model.hero} />;
    <KeyFacts {...model.keyFacts} />;
    <RiskDisclosure {...model.risks} />;
    <ContactCTA {...model.contact} />;
    for (const question of model.explainers.questions) <Explainer {...question} />;
    <NoteList {...model.evidence} />;
    <SourceList {...model.sources} />;
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
    [] satisfies Evidence;
    ['a-note'] satisfies Evidence;
    // @ts-expect-error the same of a benefit,
    ({ title: 'A', description: 'B', limits: 'C', evidence: [] }) satisfies Benefit;
    // @ts-expect-error of a risk,
    ({ name: 'A', description: 'B', evidence: [] }) satisfies Risk;
    // @ts-expect-error of a question,
    ({ id: 'a', question: 'A', answer: 'B', evidence: [] }) satisfies ExplainerContent;
    // @ts-expect-error and of a summary.
    <TreatmentHero heading="A" summary={{ text: 'B', evidence: [] }} />;
  });

  it('a note without a study, or a study without its source or what it found', () => {
    const study = { source: 'a', found: 'B' } as const satisfies Study;
    ({ id: 'a', title: 'A', studies: [study] }) satisfies Note;
    // @ts-expect-error a note has at least one study.
    ({ id: 'a', title: 'A', studies: [] }) satisfies Note;
    // @ts-expect-error a study names its source.
    ({ found: 'B' }) satisfies Study;
    // @ts-expect-error a study says what it found.
    ({ source: 'a' }) satisfies Study;
    // @ts-expect-error a certainty that nobody rated is left out.
    ({ ...study, certainty: 'not-rated' }) satisfies Study;
  });

  it('key facts without the treatment, so without approval or harm', () => {
    // @ts-expect-error treatment is required.
    <KeyFacts />;
    // @ts-expect-error the box takes no facts of its own.
    <KeyFacts treatment={kap} approval="Approved." />;
  });

  it('risks without the regulatory status', () => {
    // @ts-expect-error regulatoryStatus is required.
    <RiskDisclosure groups={[]} crisis={crisis} />;
    // @ts-expect-error and says what supports it.
    <RiskDisclosure groups={[]} crisis={crisis} regulatoryStatus="Approved." />;
    <RiskDisclosure groups={[]} crisis={crisis} regulatoryStatus={approved} />;
  });

  it('a number to call written into the signs of when to get help', () => {
    ({ emergency: { signs: ['A'] } }) satisfies GetHelp;
    // @ts-expect-error whom to call is filled in from the page's contacts.
    ({ emergency: { action: 'Call 911', signs: ['A'] } }) satisfies GetHelp;
    // @ts-expect-error the emergency always comes first.
    ({ routine: { signs: ['A'] } }) satisfies GetHelp;
  });

  it('an unknown display of frequencies, of evidence or of a crisis line', () => {
    const risks = { groups: [], regulatoryStatus: approved, crisis } as const;
    // @ts-expect-error there is no such display.
    <RiskDisclosure {...risks} frequencyDisplay="chart" />;
    <RiskDisclosure {...risks} frequencyDisplay="table" />;
    // @ts-expect-error there is no such display.
    <RiskDisclosure {...risks} evidenceDisplay="none" />;
    <RiskDisclosure {...risks} evidenceDisplay="lines" />;
    // @ts-expect-error there is no such prominence.
    <CrisisNotice contact={crisis} prominence="inline" />;
    <CrisisNotice contact={crisis} prominence="line" />;
  });

  it('risks, a checklist or a call to action without a crisis contact', () => {
    // @ts-expect-error crisis is required.
    <RiskDisclosure groups={[]} regulatoryStatus={approved} />;
    // @ts-expect-error the same for content that is spread.
    <RiskDisclosure {...kap.risks} />;
    // @ts-expect-error crisis is required.
    <CandidacyChecklist groups={[]} />;
    // @ts-expect-error the same for content that is spread.
    <CandidacyChecklist {...kap.candidacy} />;
    // @ts-expect-error the sentence that says who decides is fixed.
    <CandidacyChecklist groups={[]} crisis={crisis} labels={{ disclaimer: 'You qualify' }} />;
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

  it('a number without its comparator, population, route, time frame or source', () => {
    const number = { count: 1, per: 100 } as const;
    const rest = {
      comparator: null,
      timeFrame: 'in a week',
      population: 'Adults',
      route: 'Tablets',
      source: 'a',
    } as const;
    ({ ...number, ...rest }) satisfies Frequency;
    // @ts-expect-error the rest is required.
    number satisfies Frequency;
    // @ts-expect-error a number is taken from one source.
    ({ ...number, ...rest, source: ['a', 'b'] }) satisfies Frequency;
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
    // @ts-expect-error as do the key facts,
    <TreatmentPage {...page} slots={{ keyFacts: false }} />;
    // @ts-expect-error the evidence
    <TreatmentPage {...page} slots={{ evidence: false }} />;
    // @ts-expect-error and the sources.
    <StaticTreatmentPage {...page} slots={{ sources: () => null }} />;
    // @ts-expect-error a slot is a function of its props.
    <TreatmentPage {...page} slots={{ contact: <p>Our form</p> }} />;
    // @ts-expect-error true is not a slot.
    <TreatmentPage {...page} slots={{ contact: true }} />;
    <TreatmentPage
      {...page}
      slots={{
        contact: false,
        cost: false,
        hero: undefined,
        team: (props) => <TeamList {...props} />,
        faq: (props) => <QuestionList {...props} />,
        process: (props) => <ProcessTimeline {...props} layout="horizontal" />,
        candidacy: (props) => <CandidacyChecklist {...props} />,
        explainers: ({ questions }) => questions.map((props) => <Explainer {...props} />),
      }}
    />;
  });

  it('evidence that names no note of the list, wherever it is', () => {
    const known = ['known'] as const;
    const unknown = ['unknown'] as const;
    const treatment = {
      id: 't',
      name: 'T',
      mainMessage: 'M',
      summary: { text: 'S', evidence: known },
      keyFacts: { what: 'W', forWhom: 'F' },
      explainers: [],
      process: { heading: 'P', steps: [] },
      benefits: { heading: 'B', summary: { text: 'B', evidence: known }, benefits: [] },
      risks: { heading: 'R', groups: [], regulatoryStatus: { text: 'R', evidence: known } },
      alternatives: {
        heading: 'A',
        alternatives: [],
        noTreatment: { name: 'N', description: 'D', benefits: 'B', risks: 'R', evidence: known },
      },
      candidacy: { heading: 'C', groups: [] },
      cost: { heading: 'C', price: 'P' },
      notes: [{ id: 'known', title: 'N', studies: [{ source: 'known-2020', found: 'F' }] }],
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
    defineTreatment({
      ...treatment,
      // @ts-expect-error a study names a source of the list.
      notes: [{ id: 'known', title: 'N', studies: [{ source: 'unknown-2020', found: 'F' }] }],
    });
    // @ts-expect-error no note has this id.
    defineTreatment({ ...treatment, summary: { text: 'S', evidence: unknown } });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no note has this id.
      risks: { ...treatment.risks, regulatoryStatus: { text: 'R', evidence: unknown } },
    });
    const explainer = { id: 'e', question: 'Q', answer: 'A' };
    defineTreatment({ ...treatment, explainers: [{ ...explainer, evidence: known }] });
    // @ts-expect-error no note has this id.
    defineTreatment({ ...treatment, explainers: [{ ...explainer, evidence: unknown }] });
    const benefit = { title: 'A', description: 'B', limits: 'C' };
    const { benefits } = treatment;
    defineTreatment({
      ...treatment,
      benefits: { ...benefits, benefits: [{ ...benefit, evidence: known }] },
    });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no note has this id.
      benefits: { ...benefits, benefits: [{ ...benefit, evidence: unknown }] },
    });
    defineTreatment({
      ...treatment,
      benefits: {
        ...benefits,
        // @ts-expect-error no note has this id.
        howLong: { inShort: 'A', text: 'B', evidence: unknown },
      },
    });
    const number = {
      count: 1,
      per: 100,
      comparator: null,
      timeFrame: 'in a week',
      population: 'Adults',
      route: 'Tablets',
    } as const;
    const counted = [
      {
        severity: 'common',
        risks: [{ name: 'A', frequency: { ...number, source: 'known-2020' } }],
      },
    ] as const;
    const { risks } = treatment;
    defineTreatment({ ...treatment, risks: { ...risks, groups: counted } });
    const miscounted = [
      { severity: 'common', risks: [{ name: 'A', frequency: { ...number, source: 'b-2020' } }] },
    ] as const;
    // @ts-expect-error no source has this id.
    defineTreatment({ ...treatment, risks: { ...risks, groups: miscounted } });
    defineTreatment({
      ...treatment,
      // @ts-expect-error no note has this id.
      risks: { ...treatment.risks, afterCare: { items: ['A'], evidence: unknown } },
    });
    defineTreatment({
      ...treatment,
      alternatives: {
        ...treatment.alternatives,
        // @ts-expect-error no note has this id.
        noTreatment: { ...treatment.alternatives.noTreatment, evidence: unknown },
      },
    });
    defineTreatment({
      ...treatment,
      candidacy: {
        heading: 'C',
        // @ts-expect-error no note has this id.
        groups: [{ intent: 'talk-first', items: [], evidence: unknown }],
      },
    });
    defineTreatment({
      ...treatment,
      faq: {
        heading: 'F',
        // @ts-expect-error no note has this id.
        questions: [{ question: 'Q', answer: 'A', evidence: unknown }],
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

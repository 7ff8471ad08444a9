import { describe, it } from 'vitest';
import type {
  Alternatives,
  Benefit,
  ClinicPhone,
  CrisisPhone,
  Frequency,
  IsoDate,
  Review,
  Source,
} from '../../src/content/index.js';
import { crisisLines, defineTreatment } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';

const phone = {
  number: { kind: 'clinic-phone', e164: '+15555550142', display: '(555) 555-0142' },
} as const;
const crisis = crisisLines.US;

describe('what must not compile', () => {
  it('a benefits list that does not say where the risks are', () => {
    // @ts-expect-error risksHref is required; null has to be written on purpose.
    <BenefitsList benefits={[]} />;
    <BenefitsList benefits={[]} risksHref={null} />;
    <BenefitsList benefits={[]} risksHref="#risks" />;
  });

  it('a benefit without its limits or without what it rests on', () => {
    // @ts-expect-error limits are required.
    ({ title: 'A', description: 'B', evidence: [] }) satisfies Benefit;
    // @ts-expect-error evidence is required; an empty list says that no study is known.
    ({ title: 'A', description: 'B', limits: 'C' }) satisfies Benefit;
  });

  it('risks without the regulatory status', () => {
    // @ts-expect-error regulatoryStatus is required.
    <RiskDisclosure groups={[]} />;
    <RiskDisclosure groups={[]} regulatoryStatus="Approved." />;
  });

  it('a checklist or a call to action without a crisis contact', () => {
    // @ts-expect-error crisis is required.
    <CandidacyChecklist groups={[]} />;
    // @ts-expect-error crisis is required.
    <ContactCTA phone={phone} />;
    // @ts-expect-error contact is required.
    <CrisisNotice />;
  });

  it('a checklist with a score', () => {
    // @ts-expect-error there is no such prop.
    <CandidacyChecklist groups={[]} crisis={crisis} score={3} />;
  });

  it('a call to action with no way to reach the clinic', () => {
    // @ts-expect-error at least one of booking, phone, text and email is required.
    <ContactCTA crisis={crisis} />;
    <ContactCTA crisis={crisis} phone={phone} />;
    <ContactCTA crisis={crisis} email={{ address: 'hello@clinic.example' }} />;
  });

  it('a crisis line as the clinic’s number, or the other way round', () => {
    // @ts-expect-error a crisis line is not the clinic's phone.
    <ContactCTA crisis={crisis} phone={{ number: crisis.call }} />;
    // @ts-expect-error the clinic's phone is not a crisis line.
    <CrisisNotice contact={{ ...crisis, call: phone.number }} />;
    // @ts-expect-error neither stands in for the other.
    ({}) as CrisisPhone satisfies ClinicPhone;
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

  it('a phone number that is not E.164', () => {
    // @ts-expect-error digits after a plus sign.
    ({ kind: 'clinic-phone', e164: '555-0142', display: '555-0142' }) satisfies ClinicPhone;
  });

  it('an unknown layout, level or status', () => {
    // @ts-expect-error there is no such layout.
    <ProcessTimeline steps={[]} layout="diagonal" />;
    // @ts-expect-error an h1 is the page's own.
    <ProcessTimeline steps={[]} headingLevel={1} />;
    // @ts-expect-error there is no such status.
    <ProcessTimeline steps={[{ title: 'A', description: 'B', status: 'late' }]} />;
    // @ts-expect-error content comes in as data, not as children.
    <ProcessTimeline steps={[]}>Text</ProcessTimeline>;
  });

  it('evidence from a source that is not in the list, wherever it stands', () => {
    const known = { source: 'known-2020', population: 'Adults', certainty: 'low' } as const;
    const unknown = { ...known, source: 'unknown-2020' } as const;
    const treatment = {
      id: 't',
      name: 'T',
      summary: 'S',
      summaryEvidence: [known],
      regulatoryStatus: 'R',
      regulatoryEvidence: [known],
      explainers: [],
      process: { heading: 'P', steps: [] },
      benefits: { heading: 'B', benefits: [] },
      risks: { heading: 'R', groups: [] },
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
    defineTreatment({ ...treatment, regulatoryEvidence: [unknown] });
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
      risks: { heading: 'R', groups: [], afterCare: { items: ['A'], evidence: [unknown] } },
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

  it('other options that leave out having no treatment', () => {
    // @ts-expect-error noTreatment is required.
    ({ heading: 'A', alternatives: [] }) satisfies Alternatives;
  });

  it('a source that nobody can find', () => {
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

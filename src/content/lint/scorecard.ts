import type { Treatment } from '../model/index.js';
import { isObject } from '../normalize/fields.js';
import { compact } from '../normalize/lists.js';
import { isTooDeep } from './depth.js';
import { lintClaims } from './lint-claims.js';
import type { LintOptions } from './lint-text.js';

/** `open`: content cannot tell; somebody has to judge it. */
export type ScoreAnswer = 'yes' | 'no' | 'open';

/** One question of a measure, and what the content answers. */
export interface ScoreItem {
  question: string;
  answer: ScoreAnswer;
  /** What the answer rests on, or who has to give it. */
  why: string;
}

/** A treatment by one published measure. */
export interface Scorecard {
  /** `IPDAS minimum standards` */
  name: string;
  url: string;
  items: readonly ScoreItem[];
  /** How many are answered with yes. */
  met: number;
  /** How many only a person can answer. */
  open: number;
}

/** What the questions ask the content for. */
interface Facts {
  treatment: Treatment;
  has: (value: unknown) => boolean;
  found: ReadonlySet<string>;
  frequencies: readonly Readonly<Record<string, unknown>>[];
}

type Ask = readonly [
  question: string,
  answer: ((facts: Facts) => boolean | 'open') | 'open',
  why: string,
];

const has = (value: unknown): boolean =>
  Array.isArray(value)
    ? compact(value).length > 0
    : typeof value === 'string'
      ? value.trim() !== ''
      : isObject(value) && Object.values(value).some(has);

const listIn = (value: unknown, field: string): readonly unknown[] =>
  isObject(value) ? compact(value[field] as readonly unknown[]) : [];

function frequenciesIn({ benefits, risks }: Treatment): Facts['frequencies'] {
  const harms = listIn(risks, 'groups').flatMap((group) => listIn(group, 'risks'));
  return [...listIn(benefits, 'benefits'), ...harms].flatMap((entry) =>
    isObject(entry) && isObject(entry.frequency) ? [entry.frequency] : [],
  );
}

const gives = (list: unknown, field: string) =>
  compact(list as readonly unknown[]).some((entry) => isObject(entry) && has(entry[field]));

const optionsOf = ({ treatment }: Facts) => [
  ...listIn(treatment.alternatives, 'alternatives'),
  treatment.alternatives?.noTreatment,
];

const isReviewed = ({ treatment }: Facts) => treatment.review?.status === 'reviewed' || 'open';

const statesFunding = ({ treatment }: Facts) => {
  const funding = treatment.review?.funding;
  return has(funding) && (String(funding).includes('[[') ? 'open' : true);
};

const tellsUncertainty = ({ treatment, frequencies }: Facts) =>
  frequencies.some(({ low, certainty }) => has(certainty) || typeof low === 'number') ||
  compact(treatment.notes).some((note) => gives(listIn(note, 'studies'), 'certainty'));

const person = 'Somebody has to read it.';

const ipdas: readonly Ask[] = [
  ['Describes the condition', (f) => f.has(f.treatment.summary), '`summary`'],
  ['States the decision', (f) => f.has(f.treatment.candidacy?.groups), '`candidacy`'],
  [
    'Describes the options',
    (f) =>
      listIn(f.treatment.alternatives, 'alternatives').length > 0 &&
      f.has(f.treatment.alternatives?.noTreatment),
    '`alternatives`, with no new treatment among them',
  ],
  ['Their positive features', (f) => f.has(f.treatment.benefits?.benefits), '`benefits`'],
  ['Their negative features', (f) => f.has(f.treatment.risks?.groups), '`risks.groups`'],
  [
    'What it is like to experience them',
    (f) => gives(f.treatment.process?.steps, 'feelsLike'),
    '`feelsLike` of the steps',
  ],
  [
    'Positive and negative features in equal detail',
    (f) => !f.found.has('harm-smaller-than-gain') && f.has(f.treatment.risks?.groups),
    'harms have as much room as gains',
  ],
  [
    'Cites the evidence',
    (f) => f.has(f.treatment.notes) && f.has(f.treatment.sources),
    '`notes` and `sources`',
  ],
  [
    'A date of publication or review',
    isReviewed,
    '`review`: a draft has no date until a clinician signs it off',
  ],
  ['An update policy', (f) => f.has(f.treatment.review?.updatePolicy), '`review.updatePolicy`'],
  [
    'Uncertainty of the probabilities',
    tellsUncertainty,
    'the range of a number, or the certainty of a finding',
  ],
  ['The source of funding', statesFunding, '`review.funding`, once the clinic has confirmed it'],
];

const nice: readonly Ask[] = [
  ['Explains whom it is for, and when', (f) => f.has(f.treatment.keyFacts?.forWhom), '`forWhom`'],
  [
    'Says enough about the condition and the aims of treatment',
    (f) => f.has(f.treatment.summary),
    '`summary`',
  ],
  [
    'Sums up the options, no treatment among them',
    (f) => f.has(f.treatment.alternatives?.noTreatment),
    '`alternatives.noTreatment`',
  ],
  [
    'Describes harms, benefits and consequences of the options',
    (f) => optionsOf(f).every(has) && f.has(f.treatment.risks?.groups),
    '`benefits`, `risks`, `alternatives`',
  ],
  [
    'Shows the chance of benefits or harms in a picture',
    (f) => f.frequencies.length > 0,
    '`frequency`, which the page draws as bars or icons',
  ],
  ['Helps people think about what matters most to them', 'open', person],
  ['Has no more background than people need', 'open', person],
];

const cdc: readonly Ask[] = [
  ['One main message?', (f) => f.has(f.treatment.mainMessage), '`mainMessage`'],
  ['At the top?', (f) => f.has(f.treatment.mainMessage), 'the page puts it below the title'],
  ['Emphasized by visual cues?', (f) => f.has(f.treatment.mainMessage), 'the largest text'],
  ['A visual that supports it?', 'open', 'A picture has to be looked at.'],
  ['A call to action?', (f) => f.has(f.treatment.candidacy?.groups), 'a list to bring'],
  ['Message and call in the active voice?', 'open', person],
  ['Words the audience uses?', (f) => !f.found.has('reading-grade'), 'the reading grade'],
  ['Bulleted or numbered lists?', (f) => f.has(f.treatment.process?.steps), 'steps are a list'],
  ['Chunks with headings?', (f) => f.has(f.treatment.explainers), 'each section has a heading'],
  ['Most important information first?', (f) => f.has(f.treatment.keyFacts), '`keyFacts`'],
  [
    'What authorities know and do not know?',
    (f) => f.has(f.treatment.risks?.regulatoryStatus) && f.has(f.treatment.risks?.notKnown),
    '`regulatoryStatus` and `notKnown`',
  ],
  ['A behavioral recommendation?', (f) => f.has(f.treatment.candidacy?.groups), '`candidacy`'],
  ['Why it matters?', (f) => f.has(f.treatment.risks?.groups), 'the risks'],
  [
    'Directions for it?',
    (f) => gives(f.treatment.process?.steps, 'prepare') || f.has(f.treatment.risks?.getHelp),
    '`prepare` and `getHelp`',
  ],
  ['Numbers the audience uses?', (f) => f.frequencies.length > 0, 'people out of 100'],
  [
    'Always what the numbers mean?',
    (f) => !f.found.has('effect-without-comparison') && !f.found.has('figure-differs'),
    'each number has its comparison',
  ],
  ['No math for the reader?', (f) => !f.found.has('relative-number'), 'the page subtracts'],
  [
    'The nature of the risk?',
    (f) =>
      listIn(f.treatment.risks, 'groups').some((group) =>
        gives(listIn(group, 'risks'), 'description'),
      ),
    'risks have a description',
  ],
  [
    'Risks and benefits of what is recommended?',
    (f) => f.has(f.treatment.risks?.groups) && f.has(f.treatment.benefits?.benefits),
    '`risks` and `benefits`',
  ],
  ['Probability also in words or a visual?', (f) => f.frequencies.length > 0, 'both'],
];

const measures = [
  ['IPDAS minimum standards', 'https://doi.org/10.1177/0272989X13501721', ipdas],
  [
    'NICE decision aids: process guide, section 6',
    'https://www.nice.org.uk/process/pmg42/chapter/writing-the-decision-aid',
    nice,
  ],
  ['CDC Clear Communication Index', 'https://www.cdc.gov/ccindex/', cdc],
] as const;

/**
 * A treatment by three published measures, as far as typed content can answer their questions. What
 * only a person can judge is left open. It never throws.
 */
export function scorecard(treatment: Treatment, settings: LintOptions = {}): readonly Scorecard[] {
  const isReadable = isObject(treatment) && !isTooDeep(treatment);
  const content = (isReadable ? treatment : {}) as Treatment;
  const findings = lintClaims(content, settings);
  const facts: Facts = {
    treatment: content,
    has,
    found: new Set(findings.flatMap(({ rule, severity }) => [rule, severity])),
    frequencies: frequenciesIn(content),
  };
  return measures.map(([name, url, asks]) => {
    const items = asks.map(([question, answer, why]): ScoreItem => {
      if (answer === 'open') return { question, answer, why };
      const told = answer(facts);
      return { question, answer: told === 'open' ? told : told ? 'yes' : 'no', why };
    });
    const count = (wanted: ScoreAnswer) => items.filter(({ answer }) => answer === wanted).length;
    return { name, url, items, met: count('yes'), open: count('open') };
  });
}

import type { ClinicContact, CrisisContact, Treatment } from '../../src/content/index.js';

/*
 * Content with every field filled in and at least two entries in every list, so that a test can
 * break each of them. A new field of the model does not compile until it is here. Every text is
 * unique, so a test can tell which one is gone.
 */

/** The same type with every optional field required. */
type Full<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Full<Item>[]
    : { [Name in keyof T]-?: Full<Exclude<T[Name], undefined>> };

const studies = (claim: string) =>
  [
    {
      source: 'first-2001',
      population: `People studied for ${claim}`,
      route: `Route for ${claim}`,
      sampleSize: 24,
      certainty: 'low',
    },
    {
      source: 'second-2002',
      population: `Others studied for ${claim}`,
      route: `Other route for ${claim}`,
      sampleSize: 48,
      certainty: 'high',
    },
  ] as const;

const frequency = (claim: string) =>
  ({
    ...studies(`the number of ${claim}`)[0],
    count: 7,
    per: 100,
    outcome: `had ${claim}`,
    comparator: { name: `without ${claim}`, count: 3 },
    timeFrame: `in a week of ${claim}`,
  }) as const;

const statements = (topic: string) =>
  ({
    items: [`First about ${topic}`, `Second about ${topic}`],
    evidence: studies(topic),
  }) as const;

const helpLevel = (level: string) => ({
  action: `What to do if ${level}:`,
  signs: [`First sign of ${level}`, `Second sign of ${level}`],
  links: [
    { label: `First link if ${level}`, href: `/${level}-1` },
    { label: `Second link if ${level}`, href: `/${level}-2` },
  ],
});

const step = (name: string) =>
  ({
    title: `Step ${name}`,
    description: `Description of step ${name}`,
    duration: `Duration of step ${name}`,
    setting: `Setting of step ${name}`,
    who: `Person in step ${name}`,
    optional: true,
    status: 'done',
    substeps: ['first', 'second'].map((part) => ({
      title: `The ${part} part of ${name}`,
      description: `Description of the ${part} part of ${name}`,
      duration: `Duration of the ${part} part of ${name}`,
    })),
    options: {
      caption: `Ways to do ${name}`,
      items: ['one', 'other'].map((way) => ({
        name: `The ${way} way of ${name}`,
        note: `Note on the ${way} way of ${name}`,
        offeredHere: true,
      })),
    },
  }) as const;

const benefit = (name: string) => ({
  title: `Benefit ${name}`,
  description: `Description of benefit ${name}`,
  frequency: frequency(`benefit ${name}`),
  evidence: studies(`benefit ${name}`),
  limits: `Limits of benefit ${name}`,
});

const risk = (name: string) => ({
  name: `Risk ${name}`,
  description: `Description of risk ${name}`,
  frequency: frequency(`risk ${name}`),
  duration: `Duration of risk ${name}`,
  whatToDo: `What to do about risk ${name}`,
  evidence: studies(`risk ${name}`),
});

const alternative = (name: string) => ({
  name: `Option ${name}`,
  description: `Description of option ${name}`,
  benefits: `Benefits of option ${name}`,
  risks: `Risks of option ${name}`,
  evidence: studies(`option ${name}`),
});

const candidacyItems = (group: string) => [
  { label: `First item of ${group}`, note: `Note on the first item of ${group}` },
  { label: `Second item of ${group}`, note: `Note on the second item of ${group}` },
];

const picture = (name: string) => ({
  src: `/${name}.png`,
  alt: `What ${name} shows`,
  width: 800,
  height: 600,
  srcSet: `/${name}.png 800w`,
  sizes: '50vw',
  focalPoint: { x: 70, y: 40 },
});

const explainer = <Place extends 'start' | 'decision'>(place: Place) => ({
  id: `about-${place}`,
  question: `Question at the ${place}?`,
  answer: `Answer at the ${place}`,
  inShort: `Short answer at the ${place}`,
  terms: [
    { term: `First term at the ${place}`, definition: `First definition at the ${place}` },
    { term: `Second term at the ${place}`, definition: `Second definition at the ${place}` },
  ],
  figure: { ...picture(`figure-${place}`), caption: `Caption at the ${place}` },
  place,
  evidence: studies(`the ${place}`),
});

const source = (name: string, year: number) =>
  ({
    id: `${name}-${year}`,
    kind: 'guideline',
    authors: `Authors of ${name}`,
    title: `Title of ${name}`,
    publication: `Publication of ${name}`,
    year,
    doi: `10.1000/${name}`,
    url: `https://${name}.example`,
  }) as const;

export const fullTreatment = {
  id: 'full',
  name: 'The treatment',
  shortName: 'TT',
  summary: { text: 'What the treatment is', evidence: studies('the summary') },
  picture: picture('mood'),
  explainers: [explainer('start'), explainer('decision')],
  process: {
    heading: 'Heading of the steps',
    intro: 'Intro to the steps',
    steps: [step('one'), step('two')],
  },
  benefits: {
    heading: 'Heading of the benefits',
    intro: 'Intro to the benefits',
    benefits: [benefit('one'), benefit('two')],
  },
  risks: {
    heading: 'Heading of the risks',
    intro: 'Intro to the risks',
    regulatoryStatus: { text: 'What is approved', evidence: studies('approval') },
    groups: [
      { severity: 'common', risks: [risk('one'), risk('two')] },
      { severity: 'serious', risks: [risk('three'), risk('four')] },
    ],
    contraindications: statements('contraindications'),
    afterCare: statements('after-care'),
    notKnown: statements('what is not known'),
    getHelp: {
      emergency: helpLevel('emergency'),
      urgent: helpLevel('urgent'),
      routine: helpLevel('routine'),
    },
  },
  alternatives: {
    heading: 'Heading of the options',
    intro: 'Intro to the options',
    alternatives: [alternative('one'), alternative('two')],
    noTreatment: alternative('none'),
  },
  candidacy: {
    heading: 'Heading of the checklist',
    intro: 'Intro to the checklist',
    groups: [
      {
        intent: 'talk-first',
        items: candidacyItems('the first group'),
        evidence: studies('the first group'),
      },
      {
        intent: 'reasons-to-ask',
        items: candidacyItems('the second group'),
        evidence: studies('the second group'),
      },
    ],
  },
  contact: { heading: 'Heading of the contact', intro: 'Intro to the contact' },
  costNotice: 'What it costs you',
  sources: [source('first', 2001), source('second', 2002)],
  review: {
    status: 'reviewed',
    authors: [
      { name: 'First author', credentials: 'First credentials' },
      { name: 'Second author', credentials: 'Second credentials' },
    ],
    funding: 'Who paid',
    updatePolicy: 'When it is updated',
    reviewer: { name: 'The reviewer', credentials: 'Credentials of the reviewer' },
    lastReviewed: '2026-10-01',
    nextReview: '2027-10-01',
  },
} as const satisfies Full<Treatment>;

const channel = (name: string) => ({ label: `Label of ${name}`, note: `Note on ${name}` });

export const fullContact = {
  booking: { ...channel('booking'), href: 'https://clinic.example/book' },
  phone: { ...channel('phone'), number: '+15555550142', display: '(555) 555-0142' },
  sms: { ...channel('sms'), number: '+15555550143', display: '(555) 555-0143' },
  email: { ...channel('email'), address: 'hello@clinic.example' },
  location: {
    name: 'The clinic',
    address: ['The street', 'The town'],
    directionsHref: '/directions',
  },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday', 'Saturday', 'Sunday'], opens: '10:00', closes: '16:00' },
  ],
  responseTime: 'How soon we answer',
  answeredBy: 'The person who answers',
} as const satisfies Full<ClinicContact>;

export const fullCrisisContact = {
  region: 'US',
  name: 'The crisis line',
  lang: 'en',
  availability: 'When the line is open',
  languages: [
    { lang: 'es', text: 'In Spanish' },
    { lang: 'fr', text: 'In French' },
  ],
  call: { dial: '988', display: '9-8-8' },
  text: { dial: '989', display: '9-8-9', keyword: 'HELLO', name: 'The text line' },
  chat: { href: 'https://chat.example', display: 'chat.example' },
  emergency: { dial: '911', display: '9-1-1' },
  otherLines: [
    { name: 'First other line', call: { dial: '211', display: '2-1-1' } },
    { name: 'Second other line', call: { dial: '311', display: '3-1-1' } },
  ],
  verifiedOn: '2026-11-01',
} as const satisfies Full<CrisisContact>;

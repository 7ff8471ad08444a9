import type {
  ClinicContact,
  CrisisContact,
  CrisisPhone,
  TimeOfDay,
  Treatment,
} from '../../src/content/index.js';

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

/** Both notes, so that no claim is the only one to cite them. */
const evidence = ['first-note', 'second-note'] as const;

const frequency = (claim: string) =>
  ({
    source: 'first-2001',
    population: `People counted for ${claim}`,
    route: `Route of the number of ${claim}`,
    sampleSize: 24,
    certainty: 'low',
    count: 7,
    per: 100,
    low: 4,
    high: 11,
    outcome: `had ${claim}`,
    comparator: { name: `without ${claim}`, count: 3 },
    difference: `A few more with ${claim}`,
    timeFrame: `in a week of ${claim}`,
  }) as const;

const claim = (text: string) => ({ text, evidence });

const statements = (topic: string) => ({
  heading: `Heading of ${topic}`,
  items: [`First about ${topic}`, `Second about ${topic}`],
  evidence,
});

const helpLevel = (level: string) => ({
  signs: [`First sign of ${level}`, `Second sign of ${level}`],
});

const step = (name: string) =>
  ({
    title: `Step ${name}`,
    description: `Description of step ${name}`,
    duration: `Duration of step ${name}`,
    setting: `Setting of step ${name}`,
    who: `Person in step ${name}`,
    feelsLike: `How step ${name} feels`,
    prepare: [`First to do before step ${name}`, `Second to do before step ${name}`],
    bring: [`First to bring to step ${name}`, `Second to bring to step ${name}`],
    optional: true,
    canStop: true,
    status: 'done',
    join: 'and',
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
      note: `Note on all ways to do ${name}`,
    },
  }) as const;

const benefit = (name: string) => ({
  title: `Benefit ${name}`,
  description: `Description of benefit ${name}`,
  frequency: frequency(`benefit ${name}`),
  evidence,
  limits: `Limits of benefit ${name}`,
});

const risk = (name: string) => ({
  name: `Risk ${name}`,
  description: `Description of risk ${name}`,
  frequency: frequency(`risk ${name}`),
  howOften: `How often risk ${name} happens`,
  duration: `Duration of risk ${name}`,
  whatToDo: `What to do about risk ${name}`,
  evidence,
});

const alternative = (name: string) => ({
  name: `Option ${name}`,
  description: `Description of option ${name}`,
  benefits: `Benefits of option ${name}`,
  frequency: frequency(`option ${name}`),
  risks: `Risks of option ${name}`,
  evidence,
});

const candidacyItems = (group: string) =>
  ['First', 'Second'].map((place) => ({
    label: `${place} item of ${group}`,
    note: `Note on the ${place} item of ${group}`,
    evidence,
  }));

const picture = (name: string) => ({
  src: `/${name}.png`,
  alt: `What ${name} shows`,
  width: 800,
  height: 600,
  srcSet: `/${name}.png 800w`,
  sizes: '50vw',
  focalPoint: { x: 70, y: 40 },
});

const explainer = (name: string) => ({
  id: `about-${name}`,
  question: `Question about the ${name}?`,
  answer: `Answer about the ${name}`,
  inShort: `Short answer about the ${name}`,
  terms: [
    { term: `First term about the ${name}`, definition: `First definition about the ${name}` },
    { term: `Second term about the ${name}`, definition: `Second definition about the ${name}` },
  ],
  figure: { ...picture(`figure-${name}`), caption: `Caption about the ${name}` },
  evidence,
});

const question = (name: string) => ({
  question: `Is the ${name} question common?`,
  answer: `Answer to the ${name} question`,
  evidence,
});

const keyFact = (name: string) => ({
  term: `Term of the ${name} fact`,
  text: `Text of the ${name} fact`,
  evidence,
});

const member = (name: string) => ({
  name: `The ${name} member`,
  role: `Role of the ${name} member`,
  credentials: `License of the ${name} member`,
  training: `Training of the ${name} member`,
});

const study = (name: string, source: 'first-2001' | 'second-2002') =>
  ({
    source,
    population: `People in the ${name}`,
    route: `Route in the ${name}`,
    sampleSize: 48,
    // Data alone: `found` says it.
    comparator: null,
    found: `What the ${name} found`,
    certainty: 'high',
    doesNotTell: `What the ${name} leaves open`,
  }) as const;

const note = <Id extends string>(id: Id) =>
  ({
    id,
    title: `Title of the ${id}`,
    text: `Text of the ${id}`,
    studies: [
      study(`first study of the ${id}`, 'first-2001'),
      study(`second study of the ${id}`, 'second-2002'),
    ],
    doesNotTell: `What the ${id} leaves open`,
  }) as const;

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
  isTalkTherapy: true,
  tagline: 'A line under the title',
  mainMessage: 'The one thing to remember',
  summary: claim('What the treatment is'),
  picture: picture('mood'),
  keyFacts: {
    what: 'What it is in a phrase',
    forWhom: 'Who it may help, in a phrase',
    others: [keyFact('first'), keyFact('second')],
  },
  explainers: [explainer('start'), explainer('middle')],
  process: {
    heading: 'Heading of the steps',
    intro: 'Intro to the steps',
    steps: [step('one'), step('two')],
  },
  benefits: {
    heading: 'Heading of the benefits',
    intro: 'Intro to the benefits',
    summary: claim('Whether it helps'),
    benefits: [benefit('one'), benefit('two')],
    howLong: {
      ...claim('How long a gain lasts'),
      inShort: 'How long, in short',
      frequency: frequency('how long'),
    },
  },
  risks: {
    heading: 'Heading of the risks',
    intro: 'Intro to the risks',
    regulatoryStatus: claim('What is approved'),
    groups: [
      {
        severity: 'common',
        summary: claim('What the common risks share'),
        risks: [risk('one'), risk('two')],
      },
      {
        severity: 'serious',
        summary: claim('What the serious risks share'),
        risks: [risk('three'), risk('four')],
      },
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
        heading: 'Heading of the first group',
        items: candidacyItems('the first group'),
        evidence,
      },
      {
        intent: 'usually-not-suitable',
        heading: 'Heading of the second group',
        items: candidacyItems('the second group'),
        evidence,
      },
    ],
  },
  cost: {
    heading: 'Heading of the cost',
    intro: 'Intro to the cost',
    price: 'What it costs you',
    notice: 'What you may ask about cost',
  },
  team: {
    heading: 'Heading of the team',
    intro: 'Intro to the team',
    members: [member('first'), member('second')],
  },
  faq: {
    heading: 'Heading of the questions',
    intro: 'Intro to the questions',
    questions: [question('first'), question('second')],
  },
  contact: { heading: 'Heading of the contact', intro: 'Intro to the contact' },
  notes: [note('first-note'), note('second-note')],
  sources: [source('first', 2001), source('second', 2002)],
  confirm: [
    { sentence: 'The first sentence to confirm.', asks: 'What the first sentence asks' },
    { sentence: 'The second sentence to confirm.', asks: 'What the second sentence asks' },
  ],
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

const office = (name: string, place: number, closes: Record<'early' | 'late', TimeOfDay>) =>
  ({
    name: `The ${name} office`,
    address: [`The street of the ${name} office`, `The town of the ${name} office`],
    phone: {
      ...channel(`the ${name} office`),
      number: `+1555555014${place}`,
      extension: `5${place}`,
      display: `(555) 555-014${place}, ext. 5${place}`,
    },
    hours: [
      {
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
        opens: '08:00',
        closes: closes.early,
        note: `first note on the ${name} office’s hours`,
      },
      {
        days: ['Friday', 'Saturday', 'Sunday'],
        opens: '11:00',
        closes: closes.late,
        note: `second note on the ${name} office’s hours`,
      },
    ],
    hoursNote: `What the ${name} office’s hours leave open`,
    access: `How to get into the ${name} office`,
    directionsHref: `/directions-to-the-${name}-office`,
  }) as const;

export const fullContact = {
  booking: { ...channel('booking'), href: 'https://clinic.example/book' },
  clinicName: 'The whole clinic',
  phone: {
    ...channel('phone'),
    number: '+15555550142',
    extension: '42',
    display: '(555) 555-0142, ext. 42',
  },
  sms: { ...channel('sms'), number: '+15555550143', display: '(555) 555-0143' },
  email: { ...channel('email'), address: 'hello@clinic.example' },
  onCall: {
    ...channel('on-call'),
    number: '+15555550144',
    extension: '44',
    display: '(555) 555-0144, ext. 44',
  },
  tty: { ...channel('text telephone'), number: '+15555550145', display: '(555) 555-0145' },
  relay: { dial: '711', display: '7-1-1', name: 'The relay service', note: 'Note on the relay' },
  location: [
    office('first', 6, { early: '16:15', late: '16:45' }),
    office('second', 7, { early: '17:15', late: '17:45' }),
  ],
  hours: [
    {
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      opens: '09:00',
      closes: '17:30',
      note: 'the first note on hours',
    },
    {
      days: ['Friday', 'Saturday', 'Sunday'],
      opens: '10:00',
      closes: '16:00',
      note: 'the second note on hours',
    },
  ],
  hoursNote: 'What the hours leave open',
  responseTime: 'How soon we answer',
  answeredBy: 'The person who answers',
} as const satisfies Full<ClinicContact>;

const chat = (lang: string) => ({
  href: `https://chat.example/${lang}`,
  display: `chat.example/${lang}`,
});

const otherLine = (name: string, place: number) => ({
  name: `${name} other line`,
  call: { dial: `21${place}`, display: `2-1-${place}` },
  note: `${name} note on what to do next`,
  text: {
    dial: `31${place}`,
    display: `3-1-${place}`,
    keyword: `${name.toUpperCase()}`,
    name: `${name} other text line`,
  },
  chat: chat(name),
});

export const fullCrisisContact = {
  region: 'US',
  name: 'The crisis line',
  lang: 'en',
  availability: 'When the line is open',
  languages: [
    { lang: 'es', text: 'In Spanish', chat: chat('es') },
    { lang: 'fr', text: 'In French', chat: chat('fr') },
  ],
  // Without what to do next, which is read as a part of the number.
  call: { dial: '988', display: '9-8-8' },
  text: { dial: '989', display: '9-8-9', keyword: 'HELLO', name: 'The text line' },
  chat: chat('en'),
  emergency: { dial: '911', display: '9-1-1' },
  otherLines: [otherLine('First', 1), otherLine('Second', 2)],
  verifiedOn: '2026-11-01',
} as const satisfies Full<Omit<CrisisContact, 'call'> & { call: CrisisPhone }>;

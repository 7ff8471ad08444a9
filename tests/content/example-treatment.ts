import type { ClinicContact, Frequency, Study, Treatment } from '../../src/content/index.js';

/** A small treatment with every field of the model, for tests. Its studies are invented. */

const vein = {
  source: 'ash-2020',
  population: 'Adults with depression',
  route: 'Into a vein',
  sampleSize: 185,
  certainty: 'very-low',
} as const satisfies Partial<Study>;

const spray = {
  source: 'spray-label',
  population: 'Adults with treatment-resistant depression',
  route: 'Nose spray',
  sampleSize: 568,
} as const satisfies Partial<Study>;

const sideEffect = (count: number, placebo: number): Frequency => ({
  ...spray,
  count,
  per: 100,
  comparator: { name: 'with placebo', count: placebo },
  timeFrame: 'over four weeks',
});

export const example = {
  id: 'example-treatment',
  name: 'Example Treatment',
  shortName: 'ET',
  tagline: 'Why it may help with depression',
  mainMessage: 'It may help when others have not. It has risks, so talk with us first.',
  summary: { text: 'A medicine joined with talk therapy.', evidence: ['first-day'] },
  picture: { src: '/water.jpg', alt: 'Hands under water', width: 1600, height: 900 },
  keyFacts: {
    what: 'A medicine by mouth, with talk therapy',
    forWhom: 'Adults whose depression other treatments have not helped enough',
    others: [{ term: 'How often?', text: 'Twice a week', evidence: ['first-day'] }],
  },
  explainers: [
    {
      id: 'what-it-is',
      question: 'What is it?',
      answer: 'A medicine. It may act on glutamate.\n\n[[We also use ___.]]',
      inShort: 'A medicine that may act on glutamate.',
      terms: [{ term: 'Glutamate', definition: 'A brain chemical' }],
      evidence: ['first-day'],
    },
    { id: 'how-it-works', question: 'How does it work?', answer: 'Not known.', evidence: null },
  ],
  process: {
    heading: 'What happens, step by step',
    steps: [
      {
        title: 'First visit',
        description: 'You talk with a therapist. [[A doctor checks your health first.]]',
        duration: 'About an hour',
        canStop: true,
        join: 'and',
      },
      {
        title: 'Sessions',
        description: 'You take it in our office.',
        substeps: [{ title: 'Before', description: 'You rest.', duration: '20 minutes' }],
        setting: 'Our office',
        who: 'A therapist',
        feelsLike: 'You may feel far from your body.',
        prepare: ['Drink no alcohol that day.'],
        bring: ['A list of your medicines'],
        options: {
          caption: 'It can be given',
          items: [{ name: 'By mouth', note: 'Slower.', offeredHere: true }, { name: 'By nose' }],
          note: 'We can also help you prepare for others.',
        },
        optional: false,
        status: 'upcoming',
      },
    ],
  },
  benefits: {
    heading: 'What people may gain',
    summary: { text: 'By mouth, most small studies found a gain.', evidence: null },
    benefits: [
      {
        title: 'Quick relief',
        description: 'This can work within hours.',
        frequency: {
          ...vein,
          count: 27,
          outcome: 'felt better',
          per: 100,
          low: 13,
          high: 49,
          comparator: { name: 'with placebo', count: 9 },
          difference: 'about 18 more in 100',
          timeFrame: 'within 24 hours',
        },
        evidence: ['first-day'],
        limits: 'The studies were small.',
      },
      {
        title: 'Therapy that may feel more open',
        description: 'Hard thoughts may be easier to explore.',
        evidence: null,
        limits: 'This was not compared with anything.',
      },
    ],
    howLong: { text: 'Often days to weeks.', inShort: 'Days to weeks', evidence: ['first-day'] },
  },
  risks: {
    heading: 'Risks and side effects',
    intro: 'Most numbers are from a nose spray.',
    regulatoryStatus: { text: 'Not approved for depression.', evidence: ['label'] },
    groups: [
      {
        severity: 'serious',
        risks: [
          {
            name: 'Slowed breathing',
            description: 'Breathing can slow or stop.',
            whatToDo: 'Stay until a trained person lets you go',
            evidence: ['label'],
          },
          { name: 'Thoughts of suicide', whatToDo: 'Call {crisis.call}, and tell us' },
        ],
      },
      {
        severity: 'common',
        summary: { text: 'Most fade within a few hours.', evidence: ['label'] },
        risks: [
          { name: 'Feeling cut off', frequency: sideEffect(41, 9), duration: 'Some hours' },
          { name: 'Dizziness', frequency: sideEffect(29, 8) },
          { name: 'Nausea', description: 'You may feel sick.', frequency: sideEffect(28, 9) },
          { name: 'Headache' },
        ],
      },
    ],
    contraindications: { items: ['Pregnancy', 'Psychosis, ever'], evidence: ['label'] },
    afterCare: { items: ['[[Stay at least ___ hours.]]', 'Do not drive.'], evidence: ['label'] },
    notKnown: { items: ['How well it works over years'], evidence: null },
    getHelp: {
      emergency: { signs: ['Breathing slows or stops'] },
      urgent: { signs: ['Your mood drops sharply'] },
      routine: { signs: ['You feel sick the next day'] },
    },
  },
  alternatives: {
    heading: 'Other options',
    alternatives: [
      {
        name: 'Talk therapy',
        description: 'Weekly visits.',
        benefits: 'People may feel better.',
        frequency: {
          source: 'wood-2013',
          population: 'Adults with depression',
          route: 'Talk therapy',
          count: 46,
          per: 100,
          comparator: { name: 'with usual care', count: 22 },
          timeFrame: 'after six months',
        },
        risks: 'Hard feelings.',
        evidence: ['talk-therapy'],
      },
    ],
    noTreatment: {
      name: 'No new treatment for now',
      description: 'Your present care goes on.',
      benefits: 'Some people get better with time.',
      risks: 'Depression can get worse.',
      evidence: ['talk-therapy'],
    },
  },
  candidacy: {
    heading: 'Is it right for you?',
    groups: [
      {
        intent: 'reasons-to-ask',
        items: [
          { label: 'Other treatments have not helped', evidence: ['first-day'] },
          { label: 'Severe anxiety', note: 'Small studies disagree.' },
        ],
      },
      { intent: 'talk-first', items: [{ label: 'I take medicines' }] },
      { intent: 'usually-not-suitable', items: [{ label: 'Pregnancy' }], evidence: ['label'] },
    ],
  },
  cost: {
    heading: 'Cost',
    intro: 'Ask your insurance what it covers.',
    price: '[[A session costs $___.]]',
    notice: 'You have the right to a Good Faith Estimate.',
  },
  team: {
    heading: 'Your team',
    members: [
      { name: 'Ada Example', role: 'Your therapist', credentials: 'LCSW', training: 'A course' },
    ],
  },
  faq: {
    heading: 'Common questions',
    questions: [{ question: 'Is it addictive?', answer: 'It can be.', evidence: ['label'] }],
  },
  contact: { heading: 'Talk with us', intro: 'Contact our office.' },
  notes: [
    {
      id: 'first-day',
      title: 'Into a vein: how many, how fast',
      text: 'One review.',
      studies: [
        {
          ...vein,
          comparator: 'with placebo',
          found:
            'Within 24 hours, 27 in 100 people were better, and 9 with placebo (range 13 to 49).',
          doesNotTell: 'How it works by mouth',
        },
      ],
      doesNotTell: 'None of this tells how one person will do.',
    },
    {
      id: 'label',
      title: 'Side effects of the spray',
      studies: [
        {
          ...spray,
          comparator: 'with placebo',
          found: 'Over four weeks: 41 and 9, 29 and 8, 28 and 9 in 100.',
        },
        { source: 'agency-2023', found: 'It is not approved for depression.' },
      ],
    },
    {
      id: 'talk-therapy',
      title: 'Talk therapy',
      studies: [
        {
          source: 'wood-2013',
          population: 'Adults with depression',
          route: 'Talk therapy',
          comparator: 'with usual care',
          found: 'After six months, 46 in 100 people were better, and 22 with usual care.',
        },
      ],
    },
  ],
  sources: [
    {
      id: 'agency-2023',
      kind: 'regulator-notice',
      authors: 'Example Agency',
      title: 'A notice',
      publication: 'Example Agency',
      year: 2023,
      url: 'https://agency.example/notice',
    },
    {
      id: 'ash-2020',
      kind: 'systematic-review',
      authors: 'Ash A et al.',
      title: 'A review',
      publication: 'A Journal',
      year: 2020,
      doi: '10.1000/182',
    },
    {
      id: 'spray-label',
      kind: 'prescribing-information',
      authors: 'A Maker',
      title: 'A label',
      publication: 'A Maker',
      year: 2026,
      url: 'https://maker.example/label',
    },
    {
      id: 'wood-2013',
      kind: 'randomized-trial',
      authors: 'Wood B et al.',
      title: 'A trial',
      publication: 'A Journal',
      year: 2013,
      doi: '10.1000/183',
    },
  ],
  confirm: [
    { sentence: 'We also use ___.', asks: 'What else you use' },
    { sentence: 'A doctor checks your health first.', asks: 'Who checks it' },
    { sentence: 'Stay at least ___ hours.', asks: 'How many hours' },
    { sentence: 'A session costs $___.', asks: 'The price of a session' },
  ],
  review: {
    status: 'draft',
    authors: [{ name: 'Example Author', credentials: 'Writer' }],
    funding: 'Our patients pay for our care.',
    updatePolicy: 'We review this page every year.',
  },
} as const satisfies Treatment;

/** A clinic with every field. */
export const exampleContact = {
  booking: { label: 'Book a first talk', href: 'https://clinic.example/book', note: 'Online.' },
  phone: { number: '+1 555 555 0142', display: '(555) 555-0142', note: 'Weekdays.' },
  sms: '+1 555 555 0142',
  email: { address: 'hello@clinic.example', label: 'Write to us' },
  onCall: { number: '+1 555 555 0143', label: 'Our on-call nurse' },
  location: {
    name: 'Example Clinic',
    address: ['1200 Harbor Street', 'Springfield, OR 97477'],
    directionsHref: 'https://clinic.example/directions',
  },
  hours: [{ days: ['Monday', 'Friday'], opens: '09:00', closes: '17:30' }],
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk, who are not clinicians',
} as const satisfies ClinicContact;

import type { Treatment } from '../../src/content/index.js';

/** A treatment with every required part, and no more. It can be published on `today`. */
export const smallTreatment: Treatment = {
  id: 'light-therapy',
  name: 'Light Therapy',
  mainMessage: 'Bright light may lift a low mood. It can strain your eyes, so talk with us first.',
  summary: { text: 'You sit in front of a bright lamp each morning.', evidence: ['lamp'] },
  keyFacts: { what: 'A bright lamp, each morning', forWhom: 'Adults with winter depression' },
  explainers: [
    {
      id: 'what-is-it',
      question: 'What is light therapy?',
      answer: 'It is time in bright light.\n\nThe lamp is brighter than a room.',
      evidence: null,
    },
  ],
  process: {
    heading: 'What happens, step by step',
    steps: [
      { title: 'First visit', description: 'You talk with a clinician.' },
      {
        title: 'At home',
        description: 'You sit by the lamp. Call {onCall} if your mood drops.',
        prepare: ['Eat breakfast.', 'Put the lamp on a table.'],
      },
    ],
  },
  benefits: {
    heading: 'What people may gain',
    summary: { text: 'It may help some people.', evidence: ['lamp'] },
    benefits: [
      {
        title: 'A lighter mood',
        description: 'Some people feel better.',
        evidence: ['lamp'],
        limits: 'It was studied in winter only.',
      },
    ],
  },
  risks: {
    heading: 'Risks and side effects',
    regulatoryStatus: { text: 'The lamp is not approved for depression.', evidence: null },
    groups: [
      {
        severity: 'common',
        risks: [
          {
            name: 'Eye strain',
            frequency: {
              count: 20,
              per: 100,
              comparator: null,
              timeFrame: 'within four weeks',
              population: 'Adults with winter depression',
              route: 'A lamp',
              source: 'example-2020',
            },
          },
        ],
      },
      {
        severity: 'serious',
        risks: [
          { name: 'Thoughts of suicide', whatToDo: 'Call {crisis.call}, and tell us.' },
          { name: 'Very high mood', whatToDo: 'Call {emergency}.' },
        ],
      },
    ],
    getHelp: { emergency: { signs: ['Someone may hurt themselves'] } },
  },
  alternatives: {
    heading: 'Other options',
    alternatives: [],
    noTreatment: {
      name: 'No treatment for now',
      description: 'Your present care.',
      benefits: 'Some people improve with time.',
      risks: 'Depression can get worse.',
      evidence: null,
    },
  },
  candidacy: {
    heading: 'Is it right for you?',
    groups: [{ intent: 'talk-first', items: [{ label: 'An eye condition' }] }],
  },
  cost: { heading: 'Cost', price: 'A lamp costs about $100.' },
  notes: [
    {
      id: 'lamp',
      title: 'Lamps in winter',
      studies: [
        {
          source: 'example-2020',
          population: 'Adults with winter depression',
          route: 'A lamp',
          found: 'Some people felt better within four weeks.',
        },
      ],
    },
  ],
  sources: [
    {
      id: 'example-2020',
      kind: 'randomized-trial',
      authors: 'Example A et al.',
      title: 'Light in winter',
      publication: 'Example Journal',
      year: 2020,
      doi: '10.1000/example',
    },
  ],
  review: {
    status: 'reviewed',
    authors: [{ name: 'Ada Example' }],
    funding: 'Our patients pay for our care.',
    updatePolicy: 'We review this page every year.',
    reviewer: { name: 'Jordan Example', credentials: 'MD, psychiatrist' },
    lastReviewed: '2026-11-01',
    nextReview: '2027-11-01',
  },
};

/** The same with other words for its cost. */
export const withPrice = (price: string, confirm?: Treatment['confirm']): Treatment => ({
  ...smallTreatment,
  cost: { ...smallTreatment.cost, price },
  confirm,
});

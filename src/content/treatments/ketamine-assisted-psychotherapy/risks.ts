import type { Frequency, Treatment } from '../../model/index.js';
import type { KapIds } from './ids.js';
import { sprayLabel } from './notes-risks.js';
import { whoShouldNot } from './who-should-not.js';

/** A number from the label of esketamine spray, since none as sound exists for ketamine by mouth. */
const withSpray = (count: number, withPlacebo: number): Frequency<KapIds['source']> => ({
  ...sprayLabel,
  count,
  per: 100,
  comparator: { name: 'with placebo', count: withPlacebo },
  timeFrame: 'over four weeks',
});

export const risks: Treatment<KapIds>['risks'] = {
  heading: 'Risks and side effects',
  intro: 'Most numbers are from esketamine nose spray. Ketamine by mouth is less studied.',
  regulatoryStatus: {
    text: 'Not for depression. Doctors may still prescribe it “off-label.” A pharmacy mixes it, unchecked by the FDA.',
    evidence: ['approval'],
  },
  groups: [
    {
      severity: 'serious',
      summary: {
        text: 'From FDA warnings, labels and case reports.',
        evidence: ['serious-risks'],
      },
      risks: [
        {
          name: 'Slowed breathing or passing out',
          description: 'Likelier with alcohol, strong painkillers (opioids) or sleeping pills.',
          howOften: '3 or 4 in 1,000 passed out with the spray (no placebo number).',
          whatToDo: 'Stay until we say you can go.',
          evidence: ['common-effects'],
        },
        {
          name: 'A large rise in blood pressure',
          howOften: '8 to 19 in 100 with the spray within 90 minutes, 1 to 4 with placebo.',
          whatToDo: 'Tell us about heart problems.',
          evidence: ['serious-risks'],
        },
        {
          name: 'Lower mood or thoughts of suicide',
          description: 'Also as it wears off.',
          whatToDo: 'Call {crisis.call}, and tell us.',
        },
        {
          name: 'Addiction',
          description: 'Likelier with recreational or frequent use.',
          whatToDo: 'Tell us about alcohol or drug problems.',
        },
        {
          name: 'Bladder or liver harm',
          description: 'Mostly with frequent use.',
          whatToDo: 'Call us about painful urine or yellow skin.',
        },
        {
          name: 'Seeing or believing things that are not real (psychosis)',
          whatToDo: 'Tell us about psychosis or mania in you or your family.',
        },
        {
          name: 'Weaker memory',
          description: 'With long, frequent use.',
          whatToDo: 'Tell us about it.',
        },
        {
          name: 'Harm to an unborn baby',
          whatToDo: 'Tell us if you may be pregnant.',
        },
      ],
    },
    {
      severity: 'common',
      summary: {
        text: 'Most fade within hours. With slow-release tablets, headache, dizziness and anxiety were most common.',
        evidence: ['common-effects', 'by-mouth-effects'],
      },
      risks: [
        { name: 'Feeling cut off from reality (dissociation)', frequency: withSpray(41, 9) },
        { name: 'Dizziness', frequency: withSpray(29, 8) },
        { name: 'Nausea', frequency: withSpray(28, 9) },
        { name: 'Spinning feeling', frequency: withSpray(23, 3) },
        { name: 'Sleepiness', frequency: withSpray(23, 9) },
        { name: 'Numbness', frequency: withSpray(18, 2) },
        { name: 'Anxiety', frequency: withSpray(13, 6) },
        { name: 'Higher blood pressure', frequency: withSpray(10, 3) },
        { name: 'Vomiting', frequency: withSpray(9, 2) },
      ],
    },
  ],
  contraindications: { items: whoShouldNot, evidence: ['who-should-not'] },
  afterCare: {
    items: [
      '[[Stay at least ___ hours, until a trained person lets you go.]]',
      'Go home with an adult.',
      'Until you have slept a night, do not drive, use machines or sign anything important.',
    ],
    evidence: ['common-effects'],
  },
  notKnown: {
    items: [
      'How well ketamine by mouth works, how long, and for whom',
      'How often it does harm, now and over years',
      'Whether therapy adds to the gain; a trial is under way',
    ],
    evidence: ['by-mouth-gain', 'serious-risks', 'with-therapy', 'vein-more'],
  },
  getHelp: {
    emergency: {
      signs: [
        'Breathing slows or stops',
        'Someone cannot be woken, faints or shakes (a seizure)',
        'Chest pain, a sudden bad headache or weakness on one side',
        'Someone may hurt themselves or others',
      ],
    },
    urgent: {
      signs: [
        'Your mood drops sharply',
        'You see or believe things that are not real',
        'You stay confused',
      ],
    },
    routine: {
      signs: [
        'You feel sick the next day',
        'Urine is painful or bloody, or skin turns yellow (that day)',
        'You want ketamine between sessions',
      ],
    },
  },
};

import type { Frequency, Treatment } from '../../model/index.js';
import type { EsketamineIds } from './ids.js';
import { labelTrials } from './notes-risks.js';
import { whoShouldNot } from './who-should-not.js';

const counted = (count: number, withPlacebo: number): Frequency<EsketamineIds['source']> => ({
  ...labelTrials,
  count,
  per: 100,
  comparator: { name: 'with placebo', count: withPlacebo },
  timeFrame: 'over four weeks',
});

export const risks: Treatment<EsketamineIds>['risks'] = {
  heading: 'Risks and side effects',
  regulatoryStatus: {
    text: 'FDA approved for adults whose depression two other medicines have not helped enough, with an antidepressant or alone. With one, also for depression with sudden thoughts of suicide. It is not shown to prevent suicide. [[Our clinic is certified.]]',
    evidence: ['approval'],
  },
  groups: [
    {
      severity: 'serious',
      summary: {
        text: 'The first five are in the label’s strongest warning.',
        evidence: ['serious-risks'],
      },
      risks: [
        {
          name: 'Heavy sleepiness, or passing out',
          description: 'Likelier with alcohol, strong painkillers (opioids) or sleeping pills.',
          howOften: '3 or 4 in 1,000 passed out (no placebo number).',
          whatToDo: 'Stay until we say you can go.',
          evidence: ['common-effects'],
        },
        {
          name: 'Feeling strongly cut off from reality (dissociation)',
          description: 'Time, space or your body may seem unreal.',
          whatToDo: 'Say so, and stay until it fades.',
        },
        {
          name: 'Slowed breathing',
          whatToDo: 'Tell us about breathing problems. [[A ___ helps you at once.]]',
        },
        {
          name: 'Misuse and addiction',
          description: 'The law limits who may have it (Schedule III).',
          whatToDo: 'Tell us about alcohol or drug problems.',
        },
        {
          name: 'Lower mood or thoughts of suicide',
          howOften:
            'In antidepressant studies, more people under 25 had such thoughts than with placebo.',
          whatToDo: 'Call {crisis.call}, and tell us.',
        },
        {
          name: 'A large rise in blood pressure',
          howOften: '8 to 19 in 100 within 90 minutes, 1 to 4 with placebo.',
          whatToDo: 'Tell us about heart or blood vessel problems.',
          evidence: ['serious-risks'],
        },
        {
          name: 'Bladder harm',
          description: 'With long use.',
          whatToDo: 'Call us that day if urine is painful or bloody.',
        },
        {
          name: 'Weaker memory or thinking',
          description: 'For a while after a dose, and longer with long misuse.',
          whatToDo: 'Tell us if you notice it.',
        },
        {
          name: 'Harm to an unborn or breastfed baby',
          whatToDo: 'Tell us if you may be pregnant or breastfeed.',
        },
      ],
    },
    {
      severity: 'common',
      summary: {
        text: 'All began a new antidepressant. In one trial, most effects were gone after an hour and a half.',
        evidence: ['common-effects'],
      },
      risks: [
        { name: 'Feeling cut off from reality (dissociation)', frequency: counted(41, 9) },
        { name: 'Dizziness', frequency: counted(29, 8) },
        { name: 'Nausea', frequency: counted(28, 9) },
        { name: 'Spinning feeling', frequency: counted(23, 3) },
        { name: 'Sleepiness', frequency: counted(23, 9) },
        { name: 'Numbness', frequency: counted(18, 2) },
        { name: 'Anxiety', frequency: counted(13, 6) },
        { name: 'Higher blood pressure', frequency: counted(10, 3) },
        { name: 'Vomiting', frequency: counted(9, 2) },
      ],
    },
  ],
  contraindications: { items: whoShouldNot, evidence: ['who-should-not'] },
  afterCare: {
    items: [
      'Stay at least two hours, until we say you can go.',
      'Go home with an adult.',
      'Do not drive or use machines until the next day, after a night’s sleep.',
    ],
    evidence: ['course'],
  },
  notKnown: {
    items: [
      'Who is likely to be helped, and for how long',
      'What years of use may do',
      'How it compares with most other options',
    ],
    evidence: ['gain', 'how-long', 'serious-risks'],
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
        'Urine is painful, bloody or frequent (call that day)',
        'You want the spray between sessions',
      ],
    },
  },
};

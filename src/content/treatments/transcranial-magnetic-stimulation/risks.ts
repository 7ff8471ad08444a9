import type { Treatment } from '../../model/index.js';
import type { TmsIds } from './ids.js';
import { scalpPainTrial, seizureSurvey } from './notes-risks.js';
import { whoShouldNot } from './who-should-not.js';

export const risks: Treatment<TmsIds>['risks'] = {
  heading: 'Risks and side effects',
  regulatoryStatus: {
    text: 'The FDA has cleared, not approved, TMS devices for adults with depression that a medicine has not helped enough. Some other uses are “off-label.” [[Our device is ___.]]',
    evidence: ['clearance'],
  },
  groups: [
    {
      severity: 'serious',
      summary: {
        text: 'These come from surveys, reviews and an FDA notice.',
        evidence: ['serious-risks'],
      },
      risks: [
        {
          name: 'A seizure',
          description: 'You may shake and pass out.',
          frequency: {
            ...seizureSurvey,
            count: 7,
            per: 10000,
            low: 4,
            high: 11,
            comparator: null,
            timeFrame: 'over a course',
          },
          howOften: 'Far more frequent with one coil, the H-coil.',
          whatToDo:
            'Tell us if you ever had one. Ask which coil we use. [[A ___ helps you at once.]]',
        },
        {
          name: 'Lower mood or thoughts of suicide',
          description: 'Depression may not lift, or may get worse.',
          whatToDo: 'Call {crisis.call}, and tell us.',
          evidence: ['gain'],
        },
        {
          name: 'A switch to mania (very high energy)',
          description: 'You may sleep little.',
          howOften: 'Uncommon. We know of no number.',
          whatToDo: 'Tell us at once, and before you start if you ever had mania.',
        },
        {
          name: 'Fainting',
          description: 'You may feel hot, sick or light-headed first.',
          whatToDo: 'Tell the technician at once. Lying down helps.',
        },
        {
          name: 'Harm to your hearing',
          description: 'The coil is loud.',
          whatToDo: 'Wear earplugs, and tell us if your ears ring.',
        },
        {
          name: 'Harm from metal or an implant',
          description: 'The pulses can act on either, in or near the head.',
          whatToDo: 'Tell us before you start.',
        },
      ],
    },
    {
      severity: 'common',
      summary: {
        text: 'Most are mild and pass soon after a visit. A few people stop because of them.',
        evidence: ['common-effects'],
      },
      risks: [
        {
          name: 'Headache',
          howOften: 'The one people report most.',
          whatToDo: 'Ask us which pain reliever you may take.',
        },
        {
          name: 'Pain where the coil rests',
          frequency: {
            ...scalpPainTrial,
            count: 41,
            per: 100,
            comparator: { name: 'with a sham device', count: 0 },
            timeFrame: 'in the first visit',
          },
          howOften: 'Less often by the fifteenth visit: 33 in 100, and 3 with a sham.',
          whatToDo: 'Say so. The coil or the strength can be changed.',
        },
        {
          name: 'Twitching or pain in the face',
          description: 'The pulses can reach muscles there.',
          whatToDo: 'Tell us if it bothers you.',
        },
      ],
    },
  ],
  contraindications: {
    items: whoShouldNot.map(({ label }) => label),
    evidence: ['serious-risks'],
  },
  afterCare: {
    items: [
      'You can go on with your day.',
      'If you feel faint or unwell, stay until it passes, and do not drive.',
      '[[Most people drive themselves home.]]',
    ],
    evidence: ['course'],
  },
  notKnown: {
    items: [
      'Who is likely to be helped, and for how long',
      'How often the rarer harms happen',
      'What many courses over the years may do',
    ],
    evidence: ['gain', 'how-long', 'serious-risks'],
  },
  getHelp: {
    emergency: {
      signs: [
        'Someone has a seizure, or faints and cannot be woken',
        'Someone may hurt themselves or others',
      ],
    },
    urgent: {
      signs: [
        'Your mood drops sharply',
        'You are full of energy and hardly sleep',
        'You have fainted, or feel close to it',
      ],
    },
    routine: {
      signs: [
        'A headache lasts into the next day',
        'Your ears ring or you hear less well (call that day)',
        'You have a new medicine or a new implant',
      ],
    },
  },
};

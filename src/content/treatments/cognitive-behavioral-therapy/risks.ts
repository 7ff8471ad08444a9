import type { Frequency, Treatment } from '../../model/index.js';
import { firstHelp } from './first-help.js';
import type { CbtIds } from './ids.js';
import { lastingEffectsSurvey, therapistReports } from './notes-risks.js';

const reported = (count: number): Frequency<CbtIds['source']> => ({
  ...therapistReports,
  count,
  per: 100,
  comparator: null,
  timeFrame: 'so far in therapy',
});

export const risks: Treatment<CbtIds>['risks'] = {
  heading: 'Risks and side effects',
  intro: 'Harms of talk therapy are far less studied than gains.',
  regulatoryStatus: {
    text: 'No one approves talk therapies, as the FDA does with medicines. In the US, states license the people who may offer them. They are most often psychologists, social workers, counselors or psychiatrists. [[All our therapists are licensed in this state.]]',
    evidence: ['no-approval'],
  },
  groups: [
    {
      severity: 'serious',
      summary: {
        text: 'From surveys of people in therapy and of therapists.',
        evidence: ['harms'],
      },
      risks: [
        {
          name: 'Symptoms that get worse',
          description: 'Depression may also get worse by itself.',
          frequency: reported(9),
          whatToDo: 'Tell us soon. The plan can change.',
        },
        {
          name: 'Bad effects that last',
          description: 'Of all talk therapies, not of CBT alone.',
          frequency: {
            ...lastingEffectsSurvey,
            count: 5,
            per: 100,
            comparator: null,
            timeFrame: 'in one survey',
          },
          whatToDo: 'Ask what to expect, and say if you feel worse.',
        },
        {
          name: 'Thoughts of suicide',
          description: 'Hard topics or depression itself can bring them up.',
          whatToDo: 'Call {crisis.call}, and tell us.',
        },
        {
          name: 'A therapist who acts wrongly',
          description: 'By crossing a line, or for lack of training.',
          whatToDo: 'You may leave at once. [[You can tell ___ about it.]]',
        },
        {
          name: 'Lost time, if it does not help',
          description: 'Another treatment may start later.',
          whatToDo: 'Agree on a day to check whether it helps.',
        },
      ],
    },
    {
      severity: 'common',
      summary: {
        text: 'Therapists gave these numbers about people in CBT.',
        evidence: ['harms'],
      },
      risks: [
        {
          name: 'Distress',
          description: 'You may feel sad, tense or upset.',
          frequency: reported(27),
          whatToDo: 'Say so. You can slow down.',
        },
        {
          name: 'Strain in the family',
          description: 'Change can be hard on people close to you.',
          frequency: reported(6),
          whatToDo: 'Talk about it in a session.',
        },
        {
          name: 'Time and effort',
          description: 'Weekly visits and tasks at home, for months.',
          whatToDo: 'Ask for smaller tasks, or a pause.',
        },
      ],
    },
  ],
  contraindications: {
    heading: 'Who needs other help first',
    items: firstHelp.map(({ label }) => label),
    evidence: ['first-help'],
  },
  afterCare: {
    items: [
      'Give yourself some quiet time if it was hard.',
      'You can drive and work, if you feel able to.',
      'Note what you want to try.',
    ],
    evidence: ['course', 'harms'],
  },
  notKnown: {
    items: [
      'Who is likely to be helped by it',
      'How often it does harm, since few trials count it',
      'Which part of it brings relief',
    ],
    evidence: ['many-trials', 'harms', 'how-it-works'],
  },
  getHelp: {
    emergency: {
      signs: ['You may act on thoughts of suicide', 'Someone may hurt themselves or others'],
    },
    urgent: {
      signs: [
        'Your mood drops sharply after a session',
        'You are full of energy and hardly sleep',
        'You see or believe things that are not real',
      ],
    },
    routine: {
      signs: [
        'You feel worse for more than a week',
        'You want to skip sessions, or to stop',
        'Something your therapist said or did was not right',
      ],
    },
  },
};

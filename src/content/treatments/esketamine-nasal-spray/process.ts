import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'What happens, step by step',
  intro: 'You can say no before any dose. After that, it has to wear off.',
  steps: [
    {
      title: 'First visit',
      who: '[[A ___ leads this visit.]]',
      description:
        'You and a clinician go over your health, your medicines and what you have tried, and see whether esketamine fits.',
      bring: ['A list of your medicines and supplements'],
      canStop: true,
    },
    {
      title: 'Spray sessions',
      setting: 'A certified clinic',
      who: '[[A ___ stays with you.]]',
      description:
        'You spray it into your nose yourself, with a rest of five minutes between two devices. [[We check your blood pressure before the spray, and again ___ minutes after.]]',
      feelsLike:
        'You may feel sleepy, dizzy, sick or far from your body. Some find it peaceful, others frightening.',
      prepare: [
        'Do not eat for two hours before, or drink for half an hour.',
        'Use other nose sprays at least one hour before.',
        'Drink no alcohol that day.',
        'Ask an adult to take you home.',
      ],
    },
    {
      title: 'Rest in the clinic',
      duration: 'At least two hours',
      who: 'A clinician watches over you',
      description: 'You rest until you can leave. [[A session takes ___ hours.]]',
      canStop: true,
    },
    {
      title: 'Going on, or not',
      duration: 'Twice a week, then less often',
      description:
        'Sessions are twice a week for four weeks, once a week for four more, then once a week or every two weeks. Ask whether it helps enough to go on. [[We see you about this after ___ weeks.]]',
    },
  ],
};

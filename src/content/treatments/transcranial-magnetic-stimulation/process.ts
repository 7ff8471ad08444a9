import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'What happens, step by step',
  intro:
    'A course is most often 20 to 30 visits over four to six weeks. You can say no at any time, even during a visit.',
  steps: [
    {
      title: 'First visit',
      who: '[[A ___ leads this visit.]]',
      description:
        'You and a clinician go over your health, your medicines and what you have tried, and see whether TMS is a good fit.',
      bring: ['A list of your medicines and supplements', 'The papers of any implant'],
      canStop: true,
    },
    {
      title: 'Finding your settings',
      duration: '[[About ___ minutes.]]',
      setting: 'In a clinic',
      description:
        'Single pulses make your thumb twitch. This shows where the coil goes, and how strong your pulses should be.',
      canStop: true,
    },
    {
      title: 'Daily visits',
      duration: 'About 3 to 40 minutes',
      setting: 'In a clinic',
      who: '[[A technician stays with you, and a ___ is close by.]]',
      description:
        'You sit with earplugs in and the coil on your head. The pulses come in bursts, with pauses.',
      feelsLike:
        'The coil clicks loudly and taps on your head, and your face may twitch. It can sting or hurt, above all in the first visits.',
      prepare: [
        'Take off jewelry and hair clips.',
        'Tell us about poor sleep, alcohol or a new medicine, which can make a seizure likelier.',
      ],
      options: {
        caption: 'Kinds of pulses',
        items: [
          { name: 'Standard pulses', note: 'Up to about 40 minutes a visit.' },
          { name: 'Theta bursts', note: 'About 3 minutes a visit.' },
        ],
        note: 'Ask about the difference. [[We use ___.]]',
      },
      canStop: true,
    },
    {
      title: 'After the course',
      description:
        'If depression comes back, more TMS or another treatment can be an option. [[We see you again after ___ weeks.]]',
    },
  ],
};

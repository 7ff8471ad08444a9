import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'What happens, step by step',
  intro:
    'A course is most often 20 to 30 visits over four to six weeks. You can say no at any time, even during a visit.',
  steps: [
    {
      title: 'First visit',
      description:
        'You and a clinician go over your health, your medicines and what you have tried, and see whether TMS is a good fit. [[A ___ leads this visit.]]',
      bring: ['A list of your medicines and supplements', 'The papers of any implant'],
    },
    {
      title: 'Finding your settings',
      description:
        'Single pulses make your thumb twitch. This shows where the coil goes, and how strong your pulses should be. [[This takes ___ minutes.]]',
    },
    {
      title: 'Daily visits',
      description:
        'You sit with earplugs in and the coil on your head. The pulses come in bursts, with pauses. [[A technician stays with you, and a ___ is close by.]]',
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
    },
    {
      title: 'After the course',
      description:
        'If depression comes back, more TMS or another treatment can be an option. [[We see you again after ___ weeks.]]',
    },
  ],
};

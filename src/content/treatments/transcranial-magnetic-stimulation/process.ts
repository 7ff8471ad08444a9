import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'How TMS works, step by step',
  intro: 'You can stop at any point, also in the middle of a session.',
  steps: [
    {
      title: 'First visit',
      description:
        'You talk about your health, your medicines and what you have tried. You are asked about metal in or near your head. You are also asked about seizures: bursts of electric activity in the brain that can make you shake and pass out. You hear about the risks and your other options, and nothing starts until you agree.',
      duration: '[[how long a first visit takes]]',
      setting: 'Our office',
      who: '[[who leads the first visit]]',
    },
    {
      title: 'Finding the spot and the strength',
      description:
        'Single pulses find the place where your thumb twitches. From there the team works out where the coil goes and how strong the pulses should be for you.',
      setting: 'Our office',
      who: 'A technician and [[who is in reach during a session]]',
    },
    {
      title: 'Daily sessions',
      description:
        'You take off jewelry and hair clips, sit in a chair and wear ear plugs. The coil taps and clicks. You can talk, and the technician stops at once if you ask. You may go home on your own afterward unless the team tells you otherwise.',
      duration: 'About 3 to 40 minutes a day, by the kind of pulses, for four to six weeks',
      setting: 'Our office',
      who: 'A technician. In reach is [[who is in reach during a session]].',
      options: {
        caption: 'Kinds of pulses',
        items: [
          {
            name: 'Standard pulses (10 a second)',
            note: 'A session takes up to about 40 minutes.',
          },
          {
            name: 'Theta bursts',
            note: 'Pulses in quick groups. A session takes about 3 minutes.',
            offeredHere: true,
          },
        ],
      },
    },
    {
      title: 'More sessions later',
      description:
        'If depression comes back, you and the team can look at more sessions or at another treatment.',
      optional: true,
    },
  ],
};

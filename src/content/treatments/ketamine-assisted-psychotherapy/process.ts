import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'What happens, step by step',
  intro: 'You can say no before any dose. After that, it has to wear off.',
  steps: [
    {
      title: 'Initial assessment',
      who: 'A therapist or doctor',
      description:
        'You go over your medical history, symptoms and goals, and see whether KAP fits. [[Our collaborating physician checks your health first.]]',
      canStop: true,
    },
    {
      title: 'Ketamine sessions',
      duration: '[[About ___ hours.]]',
      setting: 'Our office',
      who: 'Your therapist',
      description:
        'Ketamine is given in a controlled setting. You take it by mouth, prescribed by a collaborating physician, and we work with you directly. [[It is a ___ held in the mouth for ___ minutes.]] [[A trained person stays with you and checks your blood pressure and breathing.]]',
      feelsLike:
        'You may feel far from your body, as if in a dream. Time may stretch; talking may be hard. Some find it peaceful, others strange or frightening; your therapist helps you through.',
      prepare: [
        '[[Do not eat for ___ hours before.]]',
        'Drink no alcohol that day.',
        'Ask an adult to take you home.',
      ],
      bring: ['A list of your medicines and supplements', 'Warm clothes', 'A notebook'],
      options: {
        caption: 'Ketamine can be given',
        items: [
          { name: 'By mouth', offeredHere: true },
          { name: 'Into a vein' },
          { name: 'Into a muscle' },
          { name: 'As a nose spray' },
        ],
        note: 'We can also help you prepare for, and make sense of, other ketamine or psychedelic experiences. Tell us first: some are illegal or dangerous.',
      },
    },
    {
      title: 'Therapy sessions',
      who: 'Your therapist',
      description:
        'These dosing and integration sessions happen while ketamine is working, or soon after. Your therapist guides you through thoughts and feelings, to use them in daily life (integration).',
      canStop: true,
    },
    {
      title: 'Follow-up',
      duration: 'Regular visits',
      description:
        'They show how you are, and we adjust the plan. [[A usual course is ___ ketamine and ___ therapy sessions.]]',
    },
  ],
};

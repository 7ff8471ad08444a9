import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'How KAP works, step by step',
  intro:
    'There are four steps. You can say no before any of them. Once taken, a dose cannot be undone.',
  steps: [
    {
      title: 'Initial assessment',
      description:
        'You meet with a therapist or doctor. You go through your medical history, your symptoms now and your goals for treatment. Together you look at whether KAP could be a fit. You also hear about the risks and your other options. Tell the prescriber about every medicine, herb and supplement you take. Do not stop any on your own.\n\nA prescriber checks your health before any ketamine is given. Nothing starts until you consent, which means that you understand the plan and agree to it.',
      duration: '[[how long a first visit takes]]',
      setting: 'Our office',
      who: 'A therapist or doctor',
    },
    {
      title: 'Ketamine sessions',
      description:
        'Ketamine is given in a controlled setting: a planned visit, with trained staff. In our office you take it by mouth, and we work with you directly in each dosing session. A doctor who works with us (a collaborating physician) prescribes it.\n\nIf you receive ketamine another way, or have another psychedelic experience elsewhere, we can help you prepare and make sense of it afterward. We do not supply these. Some are not legal, and some are dangerous with your medicines. Tell us before you take any.',
      substeps: [
        {
          title: 'Before the dose',
          description:
            'You say how you are and what you hope for. Your blood pressure is checked. You can still say no.',
        },
        {
          title: 'While it works',
          description:
            'You take the medicine and rest. Your therapist stays with you. Your breathing and blood pressure are watched.',
        },
        {
          title: 'Before you leave',
          description:
            'You stay until the team says that you can leave. An adult you trust takes you home.',
          duration: 'At least [[how long the clinic watches you]] after the dose',
        },
      ],
      duration: '[[how long a ketamine session takes]]',
      setting: 'Our office',
      who: 'Your therapist. Your breathing and blood pressure are watched by [[who watches breathing and blood pressure]]. If your breathing slows, you are treated by [[who can treat slowed breathing]].',
      options: {
        caption: 'Ways ketamine can be given',
        items: [
          {
            name: 'By mouth, as a pill',
            note: 'Mixed by a pharmacy for each patient.',
            offeredHere: true,
          },
          {
            name: 'Into a vein (IV)',
            note: 'The way most trials used. We help you prepare, and make sense of it afterward (integration).',
          },
          {
            name: 'Into a muscle (intramuscular)',
            note: 'We help with preparation and integration.',
          },
          {
            name: 'As a nose spray',
            note: 'We help with preparation and integration. Ketamine spray is not approved; see “Is it approved?” on this page.',
          },
        ],
      },
    },
    {
      title: 'Therapy sessions',
      description:
        'Therapy takes place while ketamine still has an effect, or soon after. These are called dosing and integration sessions. Integration means making sense of what came up. Your therapist guides you through your thoughts and feelings and helps you use what you noticed.',
      setting: 'Our office',
      who: 'Your therapist',
    },
    {
      title: 'Follow-up',
      description:
        'Regular visits show how you are doing. You and your team change the plan if you need it. That can mean more time, another treatment, or stopping. If you are offered more doses to keep an effect, ask what is known about them. See “What is not known” on this page.',
      setting: 'Our office',
      who: 'Your therapist and the prescriber',
    },
  ],
};

import type { Treatment } from '../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'What happens, step by step',
  intro: 'You can say no to any topic or task, and stop at any time.',
  steps: [
    {
      title: 'First visit',
      setting: '[[We meet ___.]]',
      who: '[[A ___ leads this visit.]]',
      description:
        'You and a therapist go over your symptoms and what you have tried, see whether CBT fits, and choose goals.',
      bring: ['A list of your medicines', 'What you would like to be different'],
      canStop: true,
    },
    {
      title: 'Sessions',
      duration: 'Most often 45 to 60 minutes',
      who: 'You and a therapist',
      description:
        'In each one you look back at the week, work on one or two problems, and try something new. [[A session takes ___ minutes, once a week.]] [[The first course has ___ sessions.]]',
      feelsLike:
        'It can be a relief to talk, and it can hurt. You may feel sad, tense or tired for a while after.',
      canStop: true,
    },
    {
      title: 'Practice at home',
      duration: 'Between sessions',
      setting: 'At home',
      description:
        'You try small tasks, such as writing down a thought or planning something that matters to you.',
    },
    {
      title: 'Ending, and after',
      description:
        'Sessions are further apart, and you plan what to do if low mood comes back. [[We ask how you are doing with ___.]] [[We offer more sessions after ___ months.]]',
    },
  ],
};

/** Listed among the risks and in the checklist, in the same words. */
export const firstHelp = [
  {
    label: 'Your life is in danger now, or you have a plan to end it',
    note: 'Get help at once.',
  },
  {
    label: 'Mania (very high energy), or seeing or believing things that are not real (psychosis)',
    note: 'It needs its own care.',
  },
  { label: 'A serious alcohol or drug problem', note: 'You can get help for both.' },
] as const;

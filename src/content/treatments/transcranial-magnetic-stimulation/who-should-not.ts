/** Listed among the risks and in the checklist, in the same words. */
export const whoShouldNot = [
  {
    label: 'Metal in or near the head, such as clips, coils or stents',
    note: 'Fillings are most often no problem. Tell us about braces and piercings.',
  },
  {
    label: 'A device in or near the head or neck, such as a hearing implant or a nerve stimulator',
  },
] as const;

/** Listed among the risks and in the checklist, in the same words. */
export const whoShouldNot = [
  'An aneurysm (a weak, bulging blood vessel), ever',
  'A tangle of blood vessels (arteriovenous malformation)',
  'A bleed in the brain, ever',
  'Allergy to esketamine or ketamine',
] as const;

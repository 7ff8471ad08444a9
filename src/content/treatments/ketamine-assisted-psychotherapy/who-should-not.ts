/** Listed among the risks and in the checklist, in the same words. */
export const whoShouldNot = [
  'Pregnancy or breastfeeding',
  'Psychosis or mania, ever',
  'A heart attack or stroke in the last six weeks',
  'Blood pressure or heart disease not under control',
  'An aneurysm, tangle of blood vessels or brain bleed, ever',
  'A substance use disorder (addiction) now',
  'Severe liver disease',
  'Raised pressure in the head or eyes',
  'An allergy to ketamine',
] as const;

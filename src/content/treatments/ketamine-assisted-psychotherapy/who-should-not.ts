/** Listed among the risks and in the checklist, in the same words. */
export const whoShouldNot = [
  'Pregnancy or breastfeeding',
  'Psychosis or mania (very high energy), ever',
  'Heart attack or stroke in the last six weeks',
  'Blood pressure or heart disease not under control',
  'Aneurysm, tangle of blood vessels or brain bleed, ever',
  'Substance use disorder (addiction) now',
  'Severe liver disease',
  'Raised pressure in the head or eyes',
  'Allergy to ketamine',
] as const;

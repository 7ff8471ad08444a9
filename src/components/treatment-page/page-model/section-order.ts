import type { TreatmentPageSection } from '../TreatmentPage.props.js';

/** The sections below the key facts. */
export type SectionName =
  | 'explainers'
  | 'process'
  | 'benefits'
  | 'risks'
  | 'alternatives'
  | 'candidacy'
  | 'cost'
  | 'team'
  | 'faq'
  | 'contact'
  | 'review'
  | 'evidence'
  | 'sources';

/** The movable sections, in the default order. */
export const defaultOrder: readonly TreatmentPageSection[] = [
  'explainers',
  'process',
  'benefits-and-risks',
  'alternatives',
];

/** What invites to act comes after everything that informs; the evidence is the second level. */
const lastSections: readonly SectionName[] = [
  'candidacy',
  'cost',
  'team',
  'faq',
  'contact',
  'review',
  'evidence',
  'sources',
];

/** All sections in order: the movable ones as wanted, then those that always come last. */
export function sectionOrder(wanted: readonly TreatmentPageSection[]): readonly SectionName[] {
  const movable = [...new Set([...wanted, ...defaultOrder])].filter((name) =>
    defaultOrder.includes(name),
  );
  return [
    ...movable.flatMap((name): readonly SectionName[] =>
      name === 'benefits-and-risks' ? ['benefits', 'risks'] : [name],
    ),
    ...lastSections,
  ];
}

import { compact } from '../../../content/normalize/index.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageSections } from './model.js';
import { type SectionName, sectionOrder } from './section-order.js';

/** The sections that have something to show, in order. */
export const shownSections = (
  { order, slots }: TreatmentPageProps,
  sections: PageSections,
): readonly SectionName[] =>
  sectionOrder(compact(order)).filter((name) => isShown(name, sections, slots));

/** Whether a section has content, or a slot of its own. Benefits never appear without risks. */
function isShown(
  name: SectionName,
  sections: PageSections,
  slots: TreatmentPageProps['slots'],
): boolean {
  if (name === 'benefits' && sections.risks.groups.length === 0) return false;
  if (name !== 'risks' && name !== 'sources') {
    const slot = slots?.[name];
    if (slot === false) return false;
    if (typeof slot === 'function') return true;
  }
  switch (name) {
    case 'explainers':
    case 'decision':
      return sections[name].questions.length > 0;
    case 'process':
      return sections.process.steps.length > 0;
    case 'benefits':
      return sections.benefits.benefits.length > 0;
    case 'risks': {
      const { groups, regulatoryStatus, getHelp, ...lists } = sections.risks;
      const { contraindications, afterCare, notKnown } = lists;
      const others = [regulatoryStatus.text, getHelp, contraindications, afterCare, notKnown];
      return groups.length > 0 || others.some(Boolean);
    }
    case 'alternatives': {
      const { alternatives, noTreatment } = sections.alternatives;
      return alternatives.length > 0 || Boolean(noTreatment);
    }
    case 'candidacy':
      return sections.candidacy.groups.length > 0;
    default:
      return true;
  }
}

/** What the contents link to in a section: addresses and headings. */
export function contentsEntries(name: SectionName, sections: PageSections) {
  if (name === 'explainers' || name === 'decision') {
    return sections[name].questions.flatMap(({ id, question }) =>
      id ? [{ href: `#${id}`, label: question }] : [],
    );
  }
  if (name === 'sources' && sections.sources.sources.length === 0) return [];
  const { id, heading } = sections[name];
  return id && heading ? [{ href: `#${id}`, label: heading }] : [];
}

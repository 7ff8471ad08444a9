import { compact } from '../../../content/normalize/index.js';
import { itemId } from '../../../internal/item-id.js';
import type { Locale } from '../../locale.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageParts } from './model.js';
import { type SectionName, sectionOrder } from './section-order.js';

/** The sections that have something to show, in order. */
export const shownSections = (
  { order, slots }: TreatmentPageProps,
  parts: PageParts,
): readonly SectionName[] =>
  sectionOrder(compact(order)).filter((name) => isShown(name, parts, slots));

/** These stay on every page. */
const fixed = ['risks', 'review', 'evidence', 'sources'] as const;

const isFixed = (name: SectionName): name is (typeof fixed)[number] =>
  fixed.some((section) => section === name);

/** Whether a section has content, or a slot of its own. Benefits never appear without risks. */
function isShown(name: SectionName, parts: PageParts, slots: TreatmentPageProps['slots']): boolean {
  if (name === 'benefits' && parts.risks.groups.length === 0) return false;
  if (!isFixed(name)) {
    const slot = slots?.[name];
    if (slot === false) return false;
    if (typeof slot === 'function') return true;
  }
  switch (name) {
    case 'explainers':
      return parts.explainers.questions.length > 0;
    case 'process':
      return parts.process.steps.length > 0;
    case 'benefits':
      return parts.benefits.benefits.length > 0;
    case 'risks':
      return hasRisks(parts.risks);
    case 'alternatives': {
      const { alternatives, noTreatment } = parts.alternatives;
      return alternatives.length > 0 || Boolean(noTreatment);
    }
    case 'candidacy':
      return parts.candidacy.groups.length > 0;
    case 'team':
      return parts.team.members.length > 0 || Boolean(parts.team.intro);
    case 'faq':
      return parts.faq.questions.length > 0;
    case 'evidence':
      return parts.evidence.notes.length > 0;
    case 'sources':
      return parts.sources.sources.length > 0;
    case 'cost':
      return Boolean(parts.cost.heading || parts.cost.price || parts.cost.notice);
    default:
      return true;
  }
}

function hasRisks({ groups, regulatoryStatus, ...lists }: PageParts['risks']): boolean {
  const { getHelp, contraindications, afterCare, notKnown } = lists;
  const others = [regulatoryStatus.text, getHelp, contraindications, afterCare, notKnown];
  return groups.length > 0 || others.some(Boolean);
}

/** What the contents link to in a section: addresses and headings. */
export function contentsEntries(name: SectionName, parts: PageParts, words: Locale) {
  if (name === 'explainers') {
    return parts.explainers.questions.flatMap(({ id, question }) =>
      id ? [{ href: `#${id}`, label: question }] : [],
    );
  }
  const { id, heading } = parts[name];
  const section = id && heading ? [{ href: `#${id}`, label: heading }] : [];
  // Someone who is unwell at home looks for this, and for nothing else in the section.
  const help = name === 'risks' && id && parts.risks.getHelp;
  return help
    ? [...section, { href: `#${itemId(id, 'get-help')}`, label: words.riskDisclosure['get-help'] }]
    : section;
}

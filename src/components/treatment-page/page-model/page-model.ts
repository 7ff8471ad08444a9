import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import { pageCitations } from './citations.js';
import { pageContext } from './context.js';
import type { TreatmentPageModel } from './model.js';
import { pageParts } from './section-props.js';
import { contentsEntries, shownSections } from './shown-sections.js';

/**
 * Content in, the ready props of every section out, ids, citations and contents included. Build a
 * page of your own from it: `<ProcessTimeline {...model.process} />`.
 */
export function treatmentPageModel(props: TreatmentPageProps): TreatmentPageModel {
  const context = pageContext(props);
  const { treatment, id, words, shared } = context;
  const parts = pageParts(props, context);
  const sections = shownSections(props, parts);
  const shown = { sections, withHero: props.slots?.hero !== false };
  return {
    ...parts,
    id: props.id ?? id('main'),
    sections,
    contents: {
      locale: shared.locale,
      entries: sections.flatMap((name) => contentsEntries(name, parts)),
      // Several treatments on one page need navigations with different names.
      labels: props.idPrefix
        ? { heading: `${treatment.name}: ${words.pageContents.heading}` }
        : undefined,
    },
    evidence: { ...parts.evidence, citations: pageCitations(parts, shown, context) },
  };
}

import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import { citationsIn } from './citations.js';
import { pageContext } from './context.js';
import type { TreatmentPageModel } from './model.js';
import { sectionsOf } from './section-props.js';
import { contentsEntries, shownSections } from './shown-sections.js';

/**
 * Content in, the ready props of every section out, ids, citations and contents included. Build a
 * page of your own from it: `<ProcessTimeline {...model.process} />`.
 */
export function treatmentPageModel(props: TreatmentPageProps): TreatmentPageModel {
  const context = pageContext(props);
  const { treatment, id, words, pageLevel, shared } = context;
  const pageSections = sectionsOf(props, context);
  const sections = shownSections(props, pageSections);
  const hasHero = props.slots?.hero !== false;
  return {
    ...pageSections,
    id: props.id ?? id('main'),
    sections,
    contents: {
      ...shared,
      entries: sections.flatMap((name) => contentsEntries(name, pageSections)),
      // Several treatments on one page need navigations with different names.
      labels: props.idPrefix
        ? { heading: `${treatment.name}: ${words.pageContents.heading}` }
        : undefined,
    },
    hero: {
      ...context.cited,
      locale: shared.locale,
      id: id('summary'),
      heading: treatment.name,
      headingLevel: pageLevel,
      summary: treatment.summary,
      picture: treatment.picture,
    },
    sources: {
      ...pageSections.sources,
      citations: citationsIn(pageSections, sections, words, {
        id: hasHero ? id('summary') : undefined,
        label: treatment.name,
        evidence: treatment.summary.evidence,
      }),
    },
  };
}

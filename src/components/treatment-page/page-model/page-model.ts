import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import { pageCitations } from './citations.js';
import { pageContext } from './context.js';
import type { TreatmentPageModel } from './model.js';
import { navigation } from './navigation.js';
import { runningHead, sourcesAt } from './running-head.js';
import { pageParts } from './section-props.js';
import { shownSections } from './shown-sections.js';

/**
 * Content in, the ready props of every section out, ids, citations and contents included. Build a
 * page of your own from it: `<ProcessTimeline {...model.process} />`.
 */
export function treatmentPageModel(props: TreatmentPageProps): TreatmentPageModel {
  const context = pageContext(props);
  const { id } = context;
  const parts = pageParts(props, context);
  const sections = shownSections(props, parts);
  const shown = { sections, withHero: props.slots?.hero !== false };
  return {
    ...parts,
    id: props.id ?? id('main'),
    runningHead: runningHead(props, context),
    sourcesAt: sourcesAt(props, context),
    sections,
    ...navigation(props, context, { sections, parts }),
    evidence: { ...parts.evidence, citations: pageCitations(parts, shown, context) },
  };
}

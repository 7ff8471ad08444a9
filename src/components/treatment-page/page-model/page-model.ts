import type { Explainer, Treatment } from '../../../content/model/index.js';
import {
  compact,
  type NormalizedContact,
  normalizeContact,
  normalizeTreatment,
} from '../../../content/normalize/index.js';
import { type HeadingLevel, nextLevel } from '../../../internal/elements/Heading.js';
import { mergeLabels } from '../../../internal/wording/labels.js';
import type { ContactCTAProps } from '../../contact-cta/index.js';
import { english, type Locale } from '../../locale.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import { citationsIn } from './citations.js';
import { helpWithNumber } from './help.js';
import { questionId } from './ids.js';
import type { PageSections, TreatmentPageModel } from './model.js';
import { type SectionName, sectionOrder } from './section-order.js';

/** What every section needs beside its own content. */
interface PageContext {
  treatment: Treatment;
  contact: NormalizedContact;
  /** Every word of the page, English where the locale has none. */
  words: Locale;
  /** The id of a part of the page. */
  id: (name: string) => string;
  pageLevel: HeadingLevel;
  shared: { locale: Locale | undefined; headingLevel: HeadingLevel };
  cited: {
    sources: Treatment['sources'];
    sourcesHref: string | undefined;
  };
}

/**
 * Content in, the ready props of every section out, ids, citations and contents included. Build a
 * page of your own from it: `<ProcessTimeline {...model.process} />`.
 */
export function treatmentPageModel(props: TreatmentPageProps): TreatmentPageModel {
  const context = pageContext(props);
  const { treatment, id, words, pageLevel, shared } = context;
  const pageSections = sectionsOf(props, context);
  const sections = sectionOrder(compact(props.order)).filter((name) =>
    isShown(name, pageSections, props.slots, hasRisks(treatment)),
  );
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

function pageContext(props: TreatmentPageProps): PageContext {
  const treatment = normalizeTreatment(props.treatment);
  const id = (name: string) => `${props.idPrefix ?? ''}${name}`;
  const pageLevel = ([1, 2, 3] as const).find((level) => level === props.headingLevel) ?? 1;
  const words = mergeLabels('locale', english, props.locale);
  return {
    treatment,
    contact: normalizeContact(props.contact),
    words: {
      ...words,
      treatmentPage: mergeLabels('TreatmentPage', words.treatmentPage, props.labels),
    },
    id,
    pageLevel,
    shared: { locale: props.locale, headingLevel: nextLevel(pageLevel) },
    cited: {
      sources: treatment.sources,
      sourcesHref: treatment.sources.length > 0 ? `#${id('sources')}` : undefined,
    },
  };
}

/** The props of every section, whether it is shown or not. */
function sectionsOf(props: TreatmentPageProps, context: PageContext): PageSections {
  const { treatment, contact, words, id, shared, cited } = context;
  const { process, benefits, risks, alternatives, candidacy } = treatment;
  const citing = { ...shared, ...cited };
  const { crisis, primary, today } = props;
  return {
    crisis: { ...shared, contact: crisis },
    quickExit: { locale: shared.locale },
    reviewInShort: { locale: shared.locale, review: treatment.review, today, detail: 'short' },
    explainers: { questions: questionsFor('start', context) },
    decision: { questions: questionsFor('decision', context) },
    process: { ...shared, ...pick(process, 'heading', 'intro', 'steps'), id: id('process') },
    benefits: {
      ...citing,
      ...pick(benefits, 'heading', 'intro', 'benefits'),
      id: id('benefits'),
      risksHref: `#${id('risks')}`,
    },
    risks: {
      ...citing,
      ...pick(risks, 'heading', 'intro', 'regulatoryStatus', 'groups'),
      ...pick(risks, 'contraindications', 'afterCare', 'notKnown'),
      id: id('risks'),
      getHelp: helpWithNumber(risks.getHelp, contact.phone, words.contactCTA.phone),
      frequencyDisplay: props.frequencyDisplay,
    },
    alternatives: {
      ...citing,
      ...pick(alternatives, 'heading', 'intro', 'alternatives', 'noTreatment'),
      id: id('alternatives'),
    },
    candidacy: {
      ...citing,
      ...pick(candidacy, 'heading', 'intro', 'groups'),
      id: id('candidacy'),
      crisis,
      clinicName: props.clinicName ?? contact.location?.name,
    },
    contact: {
      ...shared,
      ...contactProps(context),
      id: id('contact'),
      crisis,
      primary,
      costNotice: treatment.costNotice,
      // At least one channel is there, or the component warns.
    } as ContactCTAProps,
    review: {
      ...shared,
      review: treatment.review,
      today,
      heading: words.treatmentPage.review,
    },
    sources: {
      ...shared,
      id: id('sources'),
      sources: treatment.sources,
      heading: words.treatmentPage.sources,
    },
    backToTop: { locale: shared.locale, href: `#${props.id ?? id('main')}` },
  };
}

function contactProps({ treatment, contact, words }: PageContext) {
  const { booking, phone, sms, email, location, hours, responseTime, answeredBy } = contact;
  const { heading, intro } = treatment.contact ?? {};
  return {
    ...{ booking, phone, sms, email, location, hours, responseTime, answeredBy },
    heading: heading || words.treatmentPage.contact,
    intro,
  };
}

/** The questions at one place of the page, each with an id that no section has. */
function questionsFor(place: Explainer['place'], { treatment, id, shared, cited }: PageContext) {
  return treatment.explainers
    .filter((explainer) => (explainer.place === 'decision' ? 'decision' : 'start') === place)
    .map((explainer) => ({
      ...shared,
      ...cited,
      ...pick(explainer, 'question', 'answer', 'inShort', 'terms', 'figure', 'evidence'),
      id: explainer.id ? id(questionId(explainer.id)) : undefined,
    }));
}

/** Picks known fields, so that extra fields of a CMS never become HTML attributes. */
function pick<T extends object, Name extends keyof T>(part: T, ...names: Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, part[name]])) as Pick<T, Name>;
}

/** Whether there is anything that can go wrong to read. */
export const hasRisks = ({ risks }: Treatment): boolean => risks.groups.length > 0;

/** Whether a section has content, or a slot of its own. Benefits never appear without risks. */
function isShown(
  name: SectionName,
  sections: PageSections,
  slots: TreatmentPageProps['slots'],
  risksAreThere: boolean,
): boolean {
  if (name === 'benefits' && !risksAreThere) return false;
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
function contentsEntries(name: SectionName, sections: PageSections) {
  if (name === 'explainers' || name === 'decision') {
    return sections[name].questions.flatMap(({ id, question }) =>
      id ? [{ href: `#${id}`, label: question }] : [],
    );
  }
  if (name === 'sources' && sections.sources.sources.length === 0) return [];
  const { id, heading } = sections[name];
  return id && heading ? [{ href: `#${id}`, label: heading }] : [];
}

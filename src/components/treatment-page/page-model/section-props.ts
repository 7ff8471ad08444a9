import type { Explainer } from '../../../content/model/index.js';
import type { ContactCTAProps } from '../../contact-cta/index.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageContext } from './context.js';
import { helpWithNumber } from './help.js';
import { questionId } from './ids.js';
import type { PageSections } from './model.js';

/** The props of every section, whether it is shown or not. */
export function sectionsOf(props: TreatmentPageProps, context: PageContext): PageSections {
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

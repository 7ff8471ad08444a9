import type { ClinicContact } from '../../../content/model/index.js';
import { clinicNameOf } from '../../../content/normalize/index.js';
import { fillTemplate } from '../../../internal/wording/template.js';
import type { ContactCTAProps } from '../../contact-cta/index.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageContext } from './context.js';
import { questionId } from './ids.js';
import type { PageParts } from './model.js';
import { evidenceMinutes } from './reading-minutes.js';
import { riskCounts } from './risk-counts.js';

/** The props of every part, whether it is shown or not. */
export function pageParts(props: TreatmentPageProps, context: PageContext): PageParts {
  return { ...opening(props, context), ...reading(props, context), ...closing(props, context) };
}

/** What comes before the sections. */
function opening(props: TreatmentPageProps, context: PageContext) {
  const { treatment, words, id, pageLevel, shared, cited } = context;
  const { locale } = shared;
  const { notesHref, sourcesHref } = cited;
  return {
    crisis: { ...shared, contact: props.crisis },
    hero: {
      ...cited,
      ...pick(treatment, 'tagline', 'mainMessage', 'picture'),
      illustration: props.illustration,
      summary: hasOpening(props, context) ? undefined : treatment.summary,
      locale,
      id: id('summary'),
      heading: fullName(treatment),
      headingLevel: pageLevel,
      contactHref: props.slots?.contact === false ? undefined : `#${id('contact')}`,
      contactNote: context.contact.phone?.display,
      risksHref: `#${id('risks')}`,
      risksNote: riskCounts(
        treatment.risks.groups,
        words.treatmentPage['risk-counts'],
        locale?.tag,
      ),
    },
    reviewInShort: { locale, review: treatment.review, today: props.today, detail: 'short' },
    keyFacts: {
      ...shared,
      ...{ treatment, notesHref, sourcesHref },
      id: id('key-facts'),
      contraindicationsHref: contraindicationsHref(props, context),
    },
  } as const;
}

/** The name with the short form that the texts go on with: nobody has to guess what it means. */
const fullName = ({ name, shortName }: PageContext['treatment']) =>
  !shortName || name.includes(shortName) ? name : `${name} (${shortName})`;

/** The sections that inform. */
function reading(props: TreatmentPageProps, context: PageContext) {
  const { treatment, id, shared, cited } = context;
  const { process, benefits, risks, alternatives } = treatment;
  const citing = { ...shared, ...cited };
  return {
    explainers: { questions: questions(props, context) },
    process: { ...shared, ...pick(process, 'heading', 'intro', 'steps'), id: id('process') },
    benefits: {
      ...citing,
      ...pick(benefits, 'heading', 'intro', 'summary', 'benefits', 'howLong'),
      id: id('benefits'),
      risksHref: `#${id('risks')}`,
    },
    risks: {
      ...citing,
      ...pick(risks, 'heading', 'intro', 'regulatoryStatus', 'groups'),
      ...pick(risks, 'contraindications', 'afterCare', 'notKnown', 'getHelp'),
      ...pick(props, 'crisis', 'contact', 'frequencyDisplay'),
      id: id('risks'),
      contraindicationsHref: contraindicationsHref(props, context),
    },
    alternatives: {
      ...citing,
      ...pick(alternatives, 'heading', 'intro', 'alternatives', 'noTreatment'),
      id: id('alternatives'),
    },
  };
}

/** The sections that prepare and invite to act, and what stands behind the page. */
function closing(props: TreatmentPageProps, context: PageContext) {
  const { treatment, contact, words, id, shared, cited } = context;
  const { candidacy, cost, team, faq, notes, sources, review } = treatment;
  const { notesHref } = cited;
  const { locale } = shared;
  return {
    candidacy: {
      ...shared,
      ...cited,
      ...pick(candidacy, 'heading', 'intro', 'groups'),
      id: id('candidacy'),
      crisis: props.crisis,
      clinicName: props.clinicName ?? clinicNameOf(contact),
    },
    cost: { ...shared, ...pick(cost, 'heading', 'intro', 'price', 'notice'), id: id('cost') },
    team: {
      ...shared,
      ...pick(team ?? { members: [] as const }, 'members'),
      ...(team && pick(team, 'heading', 'intro')),
      id: id('team'),
    },
    faq: {
      ...shared,
      ...cited,
      ...pick(faq ?? { questions: [] as const }, 'questions'),
      ...(faq && pick(faq, 'heading', 'intro')),
      id: id('faq'),
    },
    contact: {
      ...shared,
      ...contactProps(props, context),
      id: id('contact'),
      crisis: props.crisis,
      primary: props.primary,
      // At least one channel is there, or the component warns.
    } as ContactCTAProps,
    review: {
      ...shared,
      id: id('review'),
      review,
      today: props.today,
      heading: words.treatmentPage.review,
    },
    evidence: {
      ...shared,
      ...pick(cited, 'sources', 'sourcesHref'),
      id: id('evidence'),
      notes,
      heading: words.treatmentPage.evidence,
      intro: fillTemplate(
        words.treatmentPage['evidence-intro'],
        { minutes: evidenceMinutes(treatment) },
        locale?.tag,
      ),
    },
    sources: {
      ...shared,
      id: id('sources'),
      sources,
      notes,
      notesHref,
      heading: words.treatmentPage.sources,
    },
    backToTop: { locale: shared.locale, href: `#${props.id ?? id('main')}` },
  };
}

function contactProps(props: TreatmentPageProps, { treatment, words }: PageContext) {
  // As it was given: the component reads it.
  const contact: Partial<ClinicContact> = props.contact ?? {};
  const { booking, phone, sms, email, tty, relay, location, hours, hoursNote } = contact;
  const { responseTime, answeredBy } = contact;
  const { heading, intro } = treatment.contact ?? {};
  return {
    ...{ booking, phone, sms, email, tty, relay, location, hours, hoursNote },
    ...{ responseTime, answeredBy },
    costNotice: treatment.cost?.price,
    heading: heading || words.treatmentPage.contact,
    intro,
  };
}

/**
 * Where the checklist names those who should not have the treatment, so that the page does not list
 * them twice; `undefined` where it does not.
 */
function contraindicationsHref(
  { slots }: TreatmentPageProps,
  { treatment: { candidacy }, id }: PageContext,
): string | undefined {
  const place = candidacy.groups.findIndex(({ intent }) => intent === 'usually-not-suitable');
  if (place < 0 || slots?.candidacy !== undefined) return undefined;
  return `#${id('candidacy')}-${place + 1}`;
}

/** The questions, each with an id that no section has. */
const questions = (props: TreatmentPageProps, context: PageContext) => {
  const { treatment, id, shared, cited } = context;
  return treatment.explainers.map((explainer, index) => ({
    ...shared,
    ...cited,
    lead: index === 0 && hasOpening(props, context) ? treatment.summary : undefined,
    ...pick(explainer, 'question', 'answer', 'inShort', 'terms', 'figure', 'evidence'),
    id: explainer.id ? id(questionId(explainer.id)) : undefined,
  }));
};

/**
 * Whether the summary opens the first question, below the key facts. Without a main message, the
 * hero needs it.
 */
const hasOpening = ({ slots }: TreatmentPageProps, { treatment }: PageContext): boolean =>
  Boolean(treatment.mainMessage) && treatment.explainers.length > 0 && slots?.explainers !== false;

/** Picks known fields, so that extra fields of a CMS never become HTML attributes. */
function pick<T extends object, Name extends keyof T>(part: T, ...names: Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, part[name]])) as Pick<T, Name>;
}

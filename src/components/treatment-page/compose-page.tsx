import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { citationsOf } from '../../content/citations.js';
import type {
  ClinicContact,
  ContactChannels,
  CrisisContact,
  IsoDate,
  Treatment,
} from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { nextLevel } from '../../internal/elements.js';
import type { FrequencyDisplay } from '../../internal/frequency-display.js';
import { warn } from '../../internal/warn.js';
import type { LocalePack } from '../../locales/pack.js';
import { AlternativesList } from '../alternatives-list/index.js';
import { BackToTop } from '../back-to-top/index.js';
import { BenefitsList } from '../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/index.js';
import { ContactCTA } from '../contact-cta/index.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { Explainer } from '../explainer/index.js';
import { PageContents } from '../page-contents/index.js';
import { pageContentsLabels } from '../page-contents/PageContents.labels.js';
import { ProcessTimeline } from '../process-timeline/index.js';
import { QuickExit } from '../quick-exit/index.js';
import { ReviewStamp } from '../review-stamp/index.js';
import { RiskDisclosure } from '../risk-disclosure/index.js';
import { SourceList } from '../source-list/index.js';
import { TreatmentHero } from '../treatment-hero/index.js';
import { treatmentPageLabels } from './TreatmentPage.labels.js';

/** Sections whose order a page may choose. Benefits and risks are one: what can go wrong follows what may be gained. */
export type TreatmentPageSection = 'explainers' | 'process' | 'benefits-and-risks' | 'alternatives';

/**
 * What a page may leave out (`false`) or put something of its own in the place of. Crisis line,
 * risks, review and sources are not among them. Give what replaces a section the section's id, which
 * is its name here, so that contents and citations still lead to it.
 */
export interface TreatmentPageSlots {
  /** The link for visitors who have to leave fast. */
  quickExit?: ReactNode;
  /** Title, summary and picture. What replaces it has to bring the page's `h1`. */
  hero?: ReactNode;
  /** Links to the sections. */
  contents?: ReactNode;
  /** Questions and answers before the steps. */
  explainers?: ReactNode;
  /** The steps. */
  process?: ReactNode;
  /** What people may gain. What replaces it has to say where the risks are: `#risks`. */
  benefits?: ReactNode;
  /** The other options. */
  alternatives?: ReactNode;
  /** Questions and answers after the other options, which help to decide. */
  decision?: ReactNode;
  /** What to raise with a clinician. */
  candidacy?: ReactNode;
  /** The ways to reach the clinic. */
  contact?: ReactNode;
}

export interface TreatmentPageProps extends Omit<ComponentProps<'main'>, 'children' | 'title'> {
  /** Everything the page says about the treatment. */
  treatment: Treatment;
  /** How to reach the clinic. */
  contact: ClinicContact;
  /** Where to turn in a crisis; the page begins and ends with it. */
  crisis: CrisisContact;
  /** The clinic's name, for the printed checklist. Left out, it is the location's. */
  clinicName?: string;
  /** Whether `main` or, in a site that has its own, `div` holds the page. @default 'main' */
  element?: 'main' | 'div';
  /**
   * Begins the id of every section, where a site shows several treatments on one page: `kap-`. The
   * contents then name the treatment, so that each navigation has a name of its own.
   * @default ''
   */
  idPrefix?: string;
  /**
   * Rank of the treatment's name. One treatment has the page's `h1`; the others of several begin at 2.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3;
  /** The sections whose order is free, in yours. Those you leave out follow in the usual order. */
  order?: readonly TreatmentPageSection[];
  /** Leaves sections out, or puts yours in their place. */
  slots?: TreatmentPageSlots;
  /** A further display of each risk's number: `FrequencyTable`, `FrequencyIcons` or one of your own. */
  frequencyDisplay?: FrequencyDisplay;
  /** The way to reach the clinic that you would have most people take. */
  primary?: keyof ContactChannels;
  /**
   * The day by which the review is judged, `2026-11-24`.
   * @default the day of rendering (UTC)
   */
  today?: IsoDate;
  /** Wording in another language: a pack such as `clinic-ui/locales/es`, or a part of one. */
  labels?: Partial<LocalePack>;
}

type Part =
  | Exclude<keyof TreatmentPageSlots, 'quickExit' | 'hero' | 'contents'>
  | 'risks'
  | 'sources';

interface PartOfPage {
  tone?: 'water' | 'sand';
  /** What the contents lead to: ids and headings. */
  entries: readonly (readonly [id: string, heading: string])[];
  /** Nothing where the treatment has nothing to say. */
  children: ReactNode;
}

const usualOrder: readonly TreatmentPageSection[] = [
  'explainers',
  'process',
  'benefits-and-risks',
  'alternatives',
];

/** How the ids of sections, and of entries in them, begin. */
const sectionIds =
  /^(main|summary|process|benefits|risks|alternatives|candidacy|contact|sources)(-|$)/;

/** What invites to act, after everything that informs. */
const lastParts: readonly Part[] = ['decision', 'candidacy', 'contact', 'sources'];

/**
 * Puts the page together. The checklist is handed in, because bundlers load the client code of all
 * that a module imports, used or not; a page without the checklist has to do without the import.
 */
export function composePage(
  {
    treatment,
    contact,
    crisis,
    clinicName = contact?.location?.name,
    element = 'main',
    idPrefix = '',
    headingLevel: pageLevel = 1,
    order = usualOrder,
    slots = {},
    frequencyDisplay,
    primary,
    today,
    labels = {},
    className,
    ...rest
  }: TreatmentPageProps,
  Checklist?: ComponentType<CandidacyChecklistProps>,
) {
  if (process.env.NODE_ENV !== 'production') warnOfOrder(order);
  const Page = element as 'main';
  const text = { ...treatmentPageLabels, ...labels.treatmentPageLabels };
  const { locale } = labels;
  const { crisisNoticeLabels: crisisLabels } = labels;
  const headingLevel = nextLevel(pageLevel);
  const id = (name: string) => idPrefix + name;
  const cited = {
    locale,
    headingLevel,
    sources: treatment.sources,
    sourcesHref: `#${id('sources')}`,
  };

  // A question may be called as a section or an entry is; then all questions have ids of their own.
  const explainersPrefix =
    idPrefix + (treatment.explainers.some((item) => sectionIds.test(item.id)) ? 'about-' : '');

  const explainers = (wanted: 'start' | 'decision'): PartOfPage => {
    const shown = treatment.explainers.filter(({ place = 'start' }) => place === wanted);
    return {
      entries: shown.map((item) => [explainersPrefix + item.id, item.question] as const),
      children:
        shown[0] &&
        shown.map((explainer) => (
          <Explainer
            key={explainer.id}
            {...explainer}
            {...cited}
            id={explainersPrefix + explainer.id}
            labels={labels.explainerLabels}
          />
        )),
    };
  };
  /** Whether something stands in a slot. */
  const shows = (name: keyof TreatmentPageSlots, hasUsual = true) => {
    const own = slots[name];
    return (own === undefined || own === true ? hasUsual : !!own) || undefined;
  };
  // No way back leads to what the page leaves out.
  const cites = {
    ...treatment,
    explainers: treatment.explainers.filter(({ place }) =>
      shows(place === 'decision' ? 'decision' : 'explainers'),
    ),
  };
  const { heading: contentsHeading } = { ...pageContentsLabels, ...labels.pageContentsLabels };
  const contactHeading = treatment.contact?.heading ?? text.contact;

  const parts: Record<Part, PartOfPage> = {
    explainers: explainers('start'),
    process: {
      tone: 'water',
      entries: [[id('process'), treatment.process.heading]],
      children: (
        <ProcessTimeline
          {...treatment.process}
          id={id('process')}
          locale={locale}
          headingLevel={headingLevel}
          labels={labels.processTimelineLabels}
        />
      ),
    },
    benefits: {
      entries: [[id('benefits'), treatment.benefits.heading]],
      children: (
        <BenefitsList
          {...treatment.benefits}
          {...cited}
          id={id('benefits')}
          risksHref={`#${id('risks')}`}
          labels={labels.benefitsListLabels}
        />
      ),
    },
    risks: {
      tone: 'sand',
      entries: [[id('risks'), treatment.risks.heading]],
      children: (
        <RiskDisclosure
          {...treatment.risks}
          {...cited}
          id={id('risks')}
          regulatoryStatus={treatment.regulatoryStatus}
          regulatoryEvidence={treatment.regulatoryEvidence}
          frequencyDisplay={frequencyDisplay}
          labels={labels.riskDisclosureLabels}
        />
      ),
    },
    alternatives: {
      entries: [[id('alternatives'), treatment.alternatives.heading]],
      children: (
        <AlternativesList
          {...treatment.alternatives}
          {...cited}
          id={id('alternatives')}
          labels={labels.alternativesListLabels}
        />
      ),
    },
    decision: explainers('decision'),
    candidacy: {
      entries: [[id('candidacy'), treatment.candidacy.heading]],
      children: Checklist && (
        <Checklist
          {...treatment.candidacy}
          {...cited}
          id={id('candidacy')}
          crisis={crisis}
          clinicName={clinicName}
          labels={labels.candidacyChecklistLabels}
          crisisLabels={crisisLabels}
        />
      ),
    },
    contact: {
      entries: [[id('contact'), contactHeading]],
      children: (
        <ContactCTA
          {...contact}
          {...treatment.contact}
          id={id('contact')}
          heading={contactHeading}
          headingLevel={headingLevel}
          crisis={crisis}
          primary={primary}
          costNotice={treatment.costNotice}
          locale={locale}
          labels={labels.contactCTALabels}
          crisisLabels={crisisLabels}
        />
      ),
    },
    sources: {
      tone: 'water',
      entries: [[id('sources'), text.sources]],
      children: (
        <>
          <ReviewStamp
            review={treatment.review}
            heading={text.review}
            headingLevel={headingLevel}
            today={today}
            locale={locale}
            labels={labels.reviewStampLabels}
          />
          <SourceList
            id={id('sources')}
            sources={treatment.sources}
            citations={citationsOf(cites, {
              summary: shows('hero') && id('summary'),
              benefits: shows('benefits') && id('benefits'),
              risks: id('risks'),
              alternatives: shows('alternatives') && id('alternatives'),
              candidacy: shows('candidacy', !!Checklist) && id('candidacy'),
              explainersPrefix,
            })}
            heading={text.sources}
            headingLevel={headingLevel}
            labels={labels.sourceListLabels}
          />
          <BackToTop href={`#${id('main')}`} labels={labels.backToTopLabels} />
          <CrisisNotice contact={crisis} headingLevel={headingLevel} labels={crisisLabels} />
        </>
      ),
    },
  };

  /** What stands in a slot: the page's own, nothing, or the usual. Risks and sources have none. */
  const inSlot = (name: string, usual: ReactNode) => {
    const own = (slots as Record<string, ReactNode>)[name];
    return name === 'risks' || name === 'sources' || own === undefined || own === true
      ? usual
      : own;
  };
  const sequence = [
    ...[...new Set([...order, ...usualOrder])]
      .filter((name) => usualOrder.includes(name))
      .flatMap((name): readonly Part[] =>
        name === 'benefits-and-risks' ? ['benefits', 'risks'] : [name],
      ),
    ...lastParts,
  ]
    .map((name) => ({ name, ...parts[name], children: inSlot(name, parts[name].children) }))
    .filter(({ children }) => children);

  return (
    <Page
      id={id('main')}
      tabIndex={-1}
      {...rest}
      data-slot="treatment-page"
      className={classNames('clinic-treatment-page', className)}
    >
      <CrisisNotice
        contact={crisis}
        prominence="banner"
        headingLevel={headingLevel}
        labels={crisisLabels}
      />
      {inSlot('quickExit', <QuickExit labels={labels.quickExitLabels} />)}
      {inSlot(
        'hero',
        <TreatmentHero
          {...cited}
          id={id('summary')}
          heading={treatment.name}
          headingLevel={pageLevel}
          summary={treatment.summary}
          summaryEvidence={treatment.summaryEvidence}
          picture={treatment.picture}
          labels={labels.treatmentHeroLabels}
        >
          <ReviewStamp
            review={treatment.review}
            detail="short"
            today={today}
            locale={locale}
            labels={labels.reviewStampLabels}
          />
        </TreatmentHero>,
      )}
      {inSlot(
        'contents',
        <div data-slot="treatment-page-band" data-section="contents">
          <PageContents
            entries={sequence.flatMap(({ entries }) =>
              entries.map(([place, label]) => ({ href: `#${place}`, label })),
            )}
            headingLevel={headingLevel}
            labels={{
              heading: idPrefix ? `${treatment.name}: ${contentsHeading}` : contentsHeading,
            }}
          />
        </div>,
      )}
      {sequence.map(({ name, tone, children }) => (
        <div key={name} data-slot="treatment-page-band" data-section={name} data-tone={tone}>
          {children}
        </div>
      ))}
    </Page>
  );
}

/** In development only: names in `order` that do nothing. */
function warnOfOrder(order: readonly string[]): void {
  for (const [index, name] of order.entries()) {
    if (usualOrder.includes(name as TreatmentPageSection) && order.indexOf(name) === index) {
      continue;
    }
    warn(
      'TreatmentPage',
      `"${name}" in \`order\` ${order.indexOf(name) === index ? 'is no section whose order is free' : 'is there twice'}, so it moves nothing. The sections are ${usualOrder.join(', ')}; what invites to act stays after the risks.`,
    );
  }
}

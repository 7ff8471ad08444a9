import type { ComponentType, ReactNode } from 'react';
import type { AtLeastOne, ContactChannels } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { nextLevel } from '../../internal/elements.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { AlternativesList } from '../alternatives-list/index.js';
import { BackToTop } from '../back-to-top/index.js';
import { benefitsListLabels } from '../benefits-list/BenefitsList.labels.js';
import { BenefitsList } from '../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/index.js';
import { contactCTALabels } from '../contact-cta/ContactCTA.labels.js';
import { ContactCTA } from '../contact-cta/index.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { Explainer } from '../explainer/index.js';
import { PageContents } from '../page-contents/index.js';
import { pageContentsLabels } from '../page-contents/PageContents.labels.js';
import { ProcessTimeline } from '../process-timeline/index.js';
import { QuickExit } from '../quick-exit/index.js';
import { ReviewStamp } from '../review-stamp/index.js';
import { RiskDisclosure } from '../risk-disclosure/index.js';
import { riskDisclosureLabels } from '../risk-disclosure/RiskDisclosure.labels.js';
import { SourceList } from '../source-list/index.js';
import { TreatmentHero } from '../treatment-hero/index.js';
import { lastParts, type Part, type SlotName, usualOrder } from './sections.js';
import {
  citationsIn,
  hasRisks,
  helpWith,
  questionIdOf,
  riskGroupsOf,
  sourcesOf,
  statementsOf,
  withEvidence,
} from './shown-content.js';
import { treatmentPageLabels } from './TreatmentPage.labels.js';
import type { TreatmentPageProps } from './TreatmentPage.types.js';
import { warnOfContent, warnOfProps } from './TreatmentPage.warnings.js';

interface PartOfPage {
  tone?: 'water' | 'sand';
  /** What the contents lead to: ids and headings. */
  entries: readonly (readonly [id: string, heading: string])[];
  /** Nothing where the treatment has nothing to say. */
  children: ReactNode;
}

/**
 * These fields of a part of the content, those that are there. A CMS adds fields of its own, which
 * must not become attributes of the page.
 */
function pick<T extends object, Name extends keyof T>(part: T | undefined, ...names: Name[]) {
  const picked: Partial<Pick<T, Name>> = {};
  for (const name of names) {
    if (part?.[name] !== undefined && part[name] !== null) picked[name] = part[name];
  }
  return picked as Pick<T, Name>;
}

/**
 * Puts the page together. The checklist is handed in, because bundlers load the client code of all
 * that a module imports, used or not; a page without the checklist has to do without the import.
 *
 * Content that nobody has checked may lack any part: what is there is shown, crisis line first.
 */
export function composePage(
  {
    treatment,
    contact,
    crisis,
    clinicName = contact?.location?.name,
    element,
    idPrefix: givenPrefix,
    headingLevel: givenLevel,
    order,
    slots,
    frequencyDisplay,
    primary,
    today,
    labels: pack,
    className,
    ...rest
  }: TreatmentPageProps,
  Checklist?: ComponentType<CandidacyChecklistProps>,
) {
  const wantedOrder = listOf(order);
  const idPrefix = givenPrefix ?? '';
  const pageLevel = ([1, 2, 3] as const).find((level) => level === givenLevel) ?? 1;
  if (process.env.NODE_ENV !== 'production') {
    warnOfProps({ order, slots, idPrefix: givenPrefix, headingLevel: givenLevel });
    warnOfContent(treatment, crisis, contact);
  }
  const Page = element === 'div' ? ('div' as 'main') : 'main';
  const labels = pack ?? {};
  const { locale, crisisNoticeLabels: crisisLabels } = labels;
  const text = wordingOf(treatmentPageLabels, labels.treatmentPageLabels, 'TreatmentPage');
  // These two spread their labels as they come; here the English ones stand in for blank ones.
  const { benefitsListLabels: forBenefits, riskDisclosureLabels: forRisks } = labels;
  const benefitsLabels = forBenefits && wordingOf(benefitsListLabels, forBenefits, 'BenefitsList');
  const risksLabels = forRisks && wordingOf(riskDisclosureLabels, forRisks, 'RiskDisclosure');
  const headingLevel = nextLevel(pageLevel);
  const id = (name: string) => idPrefix + name;
  const pageId = rest.id ?? id('main');
  const sources = sourcesOf(treatment);
  const cited = { locale, headingLevel, sources, sourcesHref: sources[0] && `#${id('sources')}` };
  /** What stands in a slot: the page's own, nothing, or the usual. Risks and sources have no slot. */
  const inSlot = (name: string, usual: ReactNode) => {
    const own = (slots as Record<string, ReactNode> | undefined)?.[name];
    const isUsual = own === undefined || own === true || name === 'risks' || name === 'sources';
    return isUsual ? usual : own;
  };
  // No way back leads to what the page leaves out.
  const shown: readonly SlotName[] = (
    ['hero', 'explainers', 'benefits', 'alternatives', 'decision', 'candidacy'] as const
  ).filter((name) => inSlot(name, name !== 'candidacy' || !!Checklist));
  /** Text where the model has text; anything else would stop the page. */
  const written = (name: 'name' | 'summary' | 'regulatoryStatus' | 'costNotice') =>
    typeof treatment?.[name] === 'string' ? treatment[name] : '';
  const { process: steps, benefits, risks, alternatives, candidacy } = treatment ?? {};

  // The model has an id for each; without one a question cannot be led to.
  const questionId = (own: string | undefined) => (own ? id(questionIdOf(own)) : undefined);
  const questions = listOf(treatment?.explainers).map((question) => ({
    ...question,
    place: question.place === 'decision' ? ('decision' as const) : ('start' as const),
  }));
  const explainers = (wanted: 'start' | 'decision'): PartOfPage => {
    const shown = questions.filter(({ place }) => place === wanted);
    return {
      entries: shown.flatMap(({ id: own, question }) => {
        const place = questionId(own);
        return place ? [[place, question] as const] : [];
      }),
      children:
        shown[0] &&
        shown.map((item, index) => (
          <Explainer
            key={index}
            {...pick(item, 'question', 'answer', 'inShort', 'terms', 'figure', 'evidence')}
            {...cited}
            id={questionId(item.id)}
            labels={labels.explainerLabels}
          />
        )),
    };
  };
  const { heading: contentsHeading } = wordingOf(
    pageContentsLabels,
    labels.pageContentsLabels,
    'PageContents',
  );
  const { phone: callClinic } = wordingOf(contactCTALabels, labels.contactCTALabels, 'ContactCTA');
  const contactHeading = treatment?.contact?.heading || text.contact;

  const parts: Record<Part, PartOfPage> = {
    explainers: explainers('start'),
    process: {
      tone: 'water',
      entries: [[id('process'), steps?.heading ?? '']],
      children: listOf(steps?.steps)[0] && (
        <ProcessTimeline
          {...pick(steps, 'heading', 'intro', 'steps')}
          id={id('process')}
          locale={locale}
          headingLevel={headingLevel}
          labels={labels.processTimelineLabels}
        />
      ),
    },
    benefits: {
      entries: [[id('benefits'), benefits?.heading ?? '']],
      children: listOf(benefits?.benefits)[0] && (
        <BenefitsList
          {...pick(benefits, 'heading', 'intro')}
          benefits={withEvidence(benefits?.benefits)}
          {...cited}
          id={id('benefits')}
          risksHref={`#${id('risks')}`}
          labels={benefitsLabels}
        />
      ),
    },
    risks: {
      tone: 'sand',
      entries: [[id('risks'), risks?.heading ?? '']],
      children: (risks || written('regulatoryStatus')) && (
        <RiskDisclosure
          {...pick(risks, 'heading', 'intro')}
          contraindications={statementsOf(risks?.contraindications)}
          afterCare={statementsOf(risks?.afterCare)}
          notKnown={statementsOf(risks?.notKnown)}
          {...cited}
          groups={riskGroupsOf(treatment)}
          getHelp={helpWith(contact, risks?.getHelp, callClinic)}
          id={id('risks')}
          regulatoryStatus={written('regulatoryStatus')}
          regulatoryEvidence={listOf(treatment?.regulatoryEvidence)}
          frequencyDisplay={frequencyDisplay}
          labels={risksLabels}
        />
      ),
    },
    alternatives: {
      entries: [[id('alternatives'), alternatives?.heading ?? '']],
      children: (listOf(alternatives?.alternatives)[0] || alternatives?.noTreatment) && (
        <AlternativesList
          {...pick(alternatives, 'heading', 'intro', 'alternatives', 'noTreatment')}
          {...cited}
          id={id('alternatives')}
          labels={labels.alternativesListLabels}
        />
      ),
    },
    decision: explainers('decision'),
    candidacy: {
      entries: [[id('candidacy'), candidacy?.heading ?? '']],
      children: Checklist && listOf(candidacy?.groups)[0] && (
        <Checklist
          {...pick(candidacy, 'heading', 'intro', 'groups')}
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
          // One of the four is there, or the component says what is missing.
          {...(pick(contact, 'booking', 'phone', 'text', 'email') as AtLeastOne<ContactChannels>)}
          {...pick(contact, 'location', 'hours')}
          {...pick(contact, 'responseTime', 'answeredBy')}
          {...pick(treatment?.contact, 'intro')}
          id={id('contact')}
          heading={contactHeading}
          headingLevel={headingLevel}
          crisis={crisis}
          primary={primary}
          costNotice={written('costNotice')}
          locale={locale}
          labels={labels.contactCTALabels}
          crisisLabels={crisisLabels}
        />
      ),
    },
    sources: {
      tone: 'water',
      entries: sources[0] ? [[id('sources'), text.sources]] : [],
      children: (
        <>
          <ReviewStamp
            review={treatment?.review}
            heading={text.review}
            headingLevel={headingLevel}
            today={today}
            locale={locale}
            labels={labels.reviewStampLabels}
          />
          {sources[0] && (
            <SourceList
              id={id('sources')}
              sources={sources}
              citations={citationsIn(treatment, shown, idPrefix, {
                ...risksLabels,
                ...labels.candidacyChecklistLabels,
              })}
              heading={text.sources}
              headingLevel={headingLevel}
              labels={labels.sourceListLabels}
            />
          )}
          <BackToTop href={`#${pageId}`} labels={labels.backToTopLabels} />
          <CrisisNotice contact={crisis} headingLevel={headingLevel} labels={crisisLabels} />
        </>
      ),
    },
  };

  const sequence = [
    ...[...new Set([...wantedOrder, ...usualOrder])]
      .filter((name) => usualOrder.includes(name))
      .flatMap((name): readonly Part[] =>
        name === 'benefits-and-risks' ? ['benefits', 'risks'] : [name],
      ),
    ...lastParts,
  ]
    // What may be gained never stands without what can go wrong.
    .filter((name) => name !== 'benefits' || hasRisks(treatment))
    .map((name) => ({ name, ...parts[name], children: inSlot(name, parts[name].children) }))
    .filter(({ children }) => children);

  return (
    <Page
      tabIndex={-1}
      {...rest}
      id={pageId}
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
          heading={written('name')}
          headingLevel={pageLevel}
          summary={written('summary')}
          summaryEvidence={listOf(treatment?.summaryEvidence)}
          picture={treatment?.picture}
          labels={labels.treatmentHeroLabels}
        >
          <ReviewStamp
            review={treatment?.review}
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
              entries
                .filter(([, label]) => label)
                .map(([place, label]) => ({ href: `#${place}`, label })),
            )}
            headingLevel={headingLevel}
            labels={{
              heading: idPrefix ? `${written('name')}: ${contentsHeading}` : contentsHeading,
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

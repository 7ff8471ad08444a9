import type { Decorator } from '@storybook/react-vite';
import type { ComponentProps, ComponentType } from 'react';
import { crisisLines, crisisLinesInSpanish } from '../src/content/index.js';
import {
  AlternativesList,
  BackToTop,
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  Explainer,
  PageContents,
  ProcessTimeline,
  QuickExit,
  ReviewStamp,
  RiskDisclosure,
  SourceList,
  TreatmentHero,
  TreatmentPage,
} from '../src/index.js';
import * as es from '../src/locales/es.js';

/** The packs of wording by language. English is the components' own. */
const packs: Record<string, es.LocalePack> = { es };

type Wording = (pack: es.LocalePack) => Record<string, unknown>;

/** One component with the props that put it into a language. */
const row = <Props,>(
  component: ComponentType<Props>,
  wording: (pack: es.LocalePack) => Partial<Props>,
): [unknown, Wording] => [component, wording];

/** Every component that has wording of its own, with the props that put it into a language. */
export const components = new Map<unknown, Wording>([
  row<ComponentProps<typeof TreatmentPage>>(TreatmentPage, (labels) => ({ labels })),
  row(ProcessTimeline, ({ locale, processTimelineLabels: labels }) => ({ locale, labels })),
  row(BenefitsList, ({ locale, benefitsListLabels: labels }) => ({ locale, labels })),
  row(RiskDisclosure, ({ locale, riskDisclosureLabels: labels }) => ({ locale, labels })),
  row(
    CandidacyChecklist,
    ({ locale, candidacyChecklistLabels: labels, crisisNoticeLabels: crisisLabels }) => ({
      locale,
      labels,
      crisisLabels,
    }),
  ),
  row(ContactCTA, ({ locale, contactCTALabels: labels, crisisNoticeLabels: crisisLabels }) => ({
    locale,
    labels,
    crisisLabels,
  })),
  row(CrisisNotice, ({ crisisNoticeLabels: labels }) => ({ labels })),
  row(TreatmentHero, ({ locale, treatmentHeroLabels: labels }) => ({ locale, labels })),
  row(Explainer, ({ locale, explainerLabels: labels }) => ({ locale, labels })),
  row(AlternativesList, ({ locale, alternativesListLabels: labels }) => ({ locale, labels })),
  row(SourceList, ({ sourceListLabels: labels }) => ({ labels })),
  row(ReviewStamp, ({ locale, reviewStampLabels: labels }) => ({ locale, labels })),
  row(PageContents, ({ pageContentsLabels: labels }) => ({ labels })),
  row(BackToTop, ({ backToTopLabels: labels }) => ({ labels })),
  row(QuickExit, ({ quickExitLabels: labels }) => ({ labels })),
]);

/** The Lifeline's Spanish service in place of its English one; any other line stays as it is. */
const inSpanish = (name: 'crisis' | 'contact', line: unknown) =>
  line === crisisLines.US ? { [name]: crisisLinesInSpanish.US } : {};

/**
 * The toolbar's language: the components' own words, and `lang` around them. A story that sets a
 * language or labels itself keeps them. Content is the clinic's to translate, so it stays English.
 */
export const inToolbarLanguage: Decorator = (Story, { args, component, globals }) => {
  const pack = packs[globals.language];
  const wording = components.get(component);
  if (!pack || !wording || args.labels || args.locale) return <Story />;
  return (
    <div lang={globals.language}>
      <Story
        args={{
          ...args,
          ...wording(pack),
          ...inSpanish('crisis', args.crisis),
          ...inSpanish('contact', args.contact),
        }}
      />
    </div>
  );
};

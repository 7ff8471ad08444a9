import type { ComponentType, ReactNode } from 'react';
import { AlternativesList } from '../alternatives-list/index.js';
import { BackToTop } from '../back-to-top/index.js';
import { BenefitsList } from '../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/CandidacyChecklist.props.js';
import { ContactCTA } from '../contact-cta/index.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { Explainer } from '../explainer/index.js';
import { ProcessTimeline } from '../process-timeline/index.js';
import { ReviewStamp } from '../review-stamp/index.js';
import { RiskDisclosure } from '../risk-disclosure/index.js';
import { SourceList } from '../source-list/index.js';
import type { TreatmentPageModel } from './page-model/model.js';
import type { SectionName } from './page-model/section-order.js';
import { Slot } from './Slot.js';
import type { QuestionsProps, TreatmentPageSlots } from './TreatmentPage.props.js';

interface PageSectionProps {
  name: SectionName;
  model: TreatmentPageModel;
  slots: TreatmentPageSlots;
  /** Handed in, so that pages without it never import its client code. */
  checklist: ComponentType<CandidacyChecklistProps> | undefined;
}

/** One section of the page: the page's own, or what its slot renders. */
export function PageSection({ name, model, slots, checklist }: PageSectionProps): ReactNode {
  switch (name) {
    case 'explainers':
      return <Slot slot={slots.explainers} usual={Questions} props={model.explainers} />;
    case 'process':
      return <Slot slot={slots.process} usual={ProcessTimeline} props={model.process} />;
    case 'benefits':
      return <Slot slot={slots.benefits} usual={BenefitsList} props={model.benefits} />;
    case 'risks':
      return <RiskDisclosure {...model.risks} />;
    case 'alternatives':
      return <Slot slot={slots.alternatives} usual={AlternativesList} props={model.alternatives} />;
    case 'decision':
      return <Slot slot={slots.decision} usual={Questions} props={model.decision} />;
    case 'candidacy':
      return <Slot slot={slots.candidacy} usual={checklist} props={model.candidacy} />;
    case 'contact':
      return <Slot slot={slots.contact} usual={ContactCTA} props={model.contact} />;
    case 'sources':
      return <AboutThisPage model={model} />;
  }
}

function Questions({ questions }: QuestionsProps) {
  return questions.map((question, index) => <Explainer key={index} {...question} />);
}

function AboutThisPage({ model }: { model: TreatmentPageModel }) {
  return (
    <>
      <ReviewStamp {...model.review} />
      {model.sources.sources.length > 0 && <SourceList {...model.sources} />}
      <BackToTop {...model.backToTop} />
      <CrisisNotice {...model.crisis} />
    </>
  );
}

import type { ComponentType, ReactNode } from 'react';
import { AlternativesList } from '../alternatives-list/index.js';
import { BenefitsList } from '../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/CandidacyChecklist.props.js';
import { ContactCTA } from '../contact-cta/index.js';
import { CostNotice } from '../cost-notice/index.js';
import { Explainer } from '../explainer/index.js';
import { NoteList } from '../note-list/index.js';
import { ProcessTimeline } from '../process-timeline/index.js';
import { QuestionList } from '../question-list/index.js';
import { ReviewStamp } from '../review-stamp/index.js';
import { RiskDisclosure } from '../risk-disclosure/index.js';
import { SourceList } from '../source-list/index.js';
import { TeamList } from '../team-list/index.js';
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
    case 'candidacy':
      return <Slot slot={slots.candidacy} usual={checklist} props={model.candidacy} />;
    case 'cost':
      return <Slot slot={slots.cost} usual={CostNotice} props={model.cost} />;
    case 'team':
      return <Slot slot={slots.team} usual={TeamList} props={model.team} />;
    case 'faq':
      return <Slot slot={slots.faq} usual={QuestionList} props={model.faq} />;
    case 'contact':
      return <Slot slot={slots.contact} usual={ContactCTA} props={model.contact} />;
    case 'review':
      return <ReviewStamp {...model.review} />;
    case 'evidence':
      return <NoteList {...model.evidence} />;
    case 'sources':
      return <SourceList {...model.sources} />;
  }
}

function Questions({ questions }: QuestionsProps) {
  return questions.map((question, index) => <Explainer key={index} {...question} />);
}

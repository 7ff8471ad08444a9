import type { ComponentType } from 'react';
import { crisisLines } from '../../src/content/index.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  CrisisNotice,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

/** A component with the least it needs to show everything, for tests that hold for all of them. */
export interface Subject {
  name: string;
  slot: string;
  // biome-ignore lint/suspicious/noExplicitAny: each component has props of its own.
  Component: ComponentType<any>;
  props: Record<string, unknown>;
}

export const subjects: readonly Subject[] = [
  {
    name: 'ProcessTimeline',
    slot: 'process-timeline',
    Component: ProcessTimeline,
    props: { ...kap.process },
  },
  {
    name: 'BenefitsList',
    slot: 'benefits-list',
    Component: BenefitsList,
    props: { ...kap.benefits, sources: kap.sources, risksHref: '#risks' },
  },
  {
    name: 'RiskDisclosure',
    slot: 'risk-disclosure',
    Component: RiskDisclosure,
    props: {
      ...kap.risks,
      regulatoryStatus: kap.regulatoryStatus,
      regulatoryEvidence: kap.regulatoryEvidence,
      sources: kap.sources,
    },
  },
  {
    name: 'CandidacyChecklist',
    slot: 'candidacy-checklist',
    Component: CandidacyChecklist,
    props: { ...kap.candidacy, sources: kap.sources, crisis: crisisLines.US },
  },
  {
    name: 'ContactCTA',
    slot: 'contact-cta',
    Component: ContactCTA,
    props: { ...exampleClinic, heading: 'Talk with us', crisis: crisisLines.US },
  },
  {
    name: 'CrisisNotice',
    slot: 'crisis-notice',
    Component: CrisisNotice,
    props: { contact: crisisLines.US },
  },
];

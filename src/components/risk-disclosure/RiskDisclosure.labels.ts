import type { GetHelp, Severity } from '../../content/model/index.js';
import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';

/** Wording of a RiskDisclosure. */
export interface RiskDisclosureLabels
  extends EvidenceLabels,
    Record<`severity-${Severity}`, string>,
    Record<`help-${keyof GetHelp}`, string> {
  /** Heading over the regulatory status. */
  regulatoryStatus: string;
  /** In the number's place, when nobody knows it. */
  frequencyUnknown: string;
  duration: string;
  whatToDo: string;
  contraindications: string;
  afterCare: string;
  notKnown: string;
  getHelp: string;
}

export const riskDisclosureLabels: RiskDisclosureLabels = {
  ...evidenceLabels,
  regulatoryStatus: 'Is it approved?',
  'severity-common': 'Common side effects',
  'severity-less-common': 'Less common side effects',
  'severity-serious': 'Serious risks',
  frequencyUnknown: 'How often is not known for this use.',
  duration: 'How long it lasts',
  whatToDo: 'What to do',
  contraindications: 'Usually not suitable with',
  afterCare: 'After each session',
  notKnown: 'What is not known',
  getHelp: 'Getting help',
  'help-emergency': 'Emergency',
  'help-urgent': 'Urgent',
  'help-routine': 'Soon',
};

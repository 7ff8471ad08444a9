import type { GetHelp, Severity } from '../../content/model/index.js';
import { type EvidenceLabels, evidenceLabels } from '../../internal/evidence.labels.js';
import type { FrequencyIconsLabels } from '../frequency-icons/index.js';
import type { FrequencyTableLabels } from '../frequency-table/index.js';

/** Wording of a RiskDisclosure, and of the display of numbers that is passed to it. */
export interface RiskDisclosureLabels
  extends EvidenceLabels,
    Partial<FrequencyIconsLabels>,
    Partial<FrequencyTableLabels>,
    Record<Severity | keyof GetHelp, string> {
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
  common: 'Common side effects',
  'less-common': 'Less common side effects',
  serious: 'Serious risks',
  frequencyUnknown: 'How often is not known for this use.',
  duration: 'How long it lasts',
  whatToDo: 'What to do',
  contraindications: 'Should never, or usually not, be used with',
  afterCare: 'After each session',
  notKnown: 'What is not known',
  getHelp: 'Getting help',
  emergency: 'Emergency',
  urgent: 'Urgent',
  routine: 'Soon',
};

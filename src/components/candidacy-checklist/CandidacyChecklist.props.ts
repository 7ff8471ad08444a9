import type { CandidacyGroup, CrisisContact } from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';
import type { CandidacyChecklistLabels } from './CandidacyChecklist.labels.js';

export interface CandidacyChecklistProps
  extends SectionProps<Omit<CandidacyChecklistLabels, 'disclaimer'>>,
    CitingProps {
  /** What to raise with a clinician, by intent. An empty list renders nothing. */
  groups: readonly CandidacyGroup[];
  /** Where to turn in a crisis; always shown, in one line before anything can be checked. */
  crisis: CrisisContact;
  /** The clinic's name; heads the letter to the clinician. */
  clinicName?: string | undefined;
}

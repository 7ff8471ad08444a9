import type { ReactNode } from 'react';
import type { Alternative } from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';
import type { AlternativesListLabels } from './AlternativesList.labels.js';

export interface AlternativesListProps extends SectionProps<AlternativesListLabels>, CitingProps {
  /** The other treatments, each in as much detail as the rest. */
  alternatives: readonly Alternative<ReactNode>[];
  /**
   * Deciding against a new treatment for now. It is an option like the others and cannot be left
   * out: a page that lists only treatments steers its reader (Joseph-Williams 2014).
   */
  noTreatment: Alternative<ReactNode>;
}

import type { ReactNode } from 'react';
import type { Claim, GetHelp, RiskGroup, Statements } from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

/** How the numbers of risks are shown beside their sentences. */
export type FrequencyDisplay = 'text' | 'table' | 'icons';

export interface RiskDisclosureProps extends SectionProps<RiskDisclosureLabels>, CitingProps {
  /** What a regulator has and has not approved, in plain words. Always visible, above the risks. */
  regulatoryStatus: Claim<ReactNode>;
  /** Risks by severity, in the order they are shown. */
  groups: readonly RiskGroup<ReactNode>[];
  /** Who should usually not have the treatment. */
  contraindications?: Statements<ReactNode> | undefined;
  /** What to do, and what to avoid, after a session. */
  afterCare?: Statements<ReactNode> | undefined;
  /** What research has not settled. */
  notKnown?: Statements<ReactNode> | undefined;
  /** When to get help and how, the emergency first. */
  getHelp?: GetHelp | undefined;
  /**
   * Shows the numbers in another way too: in a table above each group, or as a hundred dots at each
   * risk. The sentences stay.
   * @default 'text'
   */
  frequencyDisplay?: FrequencyDisplay | undefined;
}

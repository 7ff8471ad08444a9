import type { ReactNode } from 'react';
import type {
  Claim,
  ClinicContact,
  CrisisContact,
  GetHelp,
  RiskGroup,
  Statements,
} from '../../content/model/index.js';
import type { CitingProps, SectionProps } from '../shared-props.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

/** How the numbers of risks are shown. */
export type FrequencyDisplay = 'table' | 'text' | 'icons';

export interface RiskDisclosureProps extends SectionProps<RiskDisclosureLabels>, CitingProps {
  /** What a regulator has and has not approved, in plain words. Always visible, above the risks. */
  regulatoryStatus: Claim<ReactNode>;
  /** Risks by severity, in the order they are shown. */
  groups: readonly RiskGroup<ReactNode>[];
  /** Where to turn in a crisis and in an emergency: the numbers that the risks and the help name. */
  crisis: CrisisContact;
  /** The clinic's own numbers: `onCall` for what cannot wait, `phone` for the rest. */
  contact?: ClinicContact | undefined;
  /** Who should usually not have the treatment. */
  contraindications?: Statements<ReactNode> | undefined;
  /**
   * Address of the list of who should not have it, where the page shows that list elsewhere. A link
   * then stands in place of `contraindications`, so that readers do not get two lists to compare.
   */
  contraindicationsHref?: string | undefined;
  /** What to do, and what to avoid, after a session. */
  afterCare?: Statements<ReactNode> | undefined;
  /** What research has not settled. */
  notKnown?: Statements<ReactNode> | undefined;
  /** When to get help and how, the emergency first. */
  getHelp?: GetHelp | undefined;
  /**
   * The risks of a group as the rows of a table, as a list with a sentence for each number, or as
   * that list with a hundred dots at each number.
   * @default 'table'
   */
  frequencyDisplay?: FrequencyDisplay | undefined;
}

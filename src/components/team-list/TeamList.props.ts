import type { TeamMember } from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { TeamListLabels } from './TeamList.labels.js';

export interface TeamListProps extends SectionProps<TeamListLabels> {
  /** Who treats people, in the order a person meets them. */
  members: readonly TeamMember[];
}

import type { ReactNode } from 'react';
import type { Alternative } from '../../content/model/index.js';
import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import type { AlternativesListProps } from './AlternativesList.props.js';

type Content = Pick<AlternativesListProps, 'id' | 'alternatives'> & {
  /** Missing only in content nobody checked. */
  noTreatment?: Alternative<ReactNode> | undefined;
};

/** The other treatments, then none. */
export const allOptions = ({
  alternatives,
  noTreatment,
}: Content): readonly Alternative<ReactNode>[] =>
  noTreatment ? [...alternatives, noTreatment] : alternatives;

/** The options, which rest on evidence, in reading order. */
export const citingPlaces = (content: Content): readonly CitingPlace[] =>
  allOptions(content).map(({ name, evidence }, index) => ({
    id: itemId(content.id, index + 1),
    label: name,
    evidence,
  }));

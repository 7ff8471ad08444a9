import type { Claim } from '../../content/model/index.js';
import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import type { BenefitsListLabels } from './BenefitsList.labels.js';
import type { BenefitsListProps } from './BenefitsList.props.js';

type Content = Pick<BenefitsListProps, 'id' | 'heading' | 'benefits' | 'howLong'> & {
  summary?: Claim | undefined;
};

/** The parts of the list that rest on evidence, in reading order. */
export const citingPlaces = (
  { id, heading, summary, benefits, howLong }: Content,
  text: BenefitsListLabels,
): readonly CitingPlace[] => [
  { id, label: heading, evidence: summary?.evidence },
  ...benefits.map(({ title, evidence }, index) => ({
    id: itemId(id, index + 1),
    label: title,
    evidence,
  })),
  { id: itemId(id, 'how-long'), label: text['how-long'], evidence: howLong?.evidence },
];

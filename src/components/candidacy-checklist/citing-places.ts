import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import type { CandidacyChecklistLabels } from './CandidacyChecklist.labels.js';
import type { CandidacyChecklistProps } from './CandidacyChecklist.props.js';

/** The groups and the items that rest on evidence, in reading order. */
export const citingPlaces = (
  { id, groups }: Pick<CandidacyChecklistProps, 'id' | 'groups'>,
  text: CandidacyChecklistLabels,
): readonly CitingPlace[] =>
  groups.flatMap(({ intent, heading, items, evidence }, index) => [
    {
      id: itemId(id, index + 1),
      label: heading ?? wordsForTerm(text.intents, intent),
      evidence,
    },
    ...items.map((item, place) => ({
      id: itemId(id, index + 1, place + 1),
      label: item.label,
      evidence: item.evidence,
    })),
  ]);

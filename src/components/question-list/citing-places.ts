import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import type { QuestionListProps } from './QuestionList.props.js';

/** The questions whose answers rest on evidence. */
export const citingPlaces = ({
  id,
  questions,
}: Pick<QuestionListProps, 'id' | 'questions'>): readonly CitingPlace[] =>
  questions.map(({ question, evidence }, index) => ({
    id: itemId(id, index + 1),
    label: question,
    evidence,
  }));

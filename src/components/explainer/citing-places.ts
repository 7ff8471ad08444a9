import type { CitingPlace } from '../../internal/wording/citing-places.js';
import type { ExplainerProps } from './Explainer.props.js';

/** The section, which rests on the notes of its lead and of its answer. */
export function citingPlace({ id, question, lead, evidence }: ExplainerProps): CitingPlace {
  const [first, ...others] = [...(lead?.evidence ?? []), ...(evidence ?? [])];
  return { id, label: question, evidence: first === undefined ? evidence : [first, ...others] };
}

import type { Frequency } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import { frequencySentence, isReadable } from '../wording/frequency-sentence.js';

interface FrequencyStatementProps {
  frequency: Frequency;
  context: CitationContext;
}

/** How often something happened, as a sentence. Nothing where the number cannot be read. */
export function FrequencyStatement({ frequency, context }: FrequencyStatementProps) {
  return (
    isReadable(frequency) && <p data-slot="frequency">{frequencySentence(frequency, context)}</p>
  );
}

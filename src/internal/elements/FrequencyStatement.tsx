import type { Evidence, Frequency } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import { frequencyInShort, frequencySentences, isReadable } from '../wording/frequency-sentence.js';
import { NoteMarkers } from './NoteMarkers.js';

interface FrequencyStatementProps {
  frequency: Frequency;
  /** What the number rests on. */
  evidence?: Evidence | undefined;
  context: CitationContext;
  /** In a cell, where there is little room. */
  isShort?: boolean;
}

/** How often something happened, in words. Nothing where the number cannot be read. */
export function FrequencyStatement({
  frequency,
  evidence,
  context,
  isShort,
}: FrequencyStatementProps) {
  const inWords = isShort ? frequencyInShort : frequencySentences;
  return (
    isReadable(frequency) && (
      <p data-slot="frequency">
        {inWords(frequency, context)}
        <NoteMarkers evidence={evidence} context={context} />
      </p>
    )
  );
}

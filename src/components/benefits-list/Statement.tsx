import type { ReactNode } from 'react';
import type { Evidence, Frequency } from '../../content/model/index.js';
import { Bars } from '../../internal/elements/Bars.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';

interface StatementProps {
  slot?: string;
  text: ReactNode;
  frequency: Frequency | undefined;
  evidence: Evidence;
  context: CitationContext;
}

/** What is said of a gain and, where somebody counted, the number in words and as bars. */
export function Statement({ slot, text, frequency, evidence, context }: StatementProps) {
  return (
    <>
      <Prose slot={slot} end={!frequency && <NoteMarkers evidence={evidence} context={context} />}>
        {text}
      </Prose>
      {frequency && (
        <>
          <FrequencyStatement frequency={frequency} evidence={evidence} context={context} />
          <Bars frequency={frequency} tag={context.tag} />
        </>
      )}
    </>
  );
}

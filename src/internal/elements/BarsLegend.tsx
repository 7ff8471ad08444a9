import type { Frequency } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import type { BarPart } from '../wording/evidence.labels.js';
import { isReadable } from '../wording/frequency-sentence.js';

interface BarsLegendProps {
  /** What the bars above it show: parts they do not have are not explained. */
  frequency: Frequency;
  context: CitationContext;
}

/** What the parts of a bar are. Screen readers get the sentence in place of the bars. */
export function BarsLegend({ frequency, context: { words } }: BarsLegendProps) {
  if (!isReadable(frequency)) return null;
  const { comparator, low, high } = frequency;
  const parts: readonly BarPart[] = [
    'treatment',
    ...(comparator ? (['comparison'] as const) : []),
    ...(low === undefined || high === undefined ? [] : (['range'] as const)),
  ];
  return (
    <div data-slot="bars-legend" aria-hidden>
      {parts.map((part) => (
        <span key={part} data-slot="bars-legend-part" data-part={part}>
          {words.bars[part]}
        </span>
      ))}
    </div>
  );
}

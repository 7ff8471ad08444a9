// biome-ignore-all lint/a11y/noRedundantRoles: see FrequencyTable.tsx.

import type { Frequency } from '../../content/model/index.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { isReadable } from '../../internal/wording/frequency-sentence.js';
import { formatNumber } from '../../internal/wording/numbers.js';
import { inSentence } from '../../internal/wording/sentence.js';
import { capitalized, fillTemplate } from '../../internal/wording/template.js';
import type { FrequencyTableLabels } from './FrequencyTable.labels.js';

interface CellsProps {
  frequency: Frequency;
  text: FrequencyTableLabels;
  context: CitationContext;
}

/** Bare numbers, where caption and headings say out of how many, when and compared with what. */
export function ComparedCells({ frequency, text, context: { tag } }: CellsProps) {
  const { count, comparator } = frequency;
  if (!isReadable(frequency) || !comparator) return <td colSpan={3} role="cell" />;
  const cells = [
    { label: text.count, number: count },
    { label: capitalized(comparator.name), number: comparator.count },
    { label: text.difference, number: count - comparator.count },
  ];
  return cells.map(({ label, number }, index) => (
    <td key={index} role="cell" data-slot="frequency-table-number" data-label={label}>
      {number < 0 ? `\u2212${formatNumber(-number, tag)}` : formatNumber(number, tag)}
    </td>
  ));
}

/** Numbers with their study, where each risk has its own. */
export function StudyCells({ frequency, text, context: { tag } }: CellsProps) {
  // An unreadable number leaves its cells empty: "not known" would be false.
  if (!isReadable(frequency)) return <td colSpan={3} role="cell" />;
  const { count, per, outcome = '', comparator, population, route, timeFrame } = frequency;
  return (
    <>
      <td role="cell" data-label={text.count}>
        {fillTemplate(text.number, { count, per, outcome }, tag)}
      </td>
      <td role="cell" data-label={text.comparison}>
        {comparator && fillTemplate(text['comparison-number'], { ...comparator, per }, tag)}
        {comparator === null && text['no-comparison']}
      </td>
      <td role="cell" data-label={text.study}>
        {/* Punctuation around a missing part would be left over. */}
        {fillTemplate(text['study-text'], {
          population,
          route: inSentence(route),
          timeFrame,
        }).replace(/^[\s.,]+|[\s.,]+$/g, '')}
      </td>
    </>
  );
}

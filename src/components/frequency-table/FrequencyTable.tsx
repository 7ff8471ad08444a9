// biome-ignore-all lint/a11y/noRedundantRoles: on a small screen the table is laid out as blocks, and in
// Safari a table that is not laid out as one has no roles but those written out.
import { fill } from '../../internal/fill.js';
import { sharedEvidence } from '../../internal/frequency.js';
import type { FrequencyDisplayProps } from '../../internal/frequency-display.js';
import { frequencyTableLabels } from './FrequencyTable.labels.js';

export type FrequencyTableProps = FrequencyDisplayProps;

/**
 * All numbers of a group in one table above its risks, each with its comparison. Pass it to a
 * RiskDisclosure: `frequencyDisplay={FrequencyTable}`. The sentence at each risk stays.
 *
 * A group in which no number is known gets no table.
 */
export function FrequencyTable({ caption, risks, text }: FrequencyTableProps) {
  const frequencies = risks?.flatMap(({ frequency }) => frequency ?? []);
  if (!frequencies?.[0]) return null;
  const wording = { ...frequencyTableLabels, ...text };
  // Said once above the table only where all its numbers share a study.
  const withStudy = !sharedEvidence(frequencies);
  const write = (template: string, values: object) => fill(template, values, text.locale);
  return (
    <table role="table" data-slot="frequency-table">
      <caption>{fill(wording.tableCaption, { group: caption })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[
            wording.tableRisk,
            wording.tableCount,
            wording.tableComparison,
            withStudy ? wording.tableStudy : wording.tableTimeFrame,
          ].map((heading, index) => (
            <th key={index} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {risks?.map(({ name, frequency }, index) => (
          <tr key={index} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {frequency ? (
              <>
                <td role="cell">
                  {write(wording.tableNumber, { ...frequency, outcome: frequency.outcome ?? '' })}
                </td>
                <td role="cell">
                  {frequency.comparator
                    ? write(wording.tableComparisonNumber, {
                        ...frequency.comparator,
                        per: frequency.per,
                      })
                    : wording.tableNoComparison}
                </td>
                <td role="cell">
                  {withStudy ? write(wording.tableStudyText, frequency) : frequency.timeFrame}
                </td>
              </>
            ) : (
              <td colSpan={3} role="cell">
                {text.frequencyUnknown}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

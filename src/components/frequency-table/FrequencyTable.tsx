// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table turns into blocks, and
// Safari then drops the semantics of a table without written roles.

import type { Frequency } from '../../content/model/index.js';
import { normalizeFrequencies } from '../../content/normalize/index.js';
import { type CitationContext, citationContext } from '../../internal/wording/citation-context.js';
import { isReadable, sharedStudy } from '../../internal/wording/frequency-sentence.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { fillTemplate } from '../../internal/wording/template.js';
import { type FrequencyTableLabels, frequencyTableLabels } from './FrequencyTable.labels.js';
import type { FrequencyTableProps } from './FrequencyTable.props.js';
import { frequencyTableVariants } from './FrequencyTable.variants.js';

/** The numbers of several risks, one row each, with what they were compared with. */
export function FrequencyTable(props: FrequencyTableProps) {
  const { caption, risks, locale, labels, className, ...rest } = normalizeFrequencies(props);
  const frequencies = risks.flatMap(({ frequency }) => frequency ?? []).filter(isReadable);
  if (frequencies.length === 0) return null;
  const text = mergeLabels('FrequencyTable', frequencyTableLabels, locale?.frequencyTable, labels);
  const context = citationContext({ locale });
  const hasOneStudy = sharedStudy(frequencies) !== undefined;
  const lastHeading = hasOneStudy ? text['time-frame'] : text.study;
  return (
    <table
      {...rest}
      role="table"
      data-slot="frequency-table"
      className={frequencyTableVariants({ className })}
    >
      {caption && <caption>{fillTemplate(text.caption, { group: caption })}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {[text.risk, text.count, text.comparison, lastHeading].map((heading, index) => (
            <th key={index} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {risks.map(({ name, frequency }, index) => (
          <tr key={index} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {frequency ? (
              <NumberCells
                frequency={frequency}
                hasOneStudy={hasOneStudy}
                text={text}
                context={context}
              />
            ) : (
              <td colSpan={3} role="cell">
                {context.words['frequency-unknown']}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NumberCellsProps {
  frequency: Frequency;
  /** The study is cited elsewhere, so only the time frame is shown. */
  hasOneStudy: boolean;
  text: FrequencyTableLabels;
  context: CitationContext;
}

function NumberCells({ frequency, hasOneStudy, text, context: { tag } }: NumberCellsProps) {
  // An unreadable number leaves its cells empty: "not known" would be false.
  if (!isReadable(frequency)) return <td colSpan={3} role="cell" />;
  const { count, per, outcome = '', comparator, population, route, timeFrame } = frequency;
  return (
    <>
      <td role="cell">{fillTemplate(text.number, { count, per, outcome }, tag)}</td>
      <td role="cell">
        {comparator && fillTemplate(text['comparison-number'], { ...comparator, per }, tag)}
        {comparator === null && text['no-comparison']}
      </td>
      <td role="cell">
        {hasOneStudy
          ? timeFrame
          : // Punctuation around a missing part would be left over.
            fillTemplate(text['study-text'], { population, route, timeFrame }).replace(
              /^[\s.,]+|[\s.,]+$/g,
              '',
            )}
      </td>
    </>
  );
}

// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table turns into blocks, and
// Safari then drops the semantics of a table without written roles.

import type { Frequency } from '../../content/model/index.js';
import { normalizeFrequencies } from '../../content/normalize/index.js';
import { Bars } from '../../internal/elements/Bars.js';
import { citationContext } from '../../internal/wording/citation-context.js';
import { isReadable, sharedComparison } from '../../internal/wording/frequency-sentence.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { capitalized, fillTemplate } from '../../internal/wording/template.js';
import { ComparedCells, StudyCells } from './cells.js';
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
  const shared = sharedComparison(frequencies);
  const Cells = shared ? ComparedCells : StudyCells;
  return (
    <table
      {...rest}
      role="table"
      data-slot="frequency-table"
      className={frequencyTableVariants({ layout: shared ? 'compared' : 'stacked', className })}
    >
      {caption && <caption>{captionInWords(caption, shared, text, context.tag)}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns(shared, text).map((heading, index) => (
            <th key={index} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {risks.map(({ id, name, description, frequency }, index) => (
          <tr key={index} role="row" id={id}>
            <th scope="row" role="rowheader">
              <div data-slot="frequency-table-risk">
                <div>
                  <span data-slot="frequency-table-name">{name}</span> {description}
                </div>
                {shared && frequency && <Bars frequency={frequency} tag={context.tag} isSlim />}
              </div>
            </th>
            {frequency ? (
              <Cells frequency={frequency} text={text} context={context} />
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

function captionInWords(
  group: string,
  shared: Frequency | undefined,
  text: FrequencyTableLabels,
  tag: string | undefined,
): string {
  if (!shared) return fillTemplate(text.caption, { group });
  const { per, timeFrame, route } = shared;
  return fillTemplate(text['shared-caption'], { group, per, timeFrame, route }, tag);
}

const columns = (shared: Frequency | undefined, text: FrequencyTableLabels) =>
  shared?.comparator
    ? [text.risk, text.count, capitalized(shared.comparator.name), text.difference]
    : [text.risk, text.count, text.comparison, text.study];

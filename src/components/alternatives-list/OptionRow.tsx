// biome-ignore-all lint/a11y/noRedundantRoles: see AlternativesList.tsx.

import type { ReactNode } from 'react';
import type { Alternative } from '../../content/model/index.js';
import { Bars } from '../../internal/elements/Bars.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import type { AlternativesListLabels } from './AlternativesList.labels.js';

interface OptionRowProps {
  option: Alternative<ReactNode>;
  text: AlternativesListLabels;
  context: CitationContext;
}

/** The cells of one option. Narrow screens show each cell under its column's heading. */
export function OptionRow({ option, text, context }: OptionRowProps) {
  const { name, description, benefits, frequency, risks, evidence } = option;
  return (
    <>
      <th scope="row" role="rowheader" data-slot="alternatives-list-title">
        {name}
        <NoteMarkers evidence={evidence} context={context} />
      </th>
      <td role="cell" data-label={text.description}>
        <Prose slot="alternatives-list-description">{description}</Prose>
      </td>
      <td role="cell" data-label={text.benefits}>
        <Prose slot="alternatives-list-gains">{benefits}</Prose>
        {frequency && (
          <>
            <FrequencyStatement frequency={frequency} context={context} isShort />
            <Bars frequency={frequency} tag={context.tag} isSlim />
          </>
        )}
        <EvidenceLines evidence={evidence} context={context} saysIfNone />
      </td>
      <td role="cell" data-label={text.risks}>
        <Prose slot="alternatives-list-harms">{risks}</Prose>
      </td>
    </>
  );
}

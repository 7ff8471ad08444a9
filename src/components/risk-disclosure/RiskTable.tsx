// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table turns into blocks, and
// Safari then drops the semantics of a table without written roles.

import type { ReactNode } from 'react';
import type { Risk } from '../../content/model/index.js';
import type { ContactNumbers } from '../../content/numbers.js';
import { Bars } from '../../internal/elements/Bars.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { LinkedNumbers } from '../../internal/elements/LinkedNumbers.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import { itemId } from '../../internal/item-id.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { isHowOftenKnown } from './how-often.js';
import { Fact } from './Risk.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

interface RiskTableProps {
  id: string | undefined;
  risks: readonly Risk<ReactNode>[];
  text: RiskDisclosureLabels;
  numbers: ContactNumbers;
  context: CitationContext;
}

/** What can happen, how often where that is known, and what to do about it, side by side. */
export function RiskTable({ id, risks, ...shared }: RiskTableProps) {
  const { text } = shared;
  const isAnyKnown = risks.some(isHowOftenKnown);
  const hasAdvice = risks.some(({ whatToDo }) => whatToDo);
  return (
    <table role="table" data-slot="risk-disclosure-table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text.risk}
          </th>
          {isAnyKnown && (
            <th scope="col" role="columnheader">
              {text['how-often']}
            </th>
          )}
          {hasAdvice && (
            <th scope="col" role="columnheader">
              {text['what-to-do']}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {risks.map((risk, index) => (
          <tr key={index} role="row" data-slot="risk-disclosure-risk" id={itemId(id, index + 1)}>
            <WhatCanHappen {...shared} risk={risk} />
            {isAnyKnown && (
              <td role="cell" data-slot="risk-disclosure-how-often">
                <HowOften {...shared} risk={risk} />
              </td>
            )}
            {hasAdvice && (
              <td role="cell" data-slot="risk-disclosure-advice">
                <LinkedNumbers numbers={shared.numbers}>{risk.whatToDo}</LinkedNumbers>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends Omit<RiskTableProps, 'id' | 'risks'> {
  risk: Risk<ReactNode>;
}

function WhatCanHappen({ risk, text, context }: CellProps) {
  const { name, description, howOften, duration, evidence } = risk;
  // The numbers of notes stand where a figure is, if the words have one.
  const markers = !howOften && <NoteMarkers evidence={evidence} context={context} />;
  return (
    <th scope="row" role="rowheader">
      <span data-slot="risk-disclosure-risk-name">{name}</span>
      {!description && markers}
      <Prose slot="risk-disclosure-description" end={markers}>
        {description}
      </Prose>
      {duration && <Fact term={text.duration}>{duration}</Fact>}
      <EvidenceLines evidence={evidence} context={context} />
    </th>
  );
}

/** The number of a risk, with its bars, and what is said of it in words; hatched without either. */
function HowOften({ risk, text, context }: CellProps) {
  const { frequency, howOften, evidence } = risk;
  if (!isHowOftenKnown(risk)) {
    return <div role="img" aria-label={text.unknown} data-slot="risk-disclosure-hatch" />;
  }
  return (
    <>
      {frequency && <Bars frequency={frequency} tag={context.tag} isSlim />}
      {frequency && <FrequencyStatement frequency={frequency} context={context} isShort />}
      <Prose end={<NoteMarkers evidence={evidence} context={context} />}>{howOften}</Prose>
    </>
  );
}

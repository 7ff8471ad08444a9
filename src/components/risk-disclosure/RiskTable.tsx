// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table turns into blocks, and
// Safari then drops the semantics of a table without written roles.

import type { ReactNode } from 'react';
import type { Frequency, Risk } from '../../content/model/index.js';
import type { ContactNumbers } from '../../content/numbers.js';
import { Bars } from '../../internal/elements/Bars.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { LinkedNumbers } from '../../internal/elements/LinkedNumbers.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import { itemId } from '../../internal/item-id.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
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
  const hasNumbers = risks.some(({ frequency }) => frequency);
  const hasAdvice = risks.some(({ whatToDo }) => whatToDo);
  return (
    <table role="table" data-slot="risk-disclosure-table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text.risk}
          </th>
          {hasNumbers && (
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
            {hasNumbers && (
              <td role="cell" data-slot="risk-disclosure-how-often">
                <HowOften {...shared} frequency={risk.frequency} />
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

interface WhatCanHappenProps extends Omit<RiskTableProps, 'id' | 'risks'> {
  risk: Risk<ReactNode>;
}

function WhatCanHappen({ risk, text, context }: WhatCanHappenProps) {
  const { name, description, duration, evidence } = risk;
  return (
    <th scope="row" role="rowheader">
      <span data-slot="risk-disclosure-risk-name">{name}</span>
      {!description && <NoteMarkers evidence={evidence} context={context} />}
      <Prose
        slot="risk-disclosure-description"
        end={<NoteMarkers evidence={evidence} context={context} />}
      >
        {description}
      </Prose>
      {duration && <Fact term={text.duration}>{duration}</Fact>}
      <EvidenceLines evidence={evidence} context={context} />
    </th>
  );
}

interface HowOftenProps extends Omit<RiskTableProps, 'id' | 'risks'> {
  frequency: Frequency | undefined;
}

/** The number of a risk, with its bars; hatched where there is none. */
function HowOften({ frequency, text, context }: HowOftenProps) {
  if (!frequency) {
    return <div role="img" aria-label={text.unknown} data-slot="risk-disclosure-hatch" />;
  }
  return (
    <>
      <Bars frequency={frequency} tag={context.tag} isSlim />
      <FrequencyStatement frequency={frequency} context={context} isShort />
    </>
  );
}

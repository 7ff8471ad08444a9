import type { ReactNode } from 'react';
import type { Claim } from '../../content/model/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SideNotes } from '../../internal/elements/SideNotes.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

interface RegulatoryStatusProps {
  id: string | undefined;
  status: Claim<ReactNode>;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
  context: CitationContext;
}

/** What a regulator has and has not approved. */
export function RegulatoryStatus({ id, status, level, text, context }: RegulatoryStatusProps) {
  return (
    status.text && (
      <div data-slot="risk-disclosure-status" id={id}>
        <Heading level={level} slot="risk-disclosure-status-title">
          {text['regulatory-status']}
        </Heading>
        <Prose
          slot="risk-disclosure-status-text"
          end={<NoteMarkers evidence={status.evidence} context={context} />}
        >
          {status.text}
        </Prose>
        <SideNotes evidence={status.evidence} context={context} />
        <EvidenceLines evidence={status.evidence} context={context} />
      </div>
    )
  );
}

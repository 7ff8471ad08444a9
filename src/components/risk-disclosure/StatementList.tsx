import type { ReactNode } from 'react';
import type { Statements } from '../../content/model/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';

interface StatementListProps {
  id: string | undefined;
  /** Unless the statements have their own. */
  heading: string;
  level: HeadingLevel;
  statements: Statements<ReactNode> | undefined;
  context: CitationContext;
  /** What the statements are: what is not known looks like it. */
  kind?: 'not-known';
}

/** Statements of one kind, and what they rest on together. */
export function StatementList({
  id,
  heading,
  level,
  statements,
  context,
  kind,
}: StatementListProps) {
  return (
    statements && (
      <div data-slot="risk-disclosure-list" data-kind={kind} id={id}>
        <Heading level={level} slot="risk-disclosure-title">
          {statements.heading ?? heading}
          <NoteMarkers evidence={statements.evidence} context={context} />
        </Heading>
        <ItemList slot="risk-disclosure-statements" items={statements.items} />
        <EvidenceLines evidence={statements.evidence} context={context} />
      </div>
    )
  );
}

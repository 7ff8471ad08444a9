import type { ReactNode, Ref } from 'react';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';

export interface SheetContent {
  items: readonly string[];
  /** The sentences that close the sheet: who decides, and where to turn in a crisis. */
  closing: readonly string[];
  /** Heads the sheet on paper and as a copy. */
  clinicName: string | undefined;
}

interface SheetProps extends SheetContent {
  /** Under another name, because React 18 keeps `ref` from function components. */
  sheetRef: Ref<HTMLDivElement>;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
  /** The buttons. */
  children: ReactNode;
}

/** What was checked, as a sheet for the conversation with a clinician. */
export function Sheet({ sheetRef, items, closing, clinicName, ...props }: SheetProps) {
  const { headingLevel, labels, children } = props;
  return (
    <div ref={sheetRef} data-slot="candidacy-checklist-sheet">
      <div data-slot="candidacy-checklist-letterhead">
        {clinicName && <p>{clinicName}</p>}
        <p data-slot="candidacy-checklist-line">{labels.date}</p>
      </div>
      <Heading level={headingLevel} slot="candidacy-checklist-title">
        {labels.heading}
      </Heading>
      <ItemList slot="candidacy-checklist-checked" items={items} />
      <p data-slot="candidacy-checklist-line">{labels['own-questions']}</p>
      {closing.map((sentence) => (
        <p key={sentence} data-slot="candidacy-checklist-closing" dir="auto">
          {sentence}
        </p>
      ))}
      {children}
    </div>
  );
}

/** The same sheet as plain text, for the clipboard. */
export function sheetAsText({ items, closing, clinicName }: SheetContent, heading: string): string {
  const lines = [heading, ...items.map((item) => `- ${item}`), ...closing];
  return (clinicName ? [clinicName, ...lines] : lines).join('\n');
}

import type { ReactNode, Ref } from 'react';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';

export interface SheetContent {
  items: readonly string[];
  /** The sentences that close the letter: who decides, and where to turn in a crisis. */
  closing: readonly [decides: string, ...whereToTurn: string[]];
  /** Heads the letter. */
  clinicName: string | undefined;
}

interface SheetProps extends SheetContent {
  id: string;
  /** Under another name, because React 18 keeps `ref` from function components. */
  sheetRef: Ref<HTMLDivElement>;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
  /** Its foot: the buttons, and what came of them. */
  children: ReactNode;
}

/** What was checked, as a letter for the conversation with a clinician. */
export function Sheet({ id, sheetRef, items, closing, clinicName, ...props }: SheetProps) {
  const { headingLevel, labels, children } = props;
  const [decides, ...whereToTurn] = closing;
  const isEmpty = items.length === 0;
  return (
    <div ref={sheetRef} id={id} tabIndex={-1} data-slot="candidacy-checklist-sheet">
      <div data-slot="candidacy-checklist-letterhead">
        {clinicName && <p>{clinicName}</p>}
        <p data-slot="candidacy-checklist-date">{labels.date}</p>
      </div>
      <Heading level={headingLevel} slot="candidacy-checklist-sheet-title">
        {labels.heading}
      </Heading>
      {isEmpty ? (
        <p data-slot="candidacy-checklist-empty" hidden ref={reveal}>
          {labels.empty}
        </p>
      ) : (
        <ItemList slot="candidacy-checklist-checked" items={items} />
      )}
      <p data-slot="candidacy-checklist-own-questions">{labels['own-questions']}</p>
      <p data-slot="candidacy-checklist-disclaimer">{decides}</p>
      {/* On an empty letter they would only repeat what stands above the list. */}
      {!isEmpty &&
        whereToTurn.map((sentence) => (
          <p key={sentence} data-slot="candidacy-checklist-closing" dir="auto">
            {sentence}
          </p>
        ))}
      {children}
    </div>
  );
}

/** Shows what is hidden without JavaScript: a page without it must not promise a list. */
export function reveal(element: HTMLElement | null): void {
  if (element) element.hidden = false;
}

/** The same letter as plain text, for the clipboard. */
export function sheetAsText({ items, closing, clinicName }: SheetContent, heading: string): string {
  const lines = [heading, ...items.map((item) => `- ${item}`), ...closing];
  return (clinicName ? [clinicName, ...lines] : lines).join('\n');
}

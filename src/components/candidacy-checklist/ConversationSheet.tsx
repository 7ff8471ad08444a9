'use client';

// As a namespace: React's server build has no state, and a named import of it would keep even the
// static components from loading there.
import * as React from 'react';
import { Heading, type HeadingLevel, List } from '../../internal/elements.js';
import { fill } from '../../internal/fill.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';
import { printAlone } from './print-alone.js';

export interface ConversationSheetProps {
  /** The checkboxes, as they came from the server. */
  children: React.ReactNode;
  /** The sentences that close the sheet: who decides, and where to turn in a crisis. */
  closing: readonly string[];
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
}

const checkboxes = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
];
const labelOf = (box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '';

/**
 * Gathers what is ticked on a sheet to print or copy. The checkboxes keep their own state and the
 * answers are in this component's memory alone: nothing is stored, sent or put in an address.
 */
export function ConversationSheet({
  children,
  closing,
  headingLevel,
  labels,
}: ConversationSheetProps) {
  const list = React.useRef<HTMLDivElement>(null);
  const sheet = React.useRef<HTMLDivElement>(null);
  const [items, setItems] = React.useState<readonly string[]>([]);
  const [status, setStatus] = React.useState('');

  const gather = () =>
    setItems(
      checkboxes(list.current)
        .filter((box) => box.checked)
        .map(labelOf),
    );

  // Ticks from before this code arrived count too.
  React.useEffect(gather, []);

  async function copy() {
    const text = [labels.sheet, ...items.map((item) => `- ${item}`), ...closing].join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setStatus(labels.copied);
    } catch {
      setStatus(labels.copyFailed);
    }
  }

  function clear() {
    const boxes = checkboxes(list.current);
    for (const box of boxes) box.checked = false;
    gather();
    setStatus(labels.cleared);
    // The button that had the focus is gone with the sheet.
    boxes[0]?.focus();
  }

  return (
    <>
      <div
        ref={list}
        data-slot="candidacy-checklist-groups"
        onChange={({ target }) => {
          const box = target as unknown as HTMLInputElement;
          gather();
          setStatus(fill(box.checked ? labels.added : labels.removed, { item: labelOf(box) }));
        }}
      >
        {children}
      </div>
      <p role="status" data-slot="candidacy-checklist-said">
        {status}
      </p>
      {items.length > 0 && (
        <div ref={sheet} data-slot="candidacy-checklist-sheet">
          <Heading level={headingLevel}>{labels.sheet}</Heading>
          <List>
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </List>
          {closing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <div data-slot="candidacy-checklist-actions">
            <button type="button" onClick={() => printAlone(sheet.current)}>
              {labels.print}
            </button>
            <button type="button" onClick={copy}>
              {labels.copy}
            </button>
            <button type="button" onClick={clear}>
              {labels.clear}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

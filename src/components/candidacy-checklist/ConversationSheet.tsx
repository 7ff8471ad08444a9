'use client';

// As a namespace: React's server build has no state, and a named import of it would keep even the
// static components from loading there.
import * as React from 'react';
import type { HeadingLevel } from '../../internal/elements/Heading.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';
import { printAlone } from './print-alone.js';
import { Sheet, type SheetContent, sheetAsText } from './Sheet.js';
import { useAnnouncement } from './use-announcement.js';
import { useCheckedItems, wordsBeside } from './use-checked-items.js';

export interface ConversationSheetProps
  extends Omit<React.ComponentProps<'div'>, 'onChange'>,
    Omit<SheetContent, 'items'> {
  /** The checkboxes, as they came from the server. */
  children: React.ReactNode;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
}

/** How long an announcement stays, in milliseconds. */
const announcementDuration = 10_000;

/** Gathers what is checked on a sheet to print or copy. */
export function ConversationSheet(props: ConversationSheetProps) {
  const { children, closing, clinicName, headingLevel, labels, ...rest } = props;
  const { status, announce } = useAnnouncement();
  const checked = useCheckedItems(children, () => announce(''));
  const { items } = checked;
  const region = useSilencedEvents();
  return (
    <div {...rest} ref={region}>
      <div
        ref={checked.list}
        data-slot="candidacy-checklist-groups"
        onChange={(event) => {
          // To React this is a click, which the silenced events let pass.
          event.stopPropagation();
          const box = checked.change(event.target);
          if (!box) return;
          const template = box.checked ? labels.added : labels.removed;
          announce(
            template.replace('{item}', () => wordsBeside(box)),
            announcementDuration,
          );
        }}
      >
        {children}
      </div>
      {checked.canUndo && (
        <div data-slot="candidacy-checklist-actions">
          <Action
            autoFocus
            onClick={() => {
              checked.undo();
              announce(labels.restored);
            }}
          >
            {labels.undo}
          </Action>
        </div>
      )}
      {items.length === 0 ? (
        <p data-slot="candidacy-checklist-empty" hidden ref={reveal}>
          {labels.empty}
        </p>
      ) : (
        <SheetWithActions
          content={{ items, closing, clinicName }}
          headingLevel={headingLevel}
          labels={labels}
          announce={announce}
          clear={checked.clear}
        />
      )}
      {/* Below the buttons, so that whoever presses one sees what came of it. */}
      <p role="status" data-slot="candidacy-checklist-status">
        {status}
      </p>
    </div>
  );
}

/** Shows what is hidden without JavaScript: a page without it must not promise a list. */
function reveal(element: HTMLElement | null): void {
  if (element) element.hidden = false;
}

/** Hides from forms around the list, and from listeners on the page, that something was checked. */
function useSilencedEvents() {
  const region = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const element = region.current;
    const stop = (event: Event) => event.stopPropagation();
    element?.addEventListener('input', stop);
    element?.addEventListener('change', stop);
    return () => {
      element?.removeEventListener('input', stop);
      element?.removeEventListener('change', stop);
    };
  }, []);
  return region;
}

interface SheetWithActionsProps {
  content: SheetContent;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
  announce: (words: string) => void;
  clear: () => void;
}

function SheetWithActions({ content, headingLevel, labels, ...does }: SheetWithActionsProps) {
  const sheet = React.useRef<HTMLDivElement>(null);

  function printSheet() {
    try {
      printAlone(sheet.current);
    } catch {
      does.announce(labels['print-failed']);
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(sheetAsText(content, labels.heading));
      does.announce(labels.copied);
    } catch {
      does.announce(labels['copy-failed']);
    }
  }

  function clear() {
    does.clear();
    does.announce(labels.cleared);
  }

  return (
    <Sheet {...content} sheetRef={sheet} headingLevel={headingLevel} labels={labels}>
      <div data-slot="candidacy-checklist-actions">
        <Action onClick={printSheet}>{labels.print}</Action>
        <Action onClick={copy}>{labels.copy}</Action>
        <Action onClick={clear}>{labels.clear}</Action>
      </div>
    </Sheet>
  );
}

/** A button that belongs to no form around it. */
function Action(props: React.ComponentProps<'button'>) {
  return <button type="button" form="" {...props} />;
}

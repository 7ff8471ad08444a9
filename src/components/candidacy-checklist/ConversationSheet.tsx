'use client';

// As a namespace: React's server build has no state, and a named import of it would keep even the
// static components from loading there.
import * as React from 'react';
import type { HeadingLevel } from '../../internal/elements/Heading.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';
import { printAlone } from './print-alone.js';
import { reveal, Sheet, type SheetContent, sheetAsText } from './Sheet.js';
import { useAnnouncement } from './use-announcement.js';
import { type CheckedItems, useCheckedItems, wordsBeside } from './use-checked-items.js';

export interface ConversationSheetProps
  extends Omit<React.ComponentProps<'div'>, 'onChange'>,
    Omit<SheetContent, 'items'> {
  /** The checkboxes, as they came from the server. */
  children: React.ReactNode;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
  /** The letter's id. */
  sheetId: string;
  /** The ten digits of the language, from zero. */
  digits: string;
}

/** How long an announcement stays, in milliseconds. */
const announcementDuration = 10_000;

/** Gathers what is checked on a letter beside the list, to print or copy. */
export function ConversationSheet(props: ConversationSheetProps) {
  const { children, closing, clinicName, headingLevel, labels, sheetId, digits, ...rest } = props;
  const { status, announce } = useAnnouncement();
  const checked = useCheckedItems(children, () => announce(''));
  const region = useSilencedEvents();
  const sheet = React.useRef<HTMLDivElement>(null);
  const content = { items: checked.items, closing, clinicName };
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
      {/* Always there and hidden while it is empty, so that no attribute tells of a check. */}
      <a
        href={`#${sheetId}`}
        data-slot="candidacy-checklist-tray"
        hidden
        ref={reveal}
        onClick={(event) => {
          // No address and no history tells of a list.
          event.preventDefault();
          sheet.current?.focus({ preventScroll: true });
          sheet.current?.scrollIntoView();
        }}
      >
        {checked.items.length > 0 && trayWords(checked.items.length, labels.tray, digits)}
      </a>
      <Sheet {...content} id={sheetId} sheetRef={sheet} headingLevel={headingLevel} labels={labels}>
        <Actions
          content={content}
          sheet={sheet}
          checked={checked}
          labels={labels}
          announce={announce}
        />
        {/* Below the buttons, so that whoever presses one sees what came of it. */}
        <p role="status" data-slot="candidacy-checklist-status">
          {status}
        </p>
      </Sheet>
    </div>
  );
}

const trayWords = (count: number, template: string, digits: string) =>
  template.replace('{count}', String(count)).replace(/\d/g, (digit) => digits.charAt(+digit));

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

interface ActionsProps {
  content: SheetContent;
  sheet: React.RefObject<HTMLElement | null>;
  checked: CheckedItems;
  labels: ConversationSheetLabels;
  announce: (words: string) => void;
}

/** What can be done with the letter: only where there is something on it, or just was. */
function Actions({ content, sheet, checked, labels, announce }: ActionsProps) {
  function printSheet() {
    try {
      printAlone(sheet.current);
    } catch {
      announce(labels['print-failed']);
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(sheetAsText(content, labels.heading));
      announce(labels.copied);
    } catch {
      announce(labels['copy-failed']);
    }
  }

  function clear() {
    checked.clear();
    announce(labels.cleared);
  }

  function undo() {
    checked.undo();
    announce(labels.restored);
  }

  if (checked.items.length === 0 && !checked.canUndo) return null;
  return (
    <div data-slot="candidacy-checklist-actions">
      {checked.canUndo ? (
        // With a key, so that it is a new button, which takes the focus.
        <Action key="undo" autoFocus onClick={undo}>
          {labels.undo}
        </Action>
      ) : (
        <>
          <Action onClick={printSheet}>{labels.print}</Action>
          <Action onClick={copy}>{labels.copy}</Action>
          <Action onClick={clear}>{labels.clear}</Action>
        </>
      )}
    </div>
  );
}

/** A button that belongs to no form around it. */
function Action(props: React.ComponentProps<'button'>) {
  return <button type="button" form="" {...props} />;
}

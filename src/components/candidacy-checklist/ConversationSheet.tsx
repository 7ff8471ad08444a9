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
import { usePrivateEvents } from './use-private-events.js';

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
  const sheet = React.useRef<HTMLDivElement>(null);
  const content = { items: checked.items, closing, clinicName };
  const actions = actionsOf(content, sheet, checked, labels, announce);
  const region = usePrivateEvents({
    onChange(target) {
      const box = checked.change(target);
      if (!box) return;
      const template = box.checked ? labels.added : labels.removed;
      announce(
        template.replace('{item}', () => wordsBeside(box)),
        announcementDuration,
      );
    },
    onPress(pressed, event) {
      // No address and no history tells of a list.
      event.preventDefault();
      actions[pressed.dataset.action as keyof typeof actions]();
    },
  });
  // Heap's script looks for it before it captures a click. HTML has no such attribute, so the server's
  // has it not.
  React.useEffect(() => region.current?.setAttribute('heap-ignore', 'true'), [region]);
  return (
    <div {...rest} ref={region}>
      <div ref={checked.list} data-slot="candidacy-checklist-groups">
        {children}
      </div>
      {/* Always there and hidden while it is empty, so that no attribute tells of a check. */}
      <a
        href={`#${sheetId}`}
        data-slot="candidacy-checklist-tray"
        data-action="show"
        hidden
        ref={reveal}
      >
        {checked.items.length > 0 && trayWords(checked.items.length, labels.tray, digits)}
      </a>
      <Sheet {...content} id={sheetId} sheetRef={sheet} headingLevel={headingLevel} labels={labels}>
        <div data-slot="candidacy-checklist-foot">
          <Actions checked={checked} labels={labels} />
          {/* Below the buttons, so that whoever presses one sees what came of it. */}
          <p role="status" data-slot="candidacy-checklist-status">
            {status}
          </p>
        </div>
      </Sheet>
    </div>
  );
}

const trayWords = (count: number, template: string, digits: string) =>
  template.replace('{count}', String(count)).replace(/\d/g, (digit) => digits.charAt(+digit));

/** What can be done with the letter. */
function actionsOf(
  content: SheetContent,
  sheet: React.RefObject<HTMLElement | null>,
  checked: CheckedItems,
  labels: ConversationSheetLabels,
  announce: (words: string) => void,
) {
  return {
    show() {
      sheet.current?.focus({ preventScroll: true });
      sheet.current?.scrollIntoView();
    },
    print() {
      printAlone(sheet.current, () => announce(labels['print-failed']));
    },
    async copy() {
      try {
        await navigator.clipboard.writeText(sheetAsText(content, labels.heading));
        announce(labels.copied);
      } catch {
        announce(labels['copy-failed']);
      }
    },
    clear() {
      checked.clear();
      announce(labels.cleared);
    },
    undo() {
      checked.undo();
      announce(labels.restored);
    },
  };
}

interface ActionsProps {
  checked: CheckedItems;
  labels: ConversationSheetLabels;
}

/** A button for each action: only where there is something on the letter, or just was. */
function Actions({ checked, labels }: ActionsProps) {
  if (checked.items.length === 0 && !checked.canUndo) return null;
  return (
    <div data-slot="candidacy-checklist-actions">
      {checked.canUndo ? (
        // With a key, so that it is a new button, which takes the focus.
        <Action key="undo" data-action="undo" autoFocus>
          {labels.undo}
        </Action>
      ) : (
        <>
          <Action data-action="print">{labels.print}</Action>
          <Action data-action="copy">{labels.copy}</Action>
          <Action data-action="clear">{labels.clear}</Action>
        </>
      )}
    </div>
  );
}

/** A button that belongs to no form around it. */
function Action(props: React.ComponentProps<'button'>) {
  return <button type="button" form="" {...props} />;
}

'use client';

// As a namespace: React's server build has no state, and a named import of it would keep even the
// static components from loading there.
import * as React from 'react';
import { type HeadingLevel, headingAt, itemList } from '../../internal/elements.js';
import { fill } from '../../internal/fill.js';
import type { ConversationSheetLabels } from './CandidacyChecklist.labels.js';
import { printAlone } from './print-alone.js';

export interface ConversationSheetProps extends Omit<React.ComponentProps<'div'>, 'onChange'> {
  /** The checkboxes, as they came from the server. */
  children: React.ReactNode;
  /** The sentences that close the sheet: who decides, and where to turn in a crisis. */
  closing: readonly string[];
  /** Heads the sheet on paper and as a copy. */
  clinicName: string | undefined;
  headingLevel: HeadingLevel;
  labels: ConversationSheetLabels;
}

type Boxes = readonly HTMLInputElement[];

const boxesIn = (root: HTMLElement | null): Boxes => [
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
  clinicName,
  headingLevel,
  labels,
  ...rest
}: ConversationSheetProps) {
  const region = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLDivElement>(null);
  const sheet = React.useRef<HTMLDivElement>(null);
  // Unknown until this code runs: a page without it must not promise a list.
  const [items, setItems] = React.useState<readonly string[]>();
  const [cleared, setCleared] = React.useState<Boxes>([]);
  const [status, setStatus] = React.useState('');
  const timer = React.useRef<ReturnType<typeof setTimeout>>(undefined);

  // The same words twice are only heard twice if they differ; a space at the end is not heard.
  const say = (words: string) => {
    clearTimeout(timer.current);
    setStatus((before) => (before === words ? `${words}\u00a0` : words));
  };

  const tick = (boxes: Boxes, checked: boolean) => {
    for (const box of boxes) box.checked = checked;
    gather();
  };

  const gather = () => {
    const ticked = boxesIn(list.current)
      .filter((box) => box.checked)
      .map(labelOf);
    setItems((before) => (before?.join('\n') === ticked.join('\n') && before ? before : ticked));
  };

  // Ticks from before this code arrived count too, and boxes change with the page's content.
  React.useEffect(() => {
    gather();
    setCleared((boxes) => (boxes.every(({ isConnected }) => isConnected) ? boxes : []));
  }, [children]);

  // A form around the list, and what listens at the page, hears of no answer. React itself learns of
  // ticks by clicks.
  React.useEffect(() => {
    const stop = (event: Event) => event.stopPropagation();
    region.current?.addEventListener('input', stop);
    region.current?.addEventListener('change', stop);
    return () => clearTimeout(timer.current);
  }, []);

  React.useEffect(() => {
    // What was cleared is for the person who cleared it, not for whoever sits down next; nor is what
    // was ticked on a page that the browser kept alive for its Back button.
    const forget = () => {
      setCleared([]);
      setStatus('');
    };
    const forgetAll = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      tick(boxesIn(list.current), false);
      forget();
    };
    addEventListener('pagehide', forget);
    addEventListener('pageshow', forgetAll);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', forgetAll);
    };
  }, []);

  function printSheet() {
    try {
      printAlone(sheet.current);
    } catch {
      say(labels.printFailed);
    }
  }

  async function copy() {
    const lines = [labels.sheet, ...(items ?? []).map((item) => `- ${item}`), ...closing];
    try {
      await navigator.clipboard.writeText((clinicName ? [clinicName, ...lines] : lines).join('\n'));
      say(labels.copied);
    } catch {
      say(labels.copyFailed);
    }
  }

  function clear() {
    const ticked = boxesIn(list.current).filter((box) => box.checked);
    tick(ticked, false);
    setCleared(ticked);
    say(labels.cleared);
  }

  function undo() {
    tick(cleared, true);
    setCleared([]);
    say(labels.restored);
    // The button that had the focus is gone.
    cleared[0]?.focus();
  }

  return (
    <div {...rest} ref={region}>
      <div
        ref={list}
        data-slot="candidacy-checklist-groups"
        onChange={(event) => {
          // To React this is a click, which the listeners above let pass.
          event.stopPropagation();
          const box = event.target as unknown as HTMLInputElement;
          gather();
          setCleared([]);
          say(fill(box.checked ? labels.added : labels.removed, { item: labelOf(box) }));
          // What was ticked a while ago is not for the next person with a screen reader.
          timer.current = setTimeout(setStatus, 10_000, '');
        }}
      >
        {children}
      </div>
      {cleared[0] && (
        <div data-slot="candidacy-checklist-actions">
          {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone with the sheet. */}
          <button type="button" form="" autoFocus onClick={undo}>
            {labels.undo}
          </button>
        </div>
      )}
      {items?.length === 0 && <p data-slot="candidacy-checklist-empty">{labels.empty}</p>}
      {!!items?.length && (
        <div ref={sheet} data-slot="candidacy-checklist-sheet">
          <div data-slot="candidacy-checklist-letterhead">
            {clinicName && <p>{clinicName}</p>}
            <p data-slot="candidacy-checklist-line">{labels.date}</p>
          </div>
          {headingAt(headingLevel, labels.sheet)}
          {itemList(items)}
          <p data-slot="candidacy-checklist-line">{labels.ownQuestions}</p>
          {closing.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          <div data-slot="candidacy-checklist-actions">
            <button type="button" form="" onClick={printSheet}>
              {labels.print}
            </button>
            <button type="button" form="" onClick={copy}>
              {labels.copy}
            </button>
            <button type="button" form="" onClick={clear}>
              {labels.clear}
            </button>
          </div>
        </div>
      )}
      {/* Below the buttons, so that who presses one sees what came of it. */}
      <p role="status" data-slot="candidacy-checklist-said">
        {status}
      </p>
    </div>
  );
}

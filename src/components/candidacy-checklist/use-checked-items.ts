import * as React from 'react';

type Checkboxes = readonly HTMLInputElement[];

const checkboxesIn = (root: HTMLElement | null): Checkboxes => [
  ...(root?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
];

/** The words beside a checkbox. */
export const wordsBeside = (box: HTMLInputElement) => box.labels?.item(0).textContent ?? '';

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/**
 * Takes the list out of any form around it, and asks the browser not to keep its checks. Neither
 * attribute is in the HTML standard for these elements, so the server leaves them out.
 */
function keepFromForms(list: HTMLElement | null) {
  for (const part of list?.querySelectorAll('fieldset, input') ?? []) part.setAttribute('form', '');
  for (const box of checkboxesIn(list)) box.autocomplete = 'off';
}

/**
 * What is checked in a list. The checkboxes keep their own state, and the answers live in memory
 * alone: nothing is stored, sent or put in an address.
 *
 * @param children the checkboxes: when they change, the list is read again
 * @param onForget called when the page is left, with all checks gone
 */
export function useCheckedItems(children: React.ReactNode, onForget: () => void) {
  const list = React.useRef<HTMLDivElement>(null);
  const [items, setItems] = React.useState<readonly string[]>([]);
  const [cleared, setCleared] = React.useState<Checkboxes>([]);

  const gather = () => {
    const checked = checkboxesIn(list.current)
      .filter((box) => box.checked)
      .map(wordsBeside);
    setItems((before) => (isSameList(before, checked) ? before : checked));
  };

  const check = (boxes: Checkboxes, checked: boolean) => {
    for (const box of boxes) box.checked = checked;
    gather();
  };

  /** Takes note that a box was checked or unchecked by hand, and returns it. */
  const change = (target: EventTarget) => {
    gather();
    setCleared([]);
    return checkboxesIn(list.current).find((box) => box === target);
  };

  const clear = () => {
    const checked = checkboxesIn(list.current).filter((box) => box.checked);
    check(checked, false);
    setCleared(checked);
  };

  const undo = () => {
    check(cleared, true);
    setCleared([]);
    // The button that had the focus is gone.
    cleared.at(0)?.focus();
  };

  // Boxes checked before this code arrived count too, and boxes change with the page's content.
  React.useEffect(() => {
    keepFromForms(list.current);
    gather();
    setCleared((boxes) => (boxes.every(({ isConnected }) => isConnected) ? boxes : []));
  }, [children]);

  // Answers are for the person who gave them, not for whoever sits down next, even on a page that
  // the browser kept alive for its Back button.
  React.useEffect(() => {
    const forget = () => {
      check(checkboxesIn(list.current), false);
      setCleared([]);
      onForget();
    };
    const forgetIfKept = ({ persisted }: PageTransitionEvent) => persisted && forget();
    addEventListener('pagehide', forget);
    addEventListener('pageshow', forgetIfKept);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', forgetIfKept);
    };
  }, []);

  return { list, items, canUndo: cleared.length > 0, change, clear, undo };
}

export type CheckedItems = ReturnType<typeof useCheckedItems>;

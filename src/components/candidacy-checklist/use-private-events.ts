import * as React from 'react';

/** What is told again as if the whole region were meant, so that a menu elsewhere still closes. */
const retold = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...['focusin', 'focusout', 'focus', 'blur'],
];
/** What concerns nobody outside. */
const kept = [
  ...['input', 'change', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keypress', 'keyup'],
];

interface PrivateEvents {
  /** A box was checked or unchecked. */
  onChange: (target: EventTarget) => void;
  /** A button or link of the letter was pressed; its `data-action` says which. */
  onPress: (pressed: HTMLElement, event: Event) => void;
}

/**
 * Keeps from listeners on the page which part of a region was used. An event inside stops at the
 * window, before it gets anywhere; what the browser does by itself, such as checking a box, it still
 * does. A listener on the window that captures and was there first cannot be kept from anything.
 */
export function usePrivateEvents(handlers: PrivateEvents) {
  const region = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(handlers);
  React.useEffect(() => {
    latest.current = handlers;
  });
  React.useEffect(() => {
    const element = region.current;
    if (!element) return;
    const hide = (event: Event) => {
      const path = event.composedPath();
      const target = path[0] as Element;
      if (target === element || !path.includes(element) || isOpen(event, target)) return;
      event.stopImmediatePropagation();
      if (event.type === 'change') latest.current.onChange(target);
      const pressed = event.type === 'click' && target.closest<HTMLElement>('[data-action]');
      if (pressed) latest.current.onPress(pressed, event);
      if (retold.includes(event.type)) element.dispatchEvent(retelling(event as PointerEvent));
    };
    // On the region as well, for a page inside a closed shadow root: the window sees only its host.
    const places = [element.ownerDocument.defaultView, element];
    const each = (act: 'addEventListener' | 'removeEventListener') => {
      for (const type of [...retold, ...kept]) {
        for (const place of places) place?.[act](type, hide, true);
      }
    };
    each('addEventListener');
    return () => each('removeEventListener');
  }, []);
  return region;
}

/** Links of the list lead to notes and sources, and keys that check nothing may be the host's. */
const isOpen = (event: Event, target: Element) =>
  target.closest('[data-slot="candidacy-checklist-groups"] a') ||
  ('key' in event && event.key !== ' ' && event.key !== 'Enter');

/** Says that it happened, and not where. Jest's jsdom has no `PointerEvent`. */
function retelling(event: PointerEvent) {
  const { type, bubbles, pointerId, pointerType, isPrimary, button } = event;
  const Kind = typeof PointerEvent === 'function' ? PointerEvent : MouseEvent;
  return new Kind(type, { bubbles, composed: true, pointerId, pointerType, isPrimary, button });
}

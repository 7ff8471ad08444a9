import { useEffect, useRef } from 'react';
import { libraryLayers } from './stylesheets.js';

/** The states that last only while somebody points, presses or types, or that a browser keeps secret. */
export const heldStates = ['hover', 'active', 'focus-visible', 'visited'] as const;
export type HeldState = (typeof heldStates)[number];

/** The library's own rules once more, with an attribute in place of what a still page cannot show. */
function rulesWithAttributes(): string {
  return libraryLayers()
    .map((layer) =>
      heldStates.reduce(
        (css, state) => css.replaceAll(`:${state}`, `[data-held='${state}']`),
        // So that a page printed or seen on a touch screen shows a hover too.
        layer.cssText.replaceAll('(hover: hover)', '(min-width: 0)'),
      ),
    )
    .join('\n');
}

/** Adds those rules while the page is there. */
export function useHeldStates(): void {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = rulesWithAttributes();
    document.head.append(style);
    return () => style.remove();
  }, []);
}

export interface Held {
  /** The elements in the state. */
  select: string;
  state?: HeldState | 'disabled' | undefined;
  /** What to press before, such as a box, so that the elements are there. */
  press?: string | undefined;
  /** What is not shown here. */
  without?: string | undefined;
}

/** Puts parts of the real component below the returned ref into a state, and keeps them there. */
export function useHeld({ select, state, press, without }: Held) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = ref.current;
    const all = (selector: string) => root?.querySelectorAll<HTMLElement>(selector) ?? [];
    for (const box of press ? all(press) : []) box.click();
    const frame = requestAnimationFrame(() => {
      for (const part of without ? all(without) : []) part.style.display = 'none';
      for (const part of all(select)) {
        if (state === 'disabled') part.toggleAttribute('disabled', true);
        // A label is pointed at and pressed; the focus is on its box.
        else if (state && !(state === 'focus-visible' && part.matches('label')))
          part.dataset.held = state;
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [select, state, press, without]);
  return ref;
}

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * An element's current look, measured again whenever the theme, the color scheme, the text size or the
 * window changes.
 */
export function useLive<T>(measure: (root: HTMLElement) => T): [RefObject<null>, T | undefined] {
  const ref = useRef<HTMLElement>(null);
  const [found, setFound] = useState<T>();
  const latest = useRef(measure);
  latest.current = measure;

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      if (!ref.current) return;
      const now = latest.current(ref.current);
      setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    const changes = new MutationObserver(soon);
    changes.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const query of queries) query.addEventListener('change', soon);
    addEventListener('resize', soon);
    document.fonts.ready.then(soon);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      for (const query of queries) query.removeEventListener('change', soon);
      removeEventListener('resize', soon);
    };
  }, []);

  return [ref as RefObject<null>, found];
}

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** Any computed color as `#rrggbb`, as painted on the screen. */
export function painted(color: string): string {
  if (!brush) return '';
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The element's color and background, as painted. */
export function colorsOf(element: Element): { ink: string; ground: string } {
  const { color, backgroundColor } = getComputedStyle(element);
  return { ink: painted(color), ground: painted(backgroundColor) };
}

/** All descendants with a `data-measure`, by its value. */
export function measuredBelow<T>(
  root: HTMLElement,
  measure: (element: HTMLElement) => T,
): Record<string, T> {
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>('[data-measure]')].map((element) => [
      element.dataset.measure,
      measure(element),
    ]),
  );
}

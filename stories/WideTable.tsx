import { type ComponentProps, useEffect, useRef, useState } from 'react';

/**
 * A table in a frame of its own, in which it scrolls where it is wider than the page. Only then is the
 * frame a stop for the keyboard, which could not reach the columns otherwise.
 */
export function WideTable({
  label = 'A wide table',
  ...table
}: ComponentProps<'table'> & { label?: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current: root } = frame;
    if (!root) return;
    const observer = new ResizeObserver(() => setScrolls(root.scrollWidth > root.clientWidth + 1));
    for (const element of [root, ...root.children]) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className="clinic-story-wide"
      {...(scrolls && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      <table {...table} />
    </div>
  );
}

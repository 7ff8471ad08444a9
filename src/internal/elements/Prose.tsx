import type { ReactNode } from 'react';

interface ProseProps {
  slot?: string | undefined;
  children: ReactNode;
}

/** Longer text. A string becomes paragraphs, split at blank lines; other nodes stay as they are. */
export function Prose({ slot, children }: ProseProps) {
  if (!children) return null;
  if (typeof children !== 'string') return <div data-slot={slot}>{children}</div>;
  return (
    <div data-slot={slot}>
      {children
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
    </div>
  );
}

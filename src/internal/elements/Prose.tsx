import type { ReactNode } from 'react';

interface ProseProps {
  slot?: string | undefined;
  children: ReactNode;
  /** Ends the last paragraph: the numbers of notes. */
  end?: ReactNode;
}

/** Longer text. A string becomes paragraphs, split at blank lines; other nodes stay as they are. */
export function Prose({ slot, children, end }: ProseProps) {
  if (!children) return null;
  if (typeof children !== 'string') {
    return (
      <div data-slot={slot}>
        {children}
        {end}
      </div>
    );
  }
  const paragraphs = children.trim().split(/\n\s*\n/);
  return (
    <div data-slot={slot}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph}
          {index === paragraphs.length - 1 && end}
        </p>
      ))}
    </div>
  );
}

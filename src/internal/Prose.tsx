import type { ComponentProps } from 'react';

/**
 * Longer text from content. A string becomes paragraphs, split at blank lines; anything else is
 * rendered as it is, so a paragraph never ends up inside a paragraph. Nothing without text.
 */
export function Prose({ children, ...props }: ComponentProps<'div'>) {
  if (!children) return null;
  return (
    <div {...props}>
      {typeof children === 'string'
        ? children.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
        : children}
    </div>
  );
}

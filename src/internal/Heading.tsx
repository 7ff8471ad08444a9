import type { ComponentProps } from 'react';

/** A heading's rank. A page has one `h1`, which is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The rank of a heading inside a section whose own heading has `level`. There is none below 6. */
export function nextLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}

/** `h2` to `h6` by `level`; nothing at all without text, for a page that brings its own heading. */
export function Heading({ level, ...props }: ComponentProps<'h2'> & { level: HeadingLevel }) {
  const Tag = `h${level}` as const;
  return props.children && <Tag {...props} />;
}

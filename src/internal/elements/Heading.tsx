import type { ReactNode } from 'react';

/** Rank of a heading, `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The rank below; there is none below 6. */
export const nextLevel = (level: HeadingLevel = 2): HeadingLevel =>
  Math.min(level + 1, 6) as HeadingLevel;

interface HeadingProps {
  level?: HeadingLevel | undefined;
  slot: string;
  id?: string | undefined;
  children: ReactNode;
}

/** A heading. Nothing without words, so that no empty heading misleads a screen reader. */
export function Heading({ level = 2, slot, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    children && (
      <Tag data-slot={slot} id={id}>
        {children}
      </Tag>
    )
  );
}

import type { ReactNode } from 'react';

/** Rank of a heading, `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** The rank, or another where it is none: JavaScript callers may pass anything. */
export const toLevel = (level: HeadingLevel | undefined, otherwise: HeadingLevel): HeadingLevel =>
  levels.find((known) => known === level) ?? otherwise;

/** The rank below; there is none below 6. */
export const nextLevel = (level: HeadingLevel | undefined): HeadingLevel =>
  levels[toLevel(level, 2)] ?? 6;

interface HeadingProps {
  level?: HeadingLevel | undefined;
  slot: string;
  id?: string | undefined;
  children: ReactNode;
}

/** A heading. Nothing without words, so that no empty heading misleads a screen reader. */
export function Heading({ level, slot, id, children }: HeadingProps) {
  const Tag = `h${toLevel(level, 2)}` as const;
  return (
    children && (
      <Tag data-slot={slot} id={id}>
        {children}
      </Tag>
    )
  );
}

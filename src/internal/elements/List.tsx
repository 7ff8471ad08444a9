import type { ReactNode } from 'react';

interface ListProps {
  /** @default 'ul' */
  as?: 'ul' | 'ol' | undefined;
  slot: string;
  /** Number of an `ol`'s first item. */
  start?: number | undefined;
  /** Where it stands in text of another direction. */
  dir?: 'auto' | undefined;
  /** The items. */
  children: ReactNode;
}

/**
 * A list of `li`. VoiceOver drops the semantics of a list without markers; the written role keeps
 * "list, 4 items" (uswds/uswds#5294).
 */
export function List({ as = 'ul', slot, start, dir, children }: ListProps) {
  // Both take the same props here; only `ol` has a start.
  const Tag = as as 'ol';
  return (
    <Tag role="list" start={start} dir={dir} data-slot={slot}>
      {children}
    </Tag>
  );
}

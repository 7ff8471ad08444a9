import type { ComponentProps, ReactNode } from 'react';

interface ListProps extends ComponentProps<'ul'> {
  /** @default 'ul' */
  as?: 'ul' | 'ol';
  /** What each item shows, for items without attributes of their own; else pass `li` children. */
  items?: readonly ReactNode[];
}

/**
 * A list that stays a list. VoiceOver drops the semantics of a list without markers; the role
 * written out keeps "list, 4 items" (uswds/uswds#5294).
 */
export function List({ as = 'ul', items, children, ...props }: ListProps) {
  const Tag = as as 'ul';
  return (
    <Tag role="list" {...props}>
      {items?.map((item, index) => <li key={index}>{item}</li>) ?? children}
    </Tag>
  );
}

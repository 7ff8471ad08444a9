import type { ComponentProps } from 'react';

/**
 * A list that stays a list. VoiceOver drops the semantics of a list without markers; the role
 * written out keeps "list, 4 items" (uswds/uswds#5294).
 */
export function List({ ordered, ...props }: ComponentProps<'ul'> & { ordered?: boolean }) {
  const Tag = (ordered ? 'ol' : 'ul') as 'ul';
  return <Tag role="list" {...props} />;
}

import type { ComponentProps, ReactNode } from 'react';

interface ListProps extends ComponentProps<'ol'> {
  /** @default 'ul' */
  as?: 'ul' | 'ol' | undefined;
  slot?: string | undefined;
}

/**
 * A list of `li`. VoiceOver drops the semantics of a list without markers; the written role keeps
 * "list, 4 items" (uswds/uswds#5294).
 */
export function List({ as = 'ul', slot, ...rest }: ListProps) {
  const Tag = as as 'ol';
  // biome-ignore lint/a11y/noRedundantRoles: see above.
  return <Tag role="list" {...rest} data-slot={slot} />;
}

interface ItemListProps {
  slot: string;
  items: readonly ReactNode[];
}

/** A list by what each of its items shows. */
export function ItemList({ slot, items }: ItemListProps) {
  return (
    <List slot={slot}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

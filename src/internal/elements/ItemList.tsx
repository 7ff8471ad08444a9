import type { ReactNode } from 'react';
import { List } from './List.js';

interface ItemListProps {
  slot: string;
  items: readonly ReactNode[];
  /** Where it stands in text of another direction. */
  dir?: 'auto' | undefined;
}

/** A list by what each of its items shows. */
export function ItemList({ slot, items, dir }: ItemListProps) {
  return (
    <List slot={slot} dir={dir}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

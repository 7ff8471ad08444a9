import type { ReactNode } from 'react';
import { List } from './List.js';

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

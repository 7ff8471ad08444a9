import { List } from './List.js';
import { SafeLink } from './SafeLink.js';

interface PartLinksProps {
  slot: string;
  links: readonly PartLink[];
}

export interface PartLink {
  /** The id of what is linked to. */
  id: string | undefined;
  label: string;
}

/** Links to parts of the section, by their headings or names. Fewer than two lead nowhere new. */
export function PartLinks({ slot, links }: PartLinksProps) {
  const known = links.filter(({ id, label }) => id && label);
  if (known.length < 2) return null;
  return (
    <List slot={slot}>
      {known.map(({ id, label }) => (
        <li key={id}>
          <SafeLink href={`#${id}`}>{label}</SafeLink>
        </li>
      ))}
    </List>
  );
}

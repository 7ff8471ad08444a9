import { List } from '../../internal/elements/List.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';

interface RiskLinksProps {
  slot: string;
  links: readonly RiskLink[];
}

export interface RiskLink {
  /** The id of what is linked to. */
  id: string | undefined;
  label: string;
}

/** Links to parts of the section, by their headings or names. Fewer than two lead nowhere new. */
export function RiskLinks({ slot, links }: RiskLinksProps) {
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

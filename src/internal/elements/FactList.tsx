import type { ReactNode } from 'react';

interface FactListProps {
  slot: string;
  /** Terms and their descriptions. Those without a description are left out. */
  facts: readonly (readonly [term: string, description: ReactNode])[];
}

/** Short facts as terms and descriptions. Nothing if none is left. */
export function FactList({ slot, facts }: FactListProps) {
  const known = facts.filter(([, description]) => description);
  if (known.length === 0) return null;
  return (
    <dl data-slot={slot}>
      {known.map(([term, description], index) => (
        <div key={index} data-slot="fact">
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

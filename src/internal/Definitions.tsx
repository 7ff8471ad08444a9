import type { ReactNode } from 'react';

/** Short facts as term and description, those without a value left out. Nothing if none is left. */
export function Definitions({
  slot,
  entries,
}: {
  slot: string;
  entries: readonly (readonly [term: string, description: ReactNode])[];
}) {
  const present = entries.filter(([, description]) => description);
  if (!present.length) return null;
  return (
    <dl data-slot={slot}>
      {present.map(([term, description], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Evidence } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import { EvidenceList } from './EvidenceList.js';

interface EvidenceWithHeadingProps {
  evidence: readonly Evidence[] | null | undefined;
  context: CitationContext;
  /** Says that no study is known, where the content says so with `null`. */
  saysIfNone?: boolean;
}

/** What a claim rests on, under its own heading. */
export function EvidenceWithHeading({ evidence, context, saysIfNone }: EvidenceWithHeadingProps) {
  if (evidence === null && saysIfNone) {
    return <p data-slot="evidence-heading">{context.words['no-evidence']}</p>;
  }
  if (!evidence || evidence.length === 0) return null;
  return (
    <>
      <p data-slot="evidence-heading">{context.words.heading}</p>
      <EvidenceList evidence={evidence} context={context} />
    </>
  );
}

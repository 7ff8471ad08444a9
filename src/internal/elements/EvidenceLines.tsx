import type { Evidence } from '../../content/model/index.js';
import { type CitationContext, notesOf } from '../wording/citation-context.js';
import { Citation } from './Citation.js';
import { List } from './List.js';
import { StudyFacts } from './StudyFacts.js';

interface EvidenceLinesProps {
  evidence: Evidence | undefined;
  context: CitationContext;
  /** Says that no study is known, where the content says so with `null`. */
  saysIfNone?: boolean;
}

/**
 * What a claim rests on, a line for each study, where a component shows lines and not notes. That
 * no study is known is said either way.
 */
export function EvidenceLines({ evidence, context, saysIfNone }: EvidenceLinesProps) {
  const { words, display } = context;
  if (evidence === null) {
    return saysIfNone && <p data-slot="evidence-heading">{words['no-evidence']}</p>;
  }
  if (display === 'notes') return null;
  const studies = notesOf(evidence, context).flatMap((note) => note.studies);
  if (studies.length === 0) return null;
  return (
    <>
      <p data-slot="evidence-heading">{words.heading}</p>
      <List slot="evidence">
        {studies.map((study, index) => (
          <li key={index}>
            <p>
              <StudyFacts study={study} context={context} />
              <Citation id={study.source} context={context} />
            </p>
          </li>
        ))}
      </List>
    </>
  );
}

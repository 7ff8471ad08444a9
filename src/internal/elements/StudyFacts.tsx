import type { Study } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import { wordsForTerm } from '../wording/evidence.labels.js';
import { fillTemplate } from '../wording/template.js';

interface StudyFactsProps {
  study: Study;
  context: CitationContext;
}

/** Who was studied and how: "Adults, 12 people. Ketamine, into a vein. " */
export function StudyFacts({ study, context: { words, tag } }: StudyFactsProps): string {
  const { population, sampleSize, route, certainty } = study;
  const people = sampleSize && fillTemplate(words['sample-size'], { count: sampleSize }, tag);
  const facts = [
    [population, people].filter(Boolean).join(', '),
    route,
    certainty &&
      fillTemplate(words.certainty, { level: wordsForTerm(words.certainties, certainty) }),
  ];
  return facts.map((fact) => (fact ? `${fact}. ` : '')).join('');
}

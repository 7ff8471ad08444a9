import type { Study } from '../../content/model/index.js';
import type { CitationContext } from '../wording/citation-context.js';
import { comma } from '../wording/comma.js';
import { wordsForTerm } from '../wording/evidence.labels.js';
import { asSentence, inSentence } from '../wording/sentence.js';
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
    people && population ? `${inSentence(population)}${comma(tag)}${people}` : population || people,
    route,
    certainty &&
      fillTemplate(words.certainty, { level: wordsForTerm(words.certainties, certainty) }),
  ];
  return facts.map((fact) => (fact ? `${asSentence(String(fact))} ` : '')).join('');
}

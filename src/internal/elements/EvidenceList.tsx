import type { Evidence, Source } from '../../content/model/index.js';
import { warn } from '../../content/warn.js';
import type { CitationContext } from '../wording/citation-context.js';
import { wordsForTerm } from '../wording/evidence.labels.js';
import { fillTemplate } from '../wording/template.js';
import { List } from './List.js';
import { SafeLink } from './SafeLink.js';

interface EvidenceListProps {
  evidence: readonly Evidence[] | null | undefined;
  context: CitationContext;
}

/** What a claim rests on: for each study who, how, certainty, and its source as a link. */
export function EvidenceList({ evidence, context }: EvidenceListProps) {
  // A number may come without a study behind it.
  const studies = evidence?.filter(
    ({ source, population, route }) => source || population || route,
  );
  if (!studies || studies.length === 0) return null;
  return (
    <List slot="evidence">
      {studies.map((study, index) => (
        <li key={index}>
          <p>
            {studyFacts(study, context)}
            <Citation id={study.source} context={context} />
          </p>
        </li>
      ))}
    </List>
  );
}

/** Who was studied, how, and how sure that makes us: "Adults. Number of people: 12. " */
function studyFacts(study: Evidence, { words, tag }: CitationContext): string {
  const { population, sampleSize, route, certainty } = study;
  const facts = [
    population,
    sampleSize && fillTemplate(words['sample-size'], { count: sampleSize }, tag),
    route,
    certainty &&
      fillTemplate(words.certainty, { level: wordsForTerm(words.certainties, certainty) }),
  ].filter(Boolean);
  return facts.map((fact) => `${fact}. `).join('');
}

/** The source by author, year and kind. Nothing where it is not in the list. */
function Citation({ id, context }: { id: string; context: CitationContext }) {
  const source = context.sources?.get(id);
  if (source) {
    const { authors, year, kind } = source;
    const kindInWords = kind ? ` (${wordsForTerm(context.words.kinds, kind)})` : '';
    return (
      <SafeLink
        href={context.sourcesHref ? `${context.sourcesHref}-${id}` : publicationHref(source)}
      >
        {`${authors}${year ? `, ${year}` : ''}${kindInWords}`}
      </SafeLink>
    );
  }
  if (process.env.NODE_ENV !== 'production' && context.sources) {
    warn(
      'Evidence',
      `no source has the id "${id}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
    );
  }
  return null;
}

/** Where a publication can be read: by its DOI, else by its address. */
export const publicationHref = ({ doi, url }: Source): string | undefined =>
  doi ? `https://doi.org/${doi}` : url;

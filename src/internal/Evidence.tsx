import type { Certainty, Evidence, Frequency, Source, SourceKind } from '../content/model/index.js';
import type { EvidenceLabels } from './evidence.labels.js';
import { fill } from './fill.js';
import { List } from './List.js';
import { SafeLink } from './SafeLink.js';
import { warn } from './warn.js';

/** What evidence and frequencies need to be written. */
export interface EvidenceContext {
  sources?: readonly Source[] | undefined;
  labels: EvidenceLabels;
  /** BCP 47 tag for numbers. */
  locale: string;
}

/**
 * What a claim rests on: for each study its kind, who, how, certainty, and the source as a link.
 * Nothing without evidence.
 */
export function EvidenceList({
  evidence,
  sources,
  labels,
  locale,
}: EvidenceContext & { evidence: readonly Evidence[] | undefined }) {
  if (!evidence?.length) return null;
  const inWords = (name: Certainty | SourceKind) => labels[name] ?? name.replaceAll('-', ' ');
  return (
    <List
      data-slot="evidence"
      items={evidence.map(({ source: id, population, route, sampleSize, certainty }) => {
        const source = sources?.find((candidate) => candidate.id === id);
        if (process.env.NODE_ENV !== 'production' && sources && !source) {
          warn(
            'Evidence',
            `no source has the id "${id}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
          );
        }
        const facts = [
          population,
          sampleSize && fill(labels.sampleSize, { count: sampleSize }, locale),
          route,
          certainty && fill(labels.certainty, { level: inWords(certainty) }),
        ];
        return (
          <p>
            {`${facts.filter(Boolean).join('. ')}. `}
            {source && (
              <SafeLink href={source.doi ? `https://doi.org/${source.doi}` : source.url}>
                {`${source.authors}, ${source.year} (${inWords(source.kind)})`}
              </SafeLink>
            )}
          </p>
        );
      })}
    />
  );
}

/** "27 in 100 people (9 in 100 with placebo), within 24 hours" */
export function frequencyText(frequency: Frequency, { labels, locale }: EvidenceContext): string {
  const { comparator, per } = frequency;
  return fill(
    labels.frequency,
    {
      outcome: '',
      ...frequency,
      comparison: comparator
        ? fill(labels.comparison, { ...comparator, per }, locale)
        : labels.noComparison,
    },
    locale,
  );
}

/**
 * The evidence that all the numbers in a list share, to be said once above them; falsy where they
 * differ, or where there is only one.
 */
export function sharedEvidence(frequencies: readonly Frequency[]) {
  const studies = frequencies.map(({ source, population, route }) => source + population + route);
  return studies[1] && new Set(studies).size < 2 && frequencies[0];
}

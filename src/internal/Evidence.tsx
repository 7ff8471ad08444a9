import type { Evidence, Frequency, Source } from '../content/model.js';
import type { EvidenceLabels } from './evidence.labels.js';
import { fill } from './fill.js';
import { List } from './List.js';
import { SafeLink } from './SafeLink.js';
import { warn } from './warn.js';

interface Context {
  sources?: readonly Source[] | undefined;
  labels: EvidenceLabels;
  /** BCP 47 tag for numbers. */
  locale: string;
}

/** What one claim rests on: kind of study, who, how, certainty, and the source as a link. */
export function EvidenceStatement({
  of: evidence,
  sources,
  labels,
  locale,
}: Context & { of: Evidence }) {
  const source = sources?.find(({ id }) => id === evidence.source);
  if (process.env.NODE_ENV !== 'production' && sources && !source) {
    warn(
      'Evidence',
      `no source has the id "${evidence.source}", so readers cannot check the claim. Add the source to \`sources\`, or correct the id.`,
    );
  }
  const facts = [
    source && labels[`kind-${source.kind}`],
    evidence.sampleSize &&
      fill(labels.sampleSize, { count: evidence.sampleSize.toLocaleString(locale) }),
    evidence.population,
    evidence.route,
  ];
  return (
    <>
      {facts.filter(Boolean).join('. ')}.{' '}
      <strong>{labels[`certainty-${evidence.certainty}`]}.</strong>{' '}
      {source && (
        <SafeLink href={source.doi ? `https://doi.org/${source.doi}` : source.url}>
          {source.authors}, {source.year}
        </SafeLink>
      )}
    </>
  );
}

/** The studies behind a claim, or the sentence that there is none. */
export function EvidenceList({
  evidence,
  ...context
}: Context & { evidence: readonly Evidence[] | undefined }) {
  const { labels } = context;
  if (!evidence?.length) return <p data-slot="evidence">{labels.noEvidence}</p>;
  return (
    <div data-slot="evidence">
      <p>{labels.evidence}</p>
      <List>
        {evidence.map((item, index) => (
          <li key={index}>
            <EvidenceStatement of={item} {...context} />
          </li>
        ))}
      </List>
    </div>
  );
}

/**
 * The evidence that all the numbers in a list share, to be said once above them; undefined where
 * they differ, or where there is only one.
 */
export function sharedEvidence(frequencies: readonly Frequency[]): Frequency | undefined {
  const [first, ...others] = frequencies;
  const keys = ['source', 'population', 'route', 'sampleSize', 'certainty'] as const;
  return others.length && others.every((other) => keys.every((key) => other[key] === first?.[key]))
    ? first
    : undefined;
}

/**
 * "27 in 100 people (9 in 100 with placebo), within 24 hours", and what that rests on unless it is
 * stated above the list.
 */
export function FrequencyText({
  of: frequency,
  statedAbove,
  ...context
}: Context & { of: Frequency; statedAbove?: boolean }) {
  const { labels, locale } = context;
  const per = frequency.per.toLocaleString(locale);
  const { comparator } = frequency;
  return (
    <div data-slot="frequency">
      <p>
        {fill(labels.frequency, {
          count: frequency.count.toLocaleString(locale),
          per,
          outcome: frequency.outcome ?? '',
          timeFrame: frequency.timeFrame,
          comparison: comparator
            ? fill(labels.comparison, {
                count: comparator.count.toLocaleString(locale),
                per,
                name: comparator.name,
              })
            : labels.noComparison,
        }).replace('  ', ' ')}
      </p>
      {!statedAbove && (
        <p data-slot="evidence">
          <EvidenceStatement of={frequency} {...context} />
        </p>
      )}
    </div>
  );
}

import * as z from 'zod';
import type { Certainty, Denominator, SourceKind } from '../model/index.js';
import * as f from './fields.js';
import { webAddress } from './links.js';

const certainties = [
  'high',
  'moderate',
  'low',
  'very-low',
  'not-rated',
] as const satisfies readonly Certainty[];
const kinds = [
  'systematic-review',
  'randomized-trial',
  'open-label-trial',
  'observational-study',
  'animal-study',
  'narrative-review',
  'guideline',
  'prescribing-information',
  'regulator-notice',
] as const satisfies readonly SourceKind[];

export const denominators = [100, 1000, 10000] as const satisfies readonly Denominator[];

export const source = f.atLeastOne(
  f.group('A publication that supports a claim.', {
    id: f.id('A short name, unique on the page. Evidence refers to it.', 'dean-2021'),
    kind: f.oneOf('What kind of study or document it is.', kinds),
    authors: f.line('First author and "et al.", or the agency.', 'Dean RL et al.'),
    title: f.line('The title as printed.', 'Oral ketamine for depression'),
    publication: f.line('Journal, publisher or agency.', 'The Lancet'),
    year: f.wholeNumber('Year of publication.', 1800, 2100),
    doi: f.doi().optional(),
    url: webAddress('Where to read it, if it has no DOI.', 'https://www.fda.gov/drugs').optional(),
  }),
  ['doi', 'url'],
);

const sourceId = f.id('The "id" of a source in the list of sources.', 'dean-2021');
const sampleSize = f.wholeNumber('How many people took part.', 1, 1_000_000_000);
const certaintyMeans = 'How certain the finding is; null for a law, a label or a notice.';
const certainty = f
  .oneOf(certaintyMeans, certainties, ', or null if the source is not a finding')
  .nullable()
  .meta({ description: certaintyMeans });
const population = f.line('Who was studied.', 'Adults with major depression');

const evidenceItem = f.group('One study or document behind a claim.', {
  source: sourceId,
  population,
  route: f.line('How the treatment was given in that study.', 'Ketamine by mouth').optional(),
  sampleSize: sampleSize.optional(),
  certainty,
});
type EvidenceItem = z.output<typeof evidenceItem>;

const evidenceMeans = 'What supports the text, one entry per study; null if no study is known.';
export const evidence = f
  .list(evidenceMeans, evidenceItem, {
    or: ', or null if no study is known',
    fixEmpty: 'Write null if no study is known.',
  })
  .refine((items): items is [EvidenceItem, ...EvidenceItem[]] => items.length > 0)
  .nullable()
  .meta({ description: evidenceMeans });

/** A statement and its evidence, as one group. */
export const claim = (description: string, textDescription: string) =>
  f.group(description, { text: f.prose(textDescription), evidence });

const people = f.wholeNumber('How many people, out of "per".', 0, 10_000);

interface FrequencyInput {
  count?: number;
  per?: number;
  comparator?: { count?: number } | null;
}

/** A count cannot be larger than its group. */
const withinGroup = (read: (value: FrequencyInput) => number | undefined) => (value: unknown) => {
  if (typeof value !== 'object' || value === null) return true;
  const count = read(value);
  const { per } = value as FrequencyInput;
  return typeof count !== 'number' || typeof per !== 'number' || count <= per;
};
const tooMany = {
  ...f.always,
  error: f.message(
    'at most as many people as "per" says',
    'Count the people out of the whole group: 27 in 100, never 127 in 100.',
  ),
};

export const frequency = f
  .group('How often it happened: so many people out of 100, 1,000 or 10,000.', {
    count: people,
    outcome: f.line('What happened, if the text beside it does not say.', 'felt sick').optional(),
    per: z
      .literal(denominators, {
        error: f.message(
          'the number 100, 1000 or 10000',
          'Use 100 unless that would be less than one person. Use the same in a whole list.',
        ),
      })
      .meta({
        description: 'Out of how many people. Use 100 unless that is less than one person.',
      }),
    comparator: f
      .group(
        'The comparison group.',
        {
          name: f.line('The group’s name; it follows the number.', 'with placebo'),
          count: people,
        },
        { or: '; or null if there was no such group' },
      )
      .nullable()
      .meta({ description: 'The comparison group; null if there was none.' }),
    timeFrame: f.line('When it was counted; it follows a comma.', 'within 24 hours'),
    source: sourceId,
    population,
    route: f.line('How the treatment was given in that study.', 'Ketamine by mouth'),
    sampleSize: sampleSize.optional(),
    certainty,
  })
  .refine(
    withinGroup(({ count }) => count),
    { ...tooMany, path: ['count'] },
  )
  .refine(
    withinGroup(({ comparator }) => comparator?.count),
    { ...tooMany, path: ['comparator', 'count'] },
  );

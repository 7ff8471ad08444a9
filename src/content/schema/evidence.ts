import * as z from 'zod';
import type { Certainty, SourceKind } from '../model/index.js';
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

export const source = f.atLeastOne(
  f.group('A publication that a claim rests on.', {
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
const certaintyMeans = 'How sure the finding makes us; null for a law, a label or a notice.';
const certainty = f
  .oneOf(certaintyMeans, certainties, ', or null for what is no finding')
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

export const evidence = f.list(
  'What the text rests on: one entry for each study.',
  evidenceItem,
  0,
);

const people = f.wholeNumber('How many people, out of "per".', 0, 10_000);

/** More people than there are in the group cannot be. */
const withinGroup = (read: (value: FrequencyInput) => number | undefined) => (value: unknown) => {
  if (typeof value !== 'object' || value === null) return true;
  const count = read(value);
  const { per } = value as FrequencyInput;
  return typeof count !== 'number' || typeof per !== 'number' || count <= per;
};
interface FrequencyInput {
  count?: number;
  per?: number;
  comparator?: { count?: number } | null;
}
const tooMany = {
  ...f.always,
  error: f.says(
    'at most as many people as "per" says',
    'Count the people out of the whole group: 27 in 100, never 127 in 100.',
  ),
};

export const frequency = f
  .group('How often it happened: so many people out of 100, 1,000 or 10,000.', {
    count: people,
    outcome: f.line('What happened, if the words beside do not say.', 'felt sick').optional(),
    per: z
      .literal([100, 1000, 10000], {
        error: f.says(
          'the number 100, 1000 or 10000',
          'Use 100 unless that would be less than one person. Use the same in a whole list.',
        ),
      })
      .meta({
        description: 'Out of how many people. Use 100 unless that is less than one person.',
      }),
    comparator: f
      .group(
        'The group it was compared with.',
        {
          name: f.line('The group’s name; it reads after the number.', 'with placebo'),
          count: people,
        },
        { or: '; or null if there was no such group' },
      )
      .nullable()
      .meta({ description: 'The group it was compared with; null if there was none.' }),
    timeFrame: f.line('When it was counted; it reads after a comma.', 'within 24 hours'),
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

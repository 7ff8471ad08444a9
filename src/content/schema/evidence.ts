import type * as z from 'zod';
import type { Certainty, SourceKind } from '../model/index.js';
import * as f from './fields.js';
import { doi, publicationUrl } from './publications.js';

export const certainties = [
  'high',
  'moderate',
  'low',
  'very-low',
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
  'public-information',
  'regulator-notice',
] as const satisfies readonly SourceKind[];

export const source = f.atLeastOne(
  f.group('A publication that supports a claim.', {
    id: f.id('A short name, unique on the page. Studies refer to it.', 'dean-2021'),
    kind: f.oneOf('What kind of study or document it is.', kinds),
    authors: f.line('First author and "et al.", or the agency.', 'Dean RL et al.'),
    title: f.line('The title as printed.', 'Oral ketamine for depression'),
    publication: f.line('Journal, publisher or agency.', 'The Lancet'),
    year: f.wholeNumber('The year of publication, if it has one.', 1800, 2100).optional(),
    doi: doi().optional(),
    url: publicationUrl(
      'Where to read it, if it has no DOI.',
      'https://www.fda.gov/drugs',
    ).optional(),
  }),
  ['doi', 'url'],
);

export const sourceId = f.id('The "id" of a source in the list of sources.', 'dean-2021');
export const sampleSize = f.wholeNumber('How many people took part.', 1, 1_000_000_000);
export const certainty = f.oneOf(
  'How certain it is, if its authors or a later review rated that.',
  certainties,
);
export const population = f.line('Who was studied.', 'Adults with major depression');
export const route = f.line('How the treatment was given in that study.', 'Ketamine by mouth');
const doesNotTell = f.line('What it leaves open for readers.', 'How it works by mouth');

const study = f.group('One study or document behind a note.', {
  source: sourceId,
  population: population
    .optional()
    .meta({ description: 'Who was studied; not for a law, a label, a notice or information.' }),
  route: route.optional(),
  sampleSize: sampleSize.optional(),
  comparator: f
    .line('What it was compared with, as it follows a number; null for nothing.', 'with placebo')
    .nullable()
    .meta({ description: 'What it was compared with, as it follows a number; null for nothing.' })
    .optional(),
  found: f.prose(
    'What it found, in plain words. A number has its comparison in the same sentence.',
  ),
  certainty: certainty.optional(),
  doesNotTell: doesNotTell.optional(),
});
type Study = z.output<typeof study>;

export const note = f.group('One numbered entry of "The evidence".', {
  id: f.id('A short name, unique on the page. Evidence refers to it.', 'vein-first-day'),
  title: f.line('What it is about.', 'Into a vein: how many, how fast'),
  text: f.prose('What the studies say together.').optional(),
  studies: f
    .list('The studies and documents, the most telling first.', study)
    .refine((studies): studies is [Study, ...Study[]] => studies.length > 0),
  doesNotTell: doesNotTell.optional(),
});

const evidenceMeans = 'The notes that support it, each by its "id"; null if no study is known.';
export const evidence = f
  .list(
    evidenceMeans,
    f.id('The "id" of a note. What a study found stands in the note.', 'vein-first-day'),
    {
      or: ', or null if no study is known',
      fixEmpty: 'Write null if no study is known.',
    },
  )
  .refine((ids): ids is [string, ...string[]] => ids.length > 0)
  .nullable()
  .meta({ description: evidenceMeans });

/** A statement and its evidence, as one group; `more` has further fields. */
export const claim = <T extends z.ZodRawShape = Record<never, never>>(
  description: string,
  textDescription: string,
  more: T = {} as T,
) => f.group(description, { text: f.prose(textDescription), evidence, ...more });

import * as z from 'zod';
import type {
  CandidacyIntent,
  Certainty,
  Severity,
  SourceKind,
  StepStatus,
} from '../model/index.js';
import * as f from './fields.js';

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
const statuses = ['done', 'current', 'upcoming'] as const satisfies readonly StepStatus[];
const severities = ['common', 'less-common', 'serious'] as const satisfies readonly Severity[];
const intents = [
  'reasons-to-ask',
  'talk-first',
  'usually-not-suitable',
] as const satisfies readonly CandidacyIntent[];

const heading = (example: string) => f.line('The section’s heading.', example);
const intro = f.line('A sentence or two under the heading.').optional();

const source = f.atLeastOne(
  f.group('A publication that a claim rests on.', {
    id: f.id('A short name, unique on the page. Evidence refers to it.', 'dean-2021'),
    kind: f.oneOf('What kind of study or document it is.', kinds),
    authors: f.line('First author and "et al.", or the agency.', 'Dean RL et al.'),
    title: f.line('The title as printed.', 'Oral ketamine for depression'),
    publication: f.line('Journal, publisher or agency.', 'The Lancet'),
    year: f.wholeNumber('Year of publication.', 1800, 2100),
    doi: f.doi().optional(),
    url: f
      .webAddress('Where to read it, if it has no DOI.', 'https://www.fda.gov/drugs')
      .optional(),
  }),
  ['doi', 'url'],
);

const sourceId = f.id('The "id" of a source in the list of sources.', 'dean-2021');
const sampleSize = f.wholeNumber('How many people took part.', 1, 1_000_000_000);
const certaintyMeans = 'How sure the finding makes us; null for a law, a label or a notice.';
const certainty = f
  .oneOf(certaintyMeans, certainties)
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

const evidence = f.list('What the text rests on: one entry for each study.', evidenceItem, 0);

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

const frequency = f
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
      .group('The group it was compared with.', {
        name: f.line('The group’s name; it reads after the number.', 'with placebo'),
        count: people,
      })
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

const statements = (description: string, example: string) =>
  f.group(description, {
    items: f.list('Short statements, each on its own.', f.line('One statement.', example)),
    evidence,
  });

const explainer = f.group('A question about the treatment, answered.', {
  id: f.id('A short name, unique on the page. A link can lead to it.', 'how-it-works'),
  question: f.line('The question, as a visitor would ask it.', 'How does it work?'),
  answer: f.prose(
    'Paragraphs, with a blank line between. Explain each term where it first appears.',
  ),
  evidence,
});

const step = f.group('One step, in the order a person goes through it.', {
  title: f.line('The step’s name.', 'Initial assessment'),
  description: f.prose('What happens, said to the visitor. No statement of effect.'),
  duration: f.line('How long it takes.', '60 to 90 minutes').optional(),
  setting: f.line('Where it happens.', 'Our office').optional(),
  who: f.line('Who is there or does it.', 'A therapist or doctor').optional(),
  options: f
    .group('Ways this step can be done.', {
      caption: f.line('What they are ways of.', 'Ways it can be given'),
      items: f.list(
        'The ways.',
        f.group('One way.', {
          name: f.line('Its name.', 'By mouth, as a pill'),
          note: f.line('What to know about it.').optional(),
          offeredHere: f.yesOrNo('Whether this clinic does it this way.').optional(),
        }),
      ),
    })
    .optional(),
  optional: f.yesOrNo('Whether some people skip this step.').optional(),
  status: f.oneOf('Where a visitor in treatment stands.', statuses).optional(),
});

const benefit = f.group('Something people may gain.', {
  title: f.line('A few hedged words.', 'Relief that may come quickly'),
  description: f.prose('What people may gain, hedged as the evidence is.'),
  frequency: frequency.optional(),
  evidence,
  limits: f.prose('How long it lasts, for whom it was not shown, what is not known.'),
});

const risk = f.group('One thing that can go wrong.', {
  name: f.line('Its everyday name.', 'Nausea'),
  description: f.prose('What it is like.', 'You may feel sick to your stomach.'),
  frequency: frequency.optional(),
  duration: f.line('How long it lasts.', 'Often gone within two hours').optional(),
  whatToDo: f.line('What the person, or the team, does about it.').optional(),
  evidence: evidence.optional(),
});

const helpLevel = (description: string, example: string) =>
  f.group(description, {
    action: f.line('The action first, with a colon.', example),
    signs: f.list('The signs, each on its own line.', f.line('One sign.', 'Breathing is slow')),
    links: f
      .list(
        'Links to the numbers.',
        f.group('One link.', {
          label: f.line('The link’s text, with the number in it.', 'Call 911'),
          href: f.href('Where it leads.', 'tel:911'),
        }),
      )
      .optional(),
  });

const alternative = f.group('Another option, in as much detail as this one.', {
  name: f.line('What it is called.', 'Talk therapy'),
  description: f.prose('What it is, and what it asks of a person.'),
  benefits: f.prose('What people may gain by it.'),
  risks: f.prose('What can go wrong with it.'),
  evidence,
});

const contributor = {
  name: f.line('The person’s name.', 'Jordan Rivera'),
  credentials: f.line('Degrees, license or role.', 'MD, psychiatrist'),
};
const reviewFields = {
  authors: f.list(
    'Who wrote the content.',
    f.group('One author.', { ...contributor, credentials: contributor.credentials.optional() }),
  ),
  funding: f.line('Who paid for the content and what they gain by it.'),
  updatePolicy: f.line('When the content is looked at again.'),
};

const reviewedFields = {
  reviewer: f.group('The clinician who signed it off.', contributor),
  lastReviewed: f.date('The day it was signed off.'),
  nextReview: f.date('The day it is looked at again, most often within a year.'),
};

/**
 * A review whose status is missing or wrong, which is a problem of its own: the rest of it is
 * checked by this, so that one run still lists everything.
 */
export const reviewOfUnknownStatus = f.group('Who stands behind the content.', {
  status: z.unknown().optional(),
  ...reviewFields,
  reviewer: reviewedFields.reviewer.optional(),
  lastReviewed: reviewedFields.lastReviewed.optional(),
  nextReview: reviewedFields.nextReview.optional(),
});

/** Whether a review has one of the statuses there are. */
export const hasKnownStatus = (review: unknown) => {
  const { status } = (review ?? {}) as { status?: unknown };
  return status === 'draft' || status === 'reviewed';
};

const review = z
  .discriminatedUnion(
    'status',
    [
      f.group('Nobody has signed the content off yet.', {
        status: f.kind('draft', 'Says that no clinician has signed it off.'),
        ...reviewFields,
      }),
      f.group('A clinician has signed the content off.', {
        status: f.kind('reviewed', 'Says that a clinician has signed it off.'),
        ...reviewFields,
        ...reviewedFields,
      }),
    ],
    {
      error: ({ input }) =>
        typeof input === 'object' && input !== null && !Array.isArray(input)
          ? f.says(
              '"draft" or "reviewed"',
              'Write "reviewed" only once a clinician has signed the content off.',
            )
          : f.says(
              `a group of fields: status, ${Object.keys(reviewFields).join(', ')}`,
              'Write who stands behind the content.',
            ),
    },
  )
  .refine(
    (value) => {
      const { lastReviewed, nextReview } = (value ?? {}) as Record<string, unknown>;
      // ISO dates sort as text.
      return (
        typeof lastReviewed !== 'string' ||
        typeof nextReview !== 'string' ||
        nextReview >= lastReviewed
      );
    },
    {
      ...f.always,
      path: ['nextReview'],
      error: f.says(
        'a day on or after the last review',
        'Correct whichever of "lastReviewed" and "nextReview" is wrong.',
      ),
    },
  )
  .meta({ description: 'Who stands behind the content, and until when.' });

export const treatmentSchema = f.group('One treatment, complete.', {
  id: f.id(
    'A short name, unique among the clinic’s treatments.',
    'ketamine-assisted-psychotherapy',
  ),
  name: f.line('The treatment’s name.', 'Ketamine Assisted Psychotherapy'),
  shortName: f.line('The short form people use.', 'KAP').optional(),
  summary: f.prose('Two to four sentences under the page’s title.'),
  regulatoryStatus: f.prose('What a regulator has and has not approved, in plain words.'),
  regulatoryEvidence: evidence,
  explainers: f.list('Questions and answers, in reading order.', explainer, 0),
  process: f.group('The steps.', {
    heading: heading('How it works, step by step'),
    intro,
    steps: f.list('The steps, in order.', step),
  }),
  benefits: f.group('What people may gain.', {
    heading: heading('What people may gain'),
    intro,
    benefits: f.list('Each benefit.', benefit),
  }),
  risks: f.group('Everything that can go wrong.', {
    heading: heading('Risks and side effects'),
    intro,
    groups: f.list(
      'Risks by severity.',
      f.group('Risks of one severity.', {
        severity: f.oneOf('How often, or how much harm.', severities),
        risks: f.list('The risks.', risk),
      }),
    ),
    contraindications: statements(
      'Who should usually not have it.',
      'Pregnancy, or breastfeeding',
    ).optional(),
    afterCare: statements(
      'What to do after a session.',
      'Do not drive until the next day.',
    ).optional(),
    notKnown: statements(
      'What research has not settled.',
      'How well it works over years',
    ).optional(),
    getHelp: f
      .group('When to get help and how, most urgent first.', {
        emergency: helpLevel('Life is in danger.', 'Call 911 if:'),
        urgent: helpLevel('It cannot wait.', 'Call or text 988 if:').optional(),
        routine: helpLevel(
          'It can wait until the office is open.',
          'Call our office if:',
        ).optional(),
      })
      .optional(),
  }),
  alternatives: f.group('Other options, no treatment included.', {
    heading: heading('Other options'),
    intro,
    alternatives: f.list('The other treatments.', alternative, 0),
    noTreatment: alternative,
  }),
  candidacy: f.group('Who it may suit, and what to talk about.', {
    heading: heading('What to talk about first'),
    intro,
    groups: f.list(
      'Items by what the conversation about them is for.',
      f.group('One group.', {
        intent: f.oneOf('What the conversation is for.', intents),
        items: f.list(
          'The items.',
          f.group('One item.', {
            label: f.line(
              'The item, so that it reads alone on a printed sheet.',
              'I take other medicines',
            ),
            note: f.line('Why it matters.').optional(),
          }),
        ),
        evidence: evidence.optional(),
      }),
    ),
  }),
  costNotice: f.prose('What a visitor has a right to know about cost before care.').optional(),
  sources: f.list('Every publication the page rests on.', source, 0),
  review,
});

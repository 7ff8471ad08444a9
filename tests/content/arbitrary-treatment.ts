import fc from 'fast-check';
import type {
  Certainty,
  Claim,
  Denominator,
  Evidence,
  EvidenceList,
  Frequency,
  Source,
  Treatment,
} from '../../src/content/index.js';

/** Treatments of every shape that the model allows, with text in many scripts. */

const text = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('ketamine', 'Übung', '治疗', 'علاج', '7', 'a\n\nb', 'O’Reardon <b>&amp;'),
  )
  .map((parts) => parts.join(''))
  .filter((value) => !/\p{Cs}|[^\P{Cc}\n\r\t]/u.test(value) && !value.includes('[['));

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>, least = 1) =>
  fc.array(value, { minLength: least, maxLength: 3 });

/** A record without undefined fields, as in JSON. */
function fields<T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
  return fc
    .record(shape)
    .map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([, value]) => value !== undefined),
        ) as unknown as T,
    );
}

const isoDate = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as `${number}-${number}-${number}`);

const source = (sourceId: string): fc.Arbitrary<Source> =>
  fields({
    id: fc.constant(sourceId),
    kind: fc.constantFrom('guideline', 'randomized-trial', 'animal-study'),
    // No two sources may have the same citation.
    authors: text.map((authors) => `${authors} ${sourceId}`),
    title: text,
    publication: text,
    year: fc.integer({ min: 1800, max: 2100 }),
    doi: fc.constantFrom('10.1000/182', '10.1038/s44220-023-00140-x'),
    url: optional(fc.constant('https://clinic.example/a?b=c#d')),
  });

const certainty: fc.Arbitrary<Certainty | null> = fc.constantFrom('low', 'not-rated', null);
const sampleSize = optional(fc.integer({ min: 1, max: 1_000_000 }));

function withSources(ids: readonly string[]): fc.Arbitrary<Treatment> {
  const sourceId = fc.constantFrom(...ids);
  const study = fields<Evidence>({
    source: sourceId,
    population: text,
    route: optional(text),
    sampleSize,
    certainty,
  });
  const evidence: fc.Arbitrary<EvidenceList> = fc.option(
    fc.tuple(study, few(study, 0)).map(([first, others]) => [first, ...others]),
  );
  const claim = fields<Claim>({ text, evidence });
  const frequency = (per: Denominator): fc.Arbitrary<Frequency> => {
    const count = fc.integer({ min: 0, max: per });
    return fields<Frequency>({
      count,
      per: fc.constant(per),
      outcome: optional(text),
      comparator: fc.option(fields({ name: text, count })),
      timeFrame: text,
      route: text,
      source: sourceId,
      population: text,
      sampleSize,
      certainty,
    });
  };
  const per = fc.constantFrom<Denominator>(100, 1000, 10000);
  const statements = optional(fields({ items: few(text), evidence }));
  const alternative = fields({
    name: text,
    description: text,
    benefits: text,
    risks: text,
    evidence,
  });
  const help = fields({
    action: text,
    signs: few(text),
    links: optional(
      few(
        fc.oneof(
          fields({ label: fc.constantFrom('Call 988', '988'), href: fc.constant('tel:988') }),
          fields({ label: text, href: fc.constantFrom('#risks', 'https://a.example', '/help') }),
        ),
      ),
    ),
  });
  const pixels = fc.integer({ min: 1, max: 4000 });
  const percent = fc.integer({ min: 0, max: 100 });
  const picture = {
    src: fc.constantFrom('/water.jpg', 'https://a.example/water.jpg'),
    alt: fc.oneof(fc.constant(''), text),
    width: pixels,
    height: pixels,
    srcSet: optional(fc.constant('/water-800.jpg 800w')),
    sizes: optional(fc.constant('100vw')),
    focalPoint: optional(fields({ x: percent, y: percent })),
  };
  const reviewFields = {
    authors: few(fields({ name: text, credentials: optional(text) })),
    funding: text,
    updatePolicy: text,
  };
  return fields<Treatment>({
    id,
    name: text,
    shortName: optional(text),
    summary: claim,
    picture: optional(fields(picture)),
    contact: optional(fields({ heading: text, intro: optional(text) })),
    explainers: fc.uniqueArray(
      fields({
        id,
        question: text,
        answer: text,
        inShort: optional(text),
        terms: optional(few(fields({ term: text, definition: text }))),
        figure: optional(fields({ ...picture, caption: text })),
        place: optional(fc.constantFrom('start', 'decision')),
        evidence,
      }),
      { selector: (explainer) => explainer.id, maxLength: 3 },
    ),
    process: fields({
      heading: text,
      intro: optional(text),
      steps: few(
        fields({
          title: text,
          description: text,
          substeps: optional(
            few(
              fields({
                title: text,
                description: optional(text),
                duration: optional(text),
              }),
            ),
          ),
          duration: optional(text),
          setting: optional(text),
          who: optional(text),
          options: optional(
            fields({
              caption: text,
              items: few(
                fields({ name: text, note: optional(text), offeredHere: optional(fc.boolean()) }),
              ),
            }),
          ),
          optional: optional(fc.boolean()),
          status: optional(fc.constantFrom('done', 'current', 'upcoming')),
        }),
      ),
    }),
    benefits: fields({
      heading: text,
      intro: optional(text),
      benefits: per.chain((per) =>
        few(
          fields({
            title: text,
            description: text,
            frequency: optional(frequency(per)),
            evidence,
            limits: text,
          }),
        ),
      ),
    }),
    risks: fields({
      heading: text,
      intro: optional(text),
      regulatoryStatus: claim,
      groups: fc.uniqueArray(
        per.chain((per) =>
          fields({
            severity: fc.constantFrom('common', 'less-common', 'serious'),
            risks: few(
              fields({
                name: text,
                description: text,
                frequency: optional(frequency(per)),
                duration: optional(text),
                whatToDo: optional(text),
                evidence: optional(evidence),
              }),
            ),
          }),
        ),
        { selector: ({ severity }) => severity, minLength: 1, maxLength: 3 },
      ),
      contraindications: statements,
      afterCare: statements,
      notKnown: statements,
      getHelp: optional(
        fields({ emergency: help, urgent: optional(help), routine: optional(help) }),
      ),
    }),
    alternatives: fields({
      heading: text,
      intro: optional(text),
      alternatives: few(alternative, 0),
      noTreatment: alternative,
    }),
    candidacy: fields({
      heading: text,
      intro: optional(text),
      groups: fc.uniqueArray(
        fields({
          intent: fc.constantFrom('reasons-to-ask', 'talk-first', 'usually-not-suitable'),
          items: few(fields({ label: text, note: optional(text) })),
          evidence: optional(evidence),
        }),
        { selector: ({ intent }) => intent, minLength: 1, maxLength: 3 },
      ),
    }),
    costNotice: optional(text),
    sources: fc.tuple(...ids.map(source)),
    review: fc.oneof(
      fields({ status: fc.constant('draft' as const), ...reviewFields }),
      fields({
        status: fc.constant('reviewed' as const),
        ...reviewFields,
        reviewer: fields({ name: text, credentials: text }),
        lastReviewed: isoDate('2020-01-01', '2026-01-01'),
        nextReview: isoDate('2026-01-02', '2029-12-31'),
      }),
    ),
  });
}

export const arbitraryTreatment: fc.Arbitrary<Treatment> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 4 })
  .chain(withSources);
